package dev.mfasync.processor.reading;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Checks whether types are valid for the language and the companion. If not, javac or a rule has
 * already reported an error, and the pair is declared without them to avoid errors in code that
 * uses it.
 */
public final class Soundness {
  private final Elements elements;
  private final Types types;
  private final Reachability reachability;

  Soundness(Elements elements, Types types, Reachability reachability) {
    this.elements = elements;
    this.types = types;
    this.reachability = reachability;
  }

  /** Returns whether every type in the signature of a method is valid in its place. */
  boolean isSound(AnnotatedMethod operation) {
    return (operation.method().getReturnType().getKind() == TypeKind.VOID
            || isSound(operation.method().getReturnType()))
        && operation.method().getParameters().stream().allMatch(each -> isSound(each.asType()))
        && operation.method().getThrownTypes().stream().allMatch(this::canBeThrown)
        && haveSoundBounds(operation.method().getTypeParameters());
  }

  boolean haveSoundBounds(List<? extends TypeParameterElement> parameters) {
    return parameters.stream()
        .flatMap(parameter -> parameter.getBounds().stream())
        .allMatch(this::canBeBound);
  }

  /** Whether the type can be written, all of it, as the type of a parameter. */
  public boolean isSound(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return isSound(array.getComponentType());
    }
    if (type instanceof DeclaredType declared) {
      return isSoundClass(declared);
    }
    return type.getKind().isPrimitive() || type.getKind() == TypeKind.TYPEVAR;
  }

  boolean canBeBound(TypeMirror type) {
    return (type instanceof DeclaredType || type instanceof TypeVariable) && isSound(type);
  }

  boolean canBeThrown(TypeMirror type) {
    TypeElement throwable = elements.getTypeElement("java.lang.Throwable");
    return canBeBound(type)
        && throwable != null
        && types.isSubtype(types.erasure(type), throwable.asType());
  }

  private boolean isSoundClass(DeclaredType type) {
    if (type.getKind() != TypeKind.DECLARED
        || !(type.asElement() instanceof TypeElement element)
        || !reachability.reaches(element)
        || !TypeChain.outer(type).map(this::isSoundClass).orElse(true)) {
      return false;
    }
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    List<? extends TypeParameterElement> parameters = element.getTypeParameters();
    for (int i = 0; i < arguments.size() && i < parameters.size(); i++) {
      if (!isSoundArgument(arguments.get(i), parameters.get(i))) {
        return false;
      }
    }
    return arguments.isEmpty() || arguments.size() == parameters.size();
  }

  private boolean isSoundArgument(TypeMirror argument, TypeParameterElement parameter) {
    if (argument instanceof WildcardType wildcard) {
      return Optional.<TypeMirror>ofNullable(wildcard.getExtendsBound())
          .or(() -> Optional.ofNullable(wildcard.getSuperBound()))
          .map(bound -> bound.getKind().isPrimitive() ? false : isSound(bound))
          .orElse(true);
    }
    return !argument.getKind().isPrimitive()
        && isSound(argument)
        && parameter.getBounds().stream()
            .allMatch(bound -> types.isSubtype(argument, types.erasure(bound)));
  }
}
