package dev.mfasync.processor.reading;

import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;

/** The values that stand in an annotation, those of the defaults left out. */
public final class WrittenValues {
  private WrittenValues() {}

  /**
   * The values by their elements. If one is of the wrong type, the Eclipse compiler reports that,
   * and then throws when a processor asks for any of them: to us there are none.
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
