package dev.mfasync.processor.reading.com;

import dev.mfasync.processor.model.com.NativeType.Constant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads the constants of an enum with the values that they have in C. */
final class EnumReader {
  private EnumReader() {}

  /** Each constant without a value is the one before it plus one, as in C. */
  static List<Constant> constants(TypeElement type) {
    List<Constant> constants = new ArrayList<>();
    int next = 0;
    for (Element member : type.getEnclosedElements()) {
      if (member.getKind() == ElementKind.ENUM_CONSTANT) {
        int value =
            Mark.on(member, Mark.COM_VALUE)
                .flatMap(mark -> mark.number("value"))
                .map(Long::intValue)
                .orElse(next);
        constants.add(new Constant(member.getSimpleName().toString(), value));
        next = value + 1;
      }
    }
    return constants;
  }

  /** The first constant whose value is not given. */
  static Optional<Element> withoutValue(TypeElement type) {
    return type.getEnclosedElements().stream()
        .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
        .filter(member -> !Mark.isOn(member, Mark.COM_VALUE))
        .map(Element.class::cast)
        .findFirst();
  }
}
