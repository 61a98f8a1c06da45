package dev.mfasync.processor.reading;

import dev.mfasync.processor.model.DocText;
import dev.mfasync.processor.model.TypeParameter;
import dev.mfasync.processor.model.TypeRef;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;

/** Reads type parameters with their bounds. */
final class TypeParametersReader {
  private final TypeReader types;
  private final TypeVariableNames names;
  private final Soundness soundness;

  TypeParametersReader(TypeReader types, TypeVariableNames names, Soundness soundness) {
    this.types = types;
    this.names = names;
    this.soundness = soundness;
  }

  /**
   * Reads them.
   *
   * @param comment of the class or method that declares them
   */
  List<TypeParameter> read(List<? extends TypeParameterElement> parameters, DocComment comment) {
    return parameters.stream().map(each -> read(each, comment)).toList();
  }

  private TypeParameter read(TypeParameterElement parameter, DocComment comment) {
    DocText origin =
        DocText.of(
            "{@code %s} of {@code %s}".formatted(parameter.getSimpleName(), declaredBy(parameter)));
    return new TypeParameter(
        names.of(parameter),
        bounds(parameter),
        comment.typeParameter(parameter.getSimpleName().toString()).orElse(origin),
        origin);
  }

  private static String declaredBy(TypeParameterElement parameter) {
    if (parameter.getGenericElement() instanceof ExecutableElement method) {
      return method.getSimpleName().toString();
    }
    return parameter.getGenericElement() instanceof TypeElement type ? Display.of(type) : "";
  }

  /** An unmarked Object is what no bound means; a marked one, {@code @Nullable Object}, is kept. */
  private List<TypeRef> bounds(TypeParameterElement parameter) {
    List<TypeRef> bounds =
        parameter.getBounds().stream().filter(soundness::canBeBound).map(types::read).toList();
    return bounds.equals(List.of(TypeReader.OBJECT)) ? List.of() : bounds;
  }
}
