package dev.mfasync.processor.reading;

import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;

/** Reads the values that are written in an annotation, without the defaults. */
public final class WrittenValues {
  private WrittenValues() {}

  /**
   * The values by their elements. If one has the wrong type, the Eclipse compiler reports that, and
   * then throws when a processor reads any of them. In that case the map is empty.
   */
  public static Map<? extends ExecutableElement, ? extends AnnotationValue> of(
      AnnotationMirror annotation) {
    try {
      return annotation.getElementValues();
    } catch (RuntimeException unreadable) {
      return Map.of();
    }
  }
}
