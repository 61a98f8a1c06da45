package dev.mfasync.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What the companion can see from its place.
 *
 * @param generated whether {@code javax.annotation.processing.Generated} is readable there
 * @param nullable the type-use annotation for our own nullable types, if it is readable there
 * @param hiddenNames simple names of {@code java.lang} that a type of the same package hides
 */
public record Scope(boolean generated, Optional<ClassRef> nullable, List<String> hiddenNames) {
  /** Copies the list. */
  public Scope {
    hiddenNames = List.copyOf(hiddenNames);
  }
}
