package dev.mfasync.processor.reading.com;

import dev.mfasync.processor.model.OwnClasses;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** The stages that an operation of a COM interface may return: those that a proxy can return. */
final class StageTypes {
  private static final Set<String> STAGES =
      Set.of(
          OwnClasses.COMPLETION_STAGE.canonicalName(),
          OwnClasses.COMPLETABLE_FUTURE.canonicalName());

  private StageTypes() {}

  /** Whether it is one, whatever it completes with. */
  static boolean isStage(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && STAGES.contains(element.getQualifiedName().toString());
  }

  /** What it completes with, if it says so. */
  static Optional<TypeMirror> value(TypeMirror type) {
    if (!isStage(type)
        || !(type instanceof DeclaredType declared)
        || declared.getTypeArguments().isEmpty()) {
      return Optional.empty();
    }
    TypeMirror argument = declared.getTypeArguments().get(0);
    return Optional.ofNullable(
        argument instanceof WildcardType wildcard ? wildcard.getExtendsBound() : argument);
  }
}
