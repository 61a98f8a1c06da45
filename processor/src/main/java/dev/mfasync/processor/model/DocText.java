package dev.mfasync.processor.model;

import java.util.List;

/**
 * A piece of a doc comment: text with names of classes, which are written as the generated file
 * requires.
 */
public record DocText(List<Part> parts) {
  /** Copies the list. */
  public DocText {
    parts = List.copyOf(parts);
  }

  /** Text without any class name. */
  public static DocText of(String text) {
    return new DocText(List.of(new Text(text)));
  }

  /** Text or a class. */
  public sealed interface Part {}

  /** As it is written in the comment. */
  public record Text(String text) implements Part {}

  /** The name of a class. */
  public record Name(ClassRef reference) implements Part {}
}
