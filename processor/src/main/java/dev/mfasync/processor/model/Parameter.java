package dev.mfasync.processor.model;

import java.util.List;

/**
 * A parameter of the user's method, in the form of Begin.
 *
 * @param name the user's
 * @param fieldName where the result keeps the argument until the method runs
 * @param marks nullness annotations on the declaration, for parameters
 * @param fieldMarks those that are allowed on a field
 * @param description for the {@code @param} tag
 * @param warnings the warnings of javac about the type
 */
public record Parameter(
    String name,
    String fieldName,
    TypeRef type,
    List<ClassRef> marks,
    List<ClassRef> fieldMarks,
    DocText description,
    List<String> warnings) {
  /** Copies the lists. */
  public Parameter {
    marks = List.copyOf(marks);
    fieldMarks = List.copyOf(fieldMarks);
    warnings = List.copyOf(warnings);
  }
}
