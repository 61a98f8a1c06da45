package dev.mfasync.processor.model;

/**
 * A declared exception.
 *
 * @param description when it is thrown, for the {@code @throws} tag
 */
public record Thrown(TypeRef type, String description) {}
