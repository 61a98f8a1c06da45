package dev.mfasync.processor.problem;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * The smallest thing that a user can change: an annotation's value, or else an element. Null stands
 * for the whole compilation.
 */
public record Place(
    @Nullable Element element,
    @Nullable AnnotationMirror annotation,
    @Nullable AnnotationValue value) {
  /** Returns the place of a problem of the whole compilation. */
  public static Place nowhere() {
    return new Place(null, null, null);
  }

  /** At a method, parameter, type parameter or type. */
  public static Place at(Element element) {
    return new Place(element, null, null);
  }

  /** At an annotation of an element. */
  public static Place at(Element element, AnnotationMirror annotation) {
    return new Place(element, annotation, null);
  }

  /** Inside an annotation of an element. */
  public static Place at(Element element, AnnotationMirror annotation, AnnotationValue value) {
    return new Place(element, annotation, value);
  }
}
