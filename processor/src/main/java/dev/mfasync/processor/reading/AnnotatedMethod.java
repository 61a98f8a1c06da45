package dev.mfasync.processor.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * A method with its {@code @AsyncOperation}, mirror and all: an error can then point inside the
 * annotation.
 */
record AnnotatedMethod(ExecutableElement method, AnnotationMirror annotation) {
  static final String ANNOTATION = "dev.mfasync.annotations.AsyncOperation";

  /** The annotated methods that a class itself declares, in source order. */
  static List<AnnotatedMethod> of(TypeElement type) {
    List<AnnotatedMethod> annotated = new ArrayList<>();
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      for (AnnotationMirror mirror : method.getAnnotationMirrors()) {
        TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
        if (annotation.getQualifiedName().contentEquals(ANNOTATION)) {
          annotated.add(new AnnotatedMethod(method, mirror));
        }
      }
    }
    return annotated;
  }

  boolean isStatic() {
    return method.getModifiers().contains(Modifier.STATIC);
  }

  /** The value as the user wrote it; null where the default holds. */
  @Nullable AnnotationValue written(String element) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        annotation.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(element)) {
        return entry.getValue();
      }
    }
    return null;
  }

  /** The written name, or "" for the default. */
  String givenName() {
    AnnotationValue name = written("name");
    return name != null && name.getValue() instanceof String string ? string : "";
  }

  /** The simple name of the written enum constant, or "" for the default. */
  String givenConstant(String element) {
    AnnotationValue constant = written(element);
    // The value of an enum element is the constant's field; it prints as its simple name.
    return constant == null ? "" : constant.getValue().toString();
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
