package dev.mfasync.processor.reading;

import dev.mfasync.processor.model.OwnClasses;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds methods that return a {@code CompletionStage}, and what it completes with. */
final class Stages {
  private final Elements elements;
  private final Types types;

  Stages(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  boolean isReturnedBy(ExecutableElement method) {
    return stage(method.getReturnType()).isPresent();
  }

  /** Whether a method returns a stage and does not say of what. */
  boolean isRaw(ExecutableElement method) {
    return stage(method.getReturnType())
        .filter(stage -> stage.getTypeArguments().isEmpty())
        .isPresent();
  }

  /** What the stage completes with: of a wildcard its bound. Empty if the method returns none. */
  Optional<TypeMirror> value(ExecutableElement method) {
    return stage(method.getReturnType())
        .map(
            stage ->
                stage.getTypeArguments().stream()
                    .findFirst()
                    .map(this::bound)
                    .orElseGet(this::object));
  }

  static boolean isVoid(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && element.getQualifiedName().contentEquals("java.lang.Void");
  }

  private TypeMirror bound(TypeMirror argument) {
    if (argument instanceof WildcardType wildcard) {
      TypeMirror upper = wildcard.getExtendsBound();
      return upper == null ? object() : upper;
    }
    return argument;
  }

  private TypeMirror object() {
    return elements.getTypeElement("java.lang.Object").asType();
  }

  /** The type as {@code CompletionStage} sees it. */
  private Optional<DeclaredType> stage(TypeMirror type) {
    if (type instanceof TypeVariable variable) {
      return stage(variable.getUpperBound());
    }
    if (type instanceof IntersectionType intersection) {
      return intersection.getBounds().stream().flatMap(each -> stage(each).stream()).findFirst();
    }
    if (!(type instanceof DeclaredType declared)
        || !(declared.asElement() instanceof TypeElement element)
        || !mayBeStage(declared)) {
      return Optional.empty();
    }
    if (element.getQualifiedName().contentEquals(OwnClasses.COMPLETION_STAGE.canonicalName())) {
      return Optional.of(declared);
    }
    return types.directSupertypes(declared).stream()
        .flatMap(supertype -> stage(supertype).stream())
        .findFirst();
  }

  private boolean mayBeStage(DeclaredType type) {
    TypeElement stage = elements.getTypeElement(OwnClasses.COMPLETION_STAGE.canonicalName());
    return stage != null && types.isSubtype(types.erasure(type), types.erasure(stage.asType()));
  }
}
