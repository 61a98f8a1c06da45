package dev.mfasync.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What the companion sees from its package and module.
 *
 * @param generated whether {@code javax.annotation.processing.Generated} may stand on it
 * @param nullableType the type-use annotation for our own types that may be null, if there is one
 * @param nullableParameter the annotation for our own parameters that may be null, if there is one
 * @param hiddenNames simple names of {@code java.lang} that a type of the same package hides
 */
public record Surroundings(
    boolean generated,
    Optional<ClassRef> nullableType,
    Optional<ClassRef> nullableParameter,
    List<String> hiddenNames) {
  /** Copies the list. */
  public Surroundings {
    hiddenNames = List.copyOf(hiddenNames);
  }
}
