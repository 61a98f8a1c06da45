package dev.mfasync.processor.reading.com;

import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/** Determines whether a value may be null, by the annotations that most tools recognise. */
final class Nullness {
  private static final Set<String> NULLABLE =
      Set.of("Nullable", "CheckForNull", "NullableDecl", "NullableType");

  private Nullness() {}

  /** Whether a declaration or its type is marked. */
  static boolean isNullable(Element element) {
    return isMarked(element)
        || isMarked(
            element instanceof ExecutableElement method
                ? method.getReturnType()
                : element.asType());
  }

  static boolean isMarked(AnnotatedConstruct annotated) {
    return annotated.getAnnotationMirrors().stream()
        .map(mirror -> mirror.getAnnotationType().asElement().getSimpleName().toString())
        .anyMatch(NULLABLE::contains);
  }
}
