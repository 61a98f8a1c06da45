package dev.mfasync.processor.model;

/**
 * The mark of a deprecated method or class.
 *
 * @param since "" if not stated
 */
public record Deprecation(String since, boolean forRemoval) {}
