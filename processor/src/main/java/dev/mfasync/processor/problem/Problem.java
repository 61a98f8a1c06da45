package dev.mfasync.processor.problem;

/**
 * One mistake. {@link Problems} makes them.
 *
 * @param identity equal for two problems of which one is enough
 */
public record Problem(Place place, String message, String identity) {}
