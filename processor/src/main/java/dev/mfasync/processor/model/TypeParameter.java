package dev.mfasync.processor.model;

import java.util.List;

/**
 * A type parameter of the companion or of one operation.
 *
 * @param name unique among those that are in scope together
 * @param bounds as declared; empty where it is {@code Object} alone
 * @param description for the {@code @param} tag where the user's own declaration is repeated
 * @param origin for the tag elsewhere: whose it is, under the user's name
 */
public record TypeParameter(
    String name, List<TypeRef> bounds, DocText description, DocText origin) {
  /** Copies the list. */
  public TypeParameter {
    bounds = List.copyOf(bounds);
  }
}
