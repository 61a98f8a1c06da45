package dev.mfasync.runtime.com.specimen;

/** No structure: one out parameter for each component. */
public record Levels(float left, double right, int channels) {}
