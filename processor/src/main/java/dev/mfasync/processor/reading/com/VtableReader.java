package dev.mfasync.processor.reading.com;

import dev.mfasync.processor.problem.Place;
import dev.mfasync.processor.problem.Problem;
import dev.mfasync.processor.reading.Display;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Which slots an interface adds, in which order: that of the source, or as the user says. */
final class VtableReader {
  private final TypeElement type;
  private final Mark mark;
  private final List<SlotMethod> methods;

  VtableReader(TypeElement type, Mark mark, List<SlotMethod> methods) {
    this.type = type;
    this.mark = mark;
    this.methods = methods;
  }

  /** The names of the slots of any interface; that of a slot without a method in parentheses. */
  static List<String> names(TypeElement type, Elements elements) {
    return Mark.on(type, Mark.COM_INTERFACE)
        .map(mark -> new VtableReader(type, mark, SlotMethod.of(type, elements)).names())
        .orElse(List.of());
  }

  List<String> names() {
    return isGiven() ? mark.texts("vtable") : inSourceOrder();
  }

  boolean isGiven() {
    return !mark.values("vtable").isEmpty();
  }

  static boolean isReserved(String name) {
    return name.startsWith("(") && name.endsWith(")");
  }

  private List<String> inSourceOrder() {
    List<String> names = new ArrayList<>();
    methods.forEach(method -> names.addAll(method.slotNames()));
    return names;
  }

  /** The first rule that the given order breaks. */
  Optional<Problem> broken() {
    return isGiven() ? unknownSlot().or(this::missingSlot) : Optional.empty();
  }

  private Optional<Problem> unknownSlot() {
    Set<String> known = new HashSet<>();
    for (SlotMethod method : methods) {
      known.addAll(method.slotNames());
      known.add(method.slotName());
    }
    Set<String> seen = new HashSet<>();
    for (AnnotationValue value : mark.values("vtable")) {
      String name = String.valueOf(value.getValue());
      if (!isReserved(name) && !(known.contains(name) && seen.add(name))) {
        return Optional.of(
            Problem.at(
                Place.at(type, mark.mirror(), value),
                "The vtable of {class} names the slot \"{name}\", which no method has, or another"
                    + " entry has already: write \"({name})\" for a slot without a method.",
                Display.of(type),
                name));
      }
    }
    return Optional.empty();
  }

  private Optional<Problem> missingSlot() {
    List<String> given = mark.texts("vtable");
    for (SlotMethod method : methods) {
      for (String name : method.slotNames()) {
        if (!given.contains(name)) {
          return Optional.of(
              Problem.at(
                  mark.place(Mark.VTABLE),
                  "The vtable of {class} lacks the slot \"{name}\" of {method}: name every slot,"
                      + " in the order of the native declaration.",
                  Display.of(type),
                  name,
                  Display.of(method.method())));
        }
      }
    }
    return Optional.empty();
  }
}
