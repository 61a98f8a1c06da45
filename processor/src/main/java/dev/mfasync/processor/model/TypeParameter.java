package dev.mfasync.processor.model;

import java.util.List;

/**
 * A type parameter of the companion or of one operation.
 *
 * @param name unique among those that are in scope together
 * @param bounds as declared; empty where it is {@code Object} alone
 */
public record TypeParameter(String name, List<TypeRef> bounds) {
  /** Copies the list. */
  public TypeParameter {
    bounds = List.copyOf(bounds);
  }
}
