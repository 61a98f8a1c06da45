package dev.mfasync.processor.model.com;

import dev.mfasync.processor.model.ClassRef;
import dev.mfasync.processor.model.DocText;
import dev.mfasync.processor.model.TypeRef;
import java.util.List;

/**
 * A parameter of the user's method.
 *
 * @param type as it is declared, with its marks
 * @param marks nullness annotations on the declaration
 * @param fieldMarks those that are allowed on a field
 * @param nullable whether a null pointer may stand for it
 */
public record InParameter(
    String name,
    TypeRef type,
    NativeType nativeType,
    List<ClassRef> marks,
    List<ClassRef> fieldMarks,
    boolean nullable,
    DocText description) {
  /** Copies the lists. */
  public InParameter {
    marks = List.copyOf(marks);
    fieldMarks = List.copyOf(fieldMarks);
  }
}
