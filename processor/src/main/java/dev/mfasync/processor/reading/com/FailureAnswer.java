package dev.mfasync.processor.reading.com;

import dev.mfasync.processor.model.com.NativeType;
import dev.mfasync.processor.model.com.NativeType.Scalar;
import dev.mfasync.processor.problem.Problem;
import dev.mfasync.processor.reading.Display;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.lang.model.element.AnnotationValue;

/** Reads the value that native code gets for an exception, from {@code @PreserveSig}. */
final class FailureAnswer {
  private static final String ON_FAILURE = "onFailure";

  private final SlotMethod method;

  FailureAnswer(SlotMethod method) {
    this.method = method;
  }

  /** Returns the given value, as the bits of the return value. */
  static OptionalLong bits(Mark mark, Optional<NativeType> answer) {
    OptionalLong given = values(mark).stream().mapToLong(value -> value).findFirst();
    return given.isEmpty() ? given : OptionalLong.of(bits(given.getAsLong(), answer));
  }

  private static long bits(long value, Optional<NativeType> answer) {
    if (answer.equals(Optional.of(Scalar.FLOAT))) {
      return Float.floatToRawIntBits((float) value);
    }
    return answer.equals(Optional.of(Scalar.DOUBLE))
        ? Double.doubleToRawLongBits((double) value)
        : value;
  }

  private static List<Long> values(Mark mark) {
    return mark.values(ON_FAILURE).stream()
        .map(AnnotationValue::getValue)
        .filter(Number.class::isInstance)
        .map(value -> ((Number) value).longValue())
        .toList();
  }

  /** Returns the first problem of the given value. */
  Optional<Problem> broken() {
    return method
        .mark(Mark.PRESERVE_SIG)
        .filter(mark -> !values(mark).isEmpty())
        .flatMap(
            mark ->
                hasSeveralValues(mark)
                    .or(() -> answersNothing(mark))
                    .or(() -> doesNotFit(mark, values(mark).get(0))));
  }

  private Optional<Problem> hasSeveralValues(Mark mark) {
    return Problem.at(
            mark.place(ON_FAILURE),
            "@PreserveSig on {method} has {count} values for onFailure, but native code gets one:"
                + " keep one of them.",
            Display.of(method.method()),
            values(mark).size())
        .when(values(mark).size() > 1);
  }

  private Optional<Problem> answersNothing(Mark mark) {
    return Problem.at(
            mark.place(ON_FAILURE),
            "onFailure has no effect on {method}, which returns nothing: remove it.",
            Display.of(method.method()))
        .when(method.returned().isEmpty());
  }

  /** In C, the unsigned type of the same size is as likely as the signed one. */
  private Optional<Problem> doesNotFit(Mark mark, long value) {
    SlotMethod.Returned answer = method.returned().get(0);
    int bits = 8 * size(answer.nativeType());
    boolean fits = bits >= Long.SIZE || (value >= -(1L << (bits - 1)) && value < 1L << bits);
    return Problem.at(
            mark.place(ON_FAILURE),
            "{value} does not fit into the {type} that {method} returns: write a number of {bits}"
                + " bits.",
            value,
            Display.of(answer.type()),
            Display.of(method.method()),
            bits)
        .when(!fits);
  }

  /** In bytes; an enum and a set of flags are an {@code int}, and a number becomes a float. */
  private static int size(Optional<NativeType> answer) {
    return answer
        .filter(Scalar.class::isInstance)
        .map(type -> type == Scalar.FLOAT ? Long.BYTES : ((Scalar) type).size())
        .orElse(Integer.BYTES);
  }
}
