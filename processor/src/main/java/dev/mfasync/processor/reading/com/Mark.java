package dev.mfasync.processor.reading.com;

import dev.mfasync.processor.problem.Place;
import dev.mfasync.processor.reading.WrittenValues;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * One of our annotations on an element, including the mirror, so that an error can point inside it.
 */
record Mark(Element element, AnnotationMirror mirror) {
  static final String COM_INTERFACE = "ComInterface";
  static final String COM_STRUCTURE = "ComStructure";
  static final String COM_VALUE = "ComValue";
  static final String FIXED_LENGTH = "FixedLength";
  static final String NATIVE_SIGNATURE = "NativeSignature";
  static final String ASYNC_OPERATION = "AsyncOperation";
  static final String PRESERVE_SIG = "PreserveSig";
  static final String ALSO_SYNCHRONOUS = "AlsoSynchronous";
  static final String CANCEL_COOKIE = "CancelCookie";
  static final String BYTE_COUNT = "ByteCount";

  /** The annotations that have an effect only on slots. */
  static final List<String> OF_SLOTS =
      List.of(NATIVE_SIGNATURE, PRESERVE_SIG, ALSO_SYNCHRONOUS, CANCEL_COOKIE, BYTE_COUNT);

  static final String NAME = "name";
  static final String PACK = "pack";
  static final String PARAMETERS = "parameters";
  static final String VALUE = "value";
  static final String VTABLE = "vtable";

  static final String PACKAGE = "dev.mfasync.annotations.";

  /** The annotation of that simple name, if the element has it. */
  static Optional<Mark> on(Element element, String name) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (mirror.getAnnotationType().asElement() instanceof TypeElement annotation
          && annotation.getQualifiedName().contentEquals(PACKAGE + name)) {
        return Optional.of(new Mark(element, mirror));
      }
    }
    return Optional.empty();
  }

  static boolean isOn(Element element, String name) {
    return on(element, name).isPresent();
  }

  /** Returns the value that the user wrote; empty for the default. */
  Optional<AnnotationValue> written(String name) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        WrittenValues.of(mirror).entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(name)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  /** A text; "" by default. */
  String text(String name) {
    return written(name).map(AnnotationValue::getValue).map(String::valueOf).orElse("");
  }

  Optional<Long> number(String name) {
    return written(name)
        .map(AnnotationValue::getValue)
        .filter(Number.class::isInstance)
        .map(value -> ((Number) value).longValue());
  }

  /** The values of an array; none by default. */
  List<AnnotationValue> values(String name) {
    return written(name)
        .map(AnnotationValue::getValue)
        .filter(List.class::isInstance)
        .map(list -> ((List<?>) list).stream().map(AnnotationValue.class::cast).toList())
        .orElse(List.of());
  }

  List<String> texts(String name) {
    return values(name).stream().map(value -> String.valueOf(value.getValue())).toList();
  }

  /** The value, or else the annotation in which it would be. */
  Place place(String name) {
    return written(name)
        .map(value -> Place.at(element, mirror, value))
        .orElseGet(() -> Place.at(element, mirror));
  }

  Place place() {
    return Place.at(element, mirror);
  }
}
