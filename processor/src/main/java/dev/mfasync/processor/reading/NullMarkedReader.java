package dev.mfasync.processor.reading;

import dev.mfasync.processor.model.ClassRef;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/**
 * Finds {@code NullMarked} or {@code NullUnmarked} on a class or the nearest class around it. Those
 * of the package and the module hold for the companion anyway.
 */
public final class NullMarkedReader {
  private static final Set<String> MARKS = Set.of("NullMarked", "NullUnmarked");

  private NullMarkedReader() {}

  public static Optional<ClassRef> read(TypeElement type, Reachability reachability) {
    return TypeChain.outwards(type).stream()
        .flatMap(around -> marks(around, reachability))
        .findFirst();
  }

  private static Stream<ClassRef> marks(TypeElement type, Reachability reachability) {
    return type.getAnnotationMirrors().stream()
        .map(AnnotationMirror::getAnnotationType)
        .map(annotation -> (TypeElement) annotation.asElement())
        .filter(mark -> MARKS.contains(mark.getSimpleName().toString()))
        .flatMap(mark -> reachability.reference(mark).stream());
  }
}
