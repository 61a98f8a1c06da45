package dev.mfasync.processor.model;

import java.util.Optional;

/**
 * The mark of a deprecated method or class.
 *
 * @param since "" if not stated
 * @param advice what its author says about it
 */
public record Deprecation(String since, boolean forRemoval, Optional<DocText> advice) {}
