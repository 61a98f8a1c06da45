package dev.mfasync.processor.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds the warnings that javac reports for code that repeats a signature. Generated code
 * suppresses only these, which the user has already accepted.
 */
public final class WarningsReader {
  private final Elements elements;
  private final Types types;
  private final Deprecations deprecations;

  WarningsReader(Elements elements, Types types, Deprecations deprecations) {
    this.elements = elements;
    this.types = types;
    this.deprecations = deprecations;
  }

  /** The names that {@code SuppressWarnings} has for them, sorted. */
  public List<String> in(Iterable<? extends TypeMirror> types) {
    Set<String> warnings = new TreeSet<>();
    for (TypeMirror type : types) {
      TypeWalk.through(type, part -> collect(part, warnings));
    }
    return List.copyOf(warnings);
  }

  /** The same for the declaration of type parameters. */
  List<String> inBounds(List<? extends TypeParameterElement> parameters) {
    Set<String> warnings = new TreeSet<>();
    for (TypeParameterElement parameter : parameters) {
      List<? extends TypeMirror> bounds = parameter.getBounds();
      warnings.addAll(in(bounds));
      // To javac an intersection is a class, whose close() may well throw InterruptedException.
      if (bounds.size() > 1 && bounds.stream().anyMatch(this::isAutoCloseable)) {
        warnings.add("try");
      }
    }
    return List.copyOf(warnings);
  }

  private boolean isAutoCloseable(TypeMirror bound) {
    TypeElement autoCloseable = elements.getTypeElement("java.lang.AutoCloseable");
    return autoCloseable != null
        && types.isAssignable(types.erasure(bound), autoCloseable.asType());
  }

  /** The same for a parameter or a method with its type, and for the annotations on it. */
  List<String> in(Element element, TypeMirror type, NullnessMarks marks) {
    Set<String> warnings = new TreeSet<>(in(List.of(type)));
    marks.all(element, type).forEach(mark -> warnings.addAll(forUseOf(mark)));
    return List.copyOf(warnings);
  }

  /** The warnings for a use of a class, method or annotation. */
  public List<String> forUseOf(Element element) {
    return deprecations
        .of(element)
        .map(mark -> List.of(mark.forRemoval() ? "removal" : "deprecation"))
        .orElse(List.of());
  }

  private void collect(TypeMirror type, Set<String> warnings) {
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      warnings.addAll(forUseOf(mirror.getAnnotationType().asElement()));
    }
    if (type instanceof DeclaredType declared) {
      TypeElement element = (TypeElement) declared.asElement();
      TypeChain.outwards(element).forEach(around -> warnings.addAll(forUseOf(around)));
      if (isRaw(declared, element)) {
        warnings.add("rawtypes");
      }
    }
  }

  /** A type is raw too if only the class around it lacks its arguments. */
  private static boolean isRaw(DeclaredType type, TypeElement element) {
    return arguments(type).isEmpty() && !TypeChain.typeParameters(element).isEmpty();
  }

  private static List<TypeMirror> arguments(DeclaredType type) {
    List<TypeMirror> all = new ArrayList<>(type.getTypeArguments());
    TypeChain.outer(type).ifPresent(outer -> all.addAll(arguments(outer)));
    return all;
  }
}
