package dev.mfasync.runtime.com.specimen;

/** {@code @ComStructure}: four bytes, a hole of four, eight bytes. */
public record Point(int x, double y) {}
