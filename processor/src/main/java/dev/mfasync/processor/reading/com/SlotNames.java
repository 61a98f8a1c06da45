package dev.mfasync.processor.reading.com;

import dev.mfasync.processor.model.com.NativeParameter;
import dev.mfasync.processor.problem.Place;
import dev.mfasync.processor.problem.Problem;
import dev.mfasync.processor.reading.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** The slots of one interface by their names. In C++, slots of one name are overloads. */
final class SlotNames {
  private final TypeElement type;
  private final List<Slot> earlier = new ArrayList<>();

  SlotNames(TypeElement type) {
    this.type = type;
  }

  /**
   * One slot.
   *
   * @param signature the types of what a caller passes
   */
  private record Slot(String name, SlotMethod method, List<String> signature) {
    boolean clashesWith(Slot other) {
      return name.equals(other.name)
          && (method.operation().isPresent() != other.method.operation().isPresent()
              || signature.equals(other.signature));
    }
  }

  /** The first earlier slot that one of the method's cannot be an overload of. */
  Optional<Problem> brokenBy(SlotMethod method) {
    List<Slot> slots =
        method.slotNames().stream()
            .map(name -> new Slot(name, method, signature(name, method)))
            .toList();
    Optional<Problem> problem = slots.stream().flatMap(slot -> clash(slot).stream()).findFirst();
    earlier.addAll(slots);
    return problem;
  }

  private Optional<Problem> clash(Slot slot) {
    return earlier.stream()
        .filter(slot::clashesWith)
        .findFirst()
        .map(
            other ->
                Problem.at(
                    slot.method()
                        .mark(Mark.NATIVE_SIGNATURE)
                        .map(mark -> mark.place(Mark.NAME))
                        .orElseGet(() -> Place.at(slot.method().method())),
                    "{method} would be the slot \"{name}\" of {class}, which {other} is already:"
                        + " give one of them another name, as in"
                        + " @NativeSignature(name = \"{suggestion}\").",
                    Display.of(slot.method().method()),
                    slot.name(),
                    Display.of(type),
                    Display.of(other.method().method()),
                    slot.method().slotName() + "Ex"));
  }

  private static List<String> signature(String name, SlotMethod method) {
    ParameterOrder order = new ParameterOrder(method);
    List<NativeParameter> parameters =
        name.equals(method.slotName())
            ? order.plain()
            : name.equals("Begin" + method.slotName()) ? order.begin() : order.end();
    return parameters.stream().map(each -> typeOf(each, method)).toList();
  }

  private static String typeOf(NativeParameter parameter, SlotMethod method) {
    if (parameter instanceof NativeParameter.In in) {
      return text(method.parameters().get(in.index()).asType());
    }
    if (parameter instanceof NativeParameter.Out out) {
      return text(ParameterOrder.outs(method).get(out.index()).type()) + "*";
    }
    return parameter instanceof NativeParameter.InOut both
        ? text(ParameterOrder.outs(method).get(both.out()).type()) + "*"
        : parameter.toString().replaceAll("\\[.*", "");
  }

  private static String text(TypeMirror type) {
    return Display.withArguments(type);
  }
}
