package dev.mfasync.processor.reading;

import dev.mfasync.processor.model.OwnClasses;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Finds methods that return a {@code CompletionStage}, and what it completes with. */
public final class Stages {
  /** The argument of {@code CompletionStage}; null if a raw type has none. */
  private record Argument(@Nullable TypeMirror type) {}

  private final Elements elements;
  private final Types types;

  Stages(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  boolean isReturnedBy(ExecutableElement method) {
    return argument(method.getReturnType()).isPresent();
  }

  /** Returns whether a method returns a stage without a type argument. */
  boolean isRaw(ExecutableElement method) {
    return argument(method.getReturnType()).filter(found -> found.type() == null).isPresent();
  }

  /** What the stage completes with: of a wildcard its bound. Empty if the method returns none. */
  Optional<TypeMirror> value(ExecutableElement method) {
    return argument(method.getReturnType()).map(found -> bound(found.type()));
  }

  /** Whether a stage of that type completes without a value. */
  public static boolean isVoid(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && element.getQualifiedName().contentEquals("java.lang.Void");
  }

  private TypeMirror bound(@Nullable TypeMirror argument) {
    TypeMirror type =
        argument instanceof WildcardType wildcard ? wildcard.getExtendsBound() : argument;
    return type == null ? elements.getTypeElement("java.lang.Object").asType() : type;
  }

  private Optional<Argument> argument(TypeMirror type) {
    if (type instanceof TypeVariable variable) {
      return argument(variable.getUpperBound());
    }
    if (type instanceof IntersectionType intersection) {
      return first(intersection.getBounds().stream());
    }
    if (!(type instanceof DeclaredType declared)
        || !(declared.asElement() instanceof TypeElement element)
        || !mayBeStage(declared)) {
      return Optional.empty();
    }
    if (element.getQualifiedName().contentEquals(OwnClasses.COMPLETION_STAGE.canonicalName())) {
      return Optional.of(new Argument(argumentAt(0, declared)));
    }
    return first(
            Stream.concat(Stream.of(element.getSuperclass()), element.getInterfaces().stream()))
        .flatMap(inside -> outside(inside, declared, element));
  }

  private Optional<Argument> first(Stream<? extends TypeMirror> types) {
    return types.flatMap(each -> argument(each).stream()).findFirst();
  }

  /**
   * The type argument that a class passes to {@code CompletionStage}, in terms of its user. A
   * parameter is looked up among the arguments themselves, because compilers lose their annotations
   * when they substitute them.
   */
  private Optional<Argument> outside(Argument inside, DeclaredType use, TypeElement element) {
    TypeMirror type = inside.type();
    if (type == null) {
      return Optional.of(inside);
    }
    List<? extends TypeParameterElement> parameters = element.getTypeParameters();
    for (int i = 0; i < parameters.size(); i++) {
      if (type instanceof TypeVariable variable
          && variable.asElement().getSimpleName().equals(parameters.get(i).getSimpleName())) {
        return Optional.of(new Argument(argumentAt(i, use)));
      }
    }
    return hasVariables(type) ? first(types.directSupertypes(use).stream()) : Optional.of(inside);
  }

  private static @Nullable TypeMirror argumentAt(int index, DeclaredType type) {
    return type.getTypeArguments().isEmpty() ? null : type.getTypeArguments().get(index);
  }

  private static boolean hasVariables(TypeMirror type) {
    AtomicBoolean found = new AtomicBoolean();
    TypeWalk.through(
        type,
        part -> {
          if (part.getKind() == TypeKind.TYPEVAR) {
            found.set(true);
          }
        });
    return found.get();
  }

  private boolean mayBeStage(DeclaredType type) {
    TypeElement stage = elements.getTypeElement(OwnClasses.COMPLETION_STAGE.canonicalName());
    return stage != null && types.isSubtype(types.erasure(type), types.erasure(stage.asType()));
  }
}
