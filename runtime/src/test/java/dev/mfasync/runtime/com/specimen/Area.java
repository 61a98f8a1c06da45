package dev.mfasync.runtime.com.specimen;

import dev.mfasync.runtime.com.Guid;

/** {@code @ComStructure}: structures in a structure, and {@code @FixedLength(8) String label}. */
public record Area(byte kind, Point from, Point to, Guid id, String label) {}
