package dev.mfasync.processor.reading;

import dev.mfasync.processor.model.ClassRef;
import dev.mfasync.processor.model.TypeParameter;
import dev.mfasync.processor.model.TypeRef;
import java.util.List;
import javax.lang.model.element.TypeParameterElement;

/** Reads type parameters with their bounds. */
final class TypeParametersReader {
  private static final TypeRef OBJECT =
      TypeRef.Declared.plain(ClassRef.topLevel("java.lang", "Object"));

  private TypeParametersReader() {}

  static List<TypeParameter> read(
      List<? extends TypeParameterElement> parameters, TypeVariableNames names, TypeReader types) {
    return parameters.stream()
        .map(
            parameter ->
                new TypeParameter(names.of(parameter), bounds(types.read(parameter.getBounds()))))
        .toList();
  }

  /** An unmarked Object is what no bound means; a marked one, {@code @Nullable Object}, is kept. */
  private static List<TypeRef> bounds(List<TypeRef> bounds) {
    return bounds.equals(List.of(OBJECT)) ? List.of() : bounds;
  }
}
