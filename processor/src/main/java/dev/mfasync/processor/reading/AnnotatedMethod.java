package dev.mfasync.processor.reading;

import dev.mfasync.processor.problem.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * A method with its {@code @AsyncOperation}, including the mirror, so that an error can point
 * inside the annotation.
 */
public record AnnotatedMethod(ExecutableElement method, AnnotationMirror annotation) {
  static final String ANNOTATION = "dev.mfasync.annotations.AsyncOperation";

  /**
   * The value that javac shows for a constant that does not exist, or not yet. A string would be in
   * quotes.
   */
  private static final String MISSING = "<error>";

  /** The annotated methods that a class itself declares, in source order. */
  public static List<AnnotatedMethod> of(TypeElement type) {
    List<AnnotatedMethod> annotated = new ArrayList<>();
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      // Where the annotation stands twice, javac says so itself.
      method.getAnnotationMirrors().stream()
          .filter(AnnotatedMethod::isOurs)
          .findFirst()
          .ifPresent(mirror -> annotated.add(new AnnotatedMethod(method, mirror)));
    }
    return annotated;
  }

  private static boolean isOurs(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement() instanceof TypeElement annotation
        && annotation.getQualifiedName().contentEquals(ANNOTATION);
  }

  boolean isStatic() {
    return method.getModifiers().contains(Modifier.STATIC);
  }

  /** Returns the value that the user wrote; null for the default. */
  @Nullable AnnotationValue written(String element) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        WrittenValues.of(annotation).entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(element)) {
        return entry.getValue();
      }
    }
    return null;
  }

  /** The written name, or "" for the default, which also stands for one that does not exist. */
  public String givenName() {
    AnnotationValue name = written("name");
    return name != null && !nameIsMissing() && name.getValue() instanceof String string
        ? string
        : "";
  }

  /** Returns whether the name is a constant that another processor may still create. */
  public boolean nameIsMissing() {
    AnnotationValue name = written("name");
    return name != null
        && (!(name.getValue() instanceof String) || name.toString().equals(MISSING));
  }

  /** The simple name of the written enum constant, or "" for the default. */
  public String givenConstant(String element) {
    AnnotationValue constant = written(element);
    // The value of an enum element is the constant's field; it prints as its simple name.
    return constant == null ? "" : String.valueOf(constant.getValue());
  }

  /** The name that is given, or else the annotation in which it would be. */
  public Place nameOrAnnotation() {
    AnnotationValue name = written("name");
    return name == null ? Place.at(method, annotation) : Place.at(method, annotation, name);
  }

  /** Whether the written value is {@code true}. */
  public boolean isSerialized() {
    AnnotationValue serialized = written("serialized");
    return serialized != null && Boolean.TRUE.equals(serialized.getValue());
  }

  /** The parameters that Begin has: all but the token, which the runtime supplies. */
  List<VariableElement> beginParameters() {
    return method.getParameters().stream()
        .filter(parameter -> !CancellationTokens.isToken(parameter.asType()))
        .map(VariableElement.class::cast)
        .toList();
  }

  public List<String> parameterNames() {
    return beginParameters().stream()
        .map(VariableElement::getSimpleName)
        .map(Object::toString)
        .toList();
  }

  /** Every type that stands in the signature, with the bounds of the method's type parameters. */
  List<TypeMirror> signature() {
    List<TypeMirror> types = new ArrayList<>();
    types.add(method.getReturnType());
    method.getParameters().forEach(parameter -> types.add(parameter.asType()));
    types.addAll(method.getThrownTypes());
    method.getTypeParameters().forEach(parameter -> types.addAll(parameter.getBounds()));
    return types;
  }
}
