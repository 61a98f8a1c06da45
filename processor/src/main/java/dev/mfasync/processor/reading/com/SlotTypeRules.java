package dev.mfasync.processor.reading.com;

import dev.mfasync.processor.model.com.NativeType;
import dev.mfasync.processor.model.com.NativeType.Simple;
import dev.mfasync.processor.problem.Place;
import dev.mfasync.processor.problem.Problem;
import dev.mfasync.processor.reading.CancellationTokens;
import dev.mfasync.processor.reading.Display;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The rules for the types of a slot. */
final class SlotTypeRules {
  private final SlotMethod method;

  SlotTypeRules(SlotMethod method) {
    this.method = method;
  }

  /**
   * A value that crosses the border.
   *
   * @param part how a message names it
   */
  private record Value(
      Element place,
      String part,
      TypeMirror type,
      Optional<NativeType> nativeType,
      boolean nullable,
      boolean comesOut) {}

  /** Returns the first problem of a type. */
  Optional<Problem> broken() {
    return returnsStageOfAnything()
        .or(() -> values().flatMap(value -> broken(value).stream()).findFirst())
        .or(this::answersNoNumber)
        .or(this::countsNothing);
  }

  private Optional<Problem> broken(Value value) {
    Optional<NativeType> type = value.nativeType();
    return isPlainRecord(value)
        .or(() -> isForOperations(value))
        .or(() -> isToken(value))
        .or(() -> hasNoNativeForm(value, type))
        .or(() -> isReturnedBuffer(value, type))
        .or(() -> isBoxedButNotNull(value, type))
        .or(() -> isNullableNumber(value, type))
        .or(() -> hasFlagWithoutValue(value));
  }

  private Stream<Value> values() {
    Stream<Value> in = method.parameters().stream().map(SlotTypeRules::in);
    boolean ofRecord = method.resultRecord().isPresent();
    Stream<Value> out =
        method.returned().stream()
            .map(
                returned ->
                    new Value(
                        method.method(),
                        ofRecord ? "the component '" + returned.name() + "'" : "the result",
                        returned.type(),
                        returned.nativeType(),
                        returned.nullable(),
                        true));
    return Stream.concat(in, out);
  }

  private static Value in(VariableElement parameter) {
    return new Value(
        parameter,
        "the parameter '" + parameter.getSimpleName() + "'",
        parameter.asType(),
        NativeTypeReader.read(parameter.asType()),
        Nullness.isNullable(parameter),
        false);
  }

  /** A proxy could not determine the value of the stage. */
  private Optional<Problem> returnsStageOfAnything() {
    TypeMirror type = method.method().getReturnType();
    return Problem.at(
            Place.at(method.method()),
            "{method} returns {type}, which does not say what comes out of End: write its type"
                + " argument, as in {stage}<Integer>.",
            Display.of(method.method()),
            Display.withArguments(type),
            simpleName(type))
        .when(
            method.operation().isPresent()
                && StageTypes.isStage(type)
                && method.stageValue().isEmpty());
  }

  private static String simpleName(TypeMirror type) {
    return type instanceof DeclaredType declared
        ? declared.asElement().getSimpleName().toString()
        : type.toString();
  }

  private Optional<Problem> isForOperations(Value value) {
    return Problem.at(
            Place.at(value.place()),
            "{method} returns a {type} without being an operation: mark it with @AsyncOperation, if"
                + " it is a Begin/End pair, or let it return the value.",
            Display.of(method.method()),
            Display.withArguments(value.type()))
        .when(method.operation().isEmpty() && value.comesOut() && StageTypes.isStage(value.type()));
  }

  private Optional<Problem> isToken(Value value) {
    return Problem.at(
            Place.at(value.place()),
            "{method} cannot have a CancellationToken, because native code cancels by a cookie:"
                + " return a CompletionStage, and let @CancelCookie cancel that.",
            Display.of(method.method()))
        .when(CancellationTokens.isToken(value.type()));
  }

  private Optional<Problem> isPlainRecord(Value value) {
    boolean isRecord =
        value.type() instanceof DeclaredType declared
            && declared.asElement().getKind() == ElementKind.RECORD
            && !Mark.isOn(declared.asElement(), Mark.COM_STRUCTURE);
    return Problem.at(
            Place.at(value.place()),
            "{type}, the type of {part} of {method}, is a record but not a structure: mark the"
                + " record with @ComStructure.",
            Display.withArguments(value.type()),
            value.part(),
            Display.of(method.method()))
        .when(isRecord);
  }

  private Optional<Problem> hasNoNativeForm(Value value, Optional<NativeType> type) {
    return Problem.at(
            Place.at(value.place()),
            "{type}, the type of {part} of {method}, has no native form: use a number, a boolean,"
                + " an enum, a Set of an enum, a String, a Guid, a ByteBuffer, a record with"
                + " @ComStructure, an interface with @ComInterface, Object for any of those, or"
                + " long for an address.",
            Display.withArguments(value.type()),
            value.part(),
            Display.of(method.method()))
        .when(type.isEmpty());
  }

  private Optional<Problem> isReturnedBuffer(Value value, Optional<NativeType> type) {
    return Problem.at(
            Place.at(value.place()),
            "A ByteBuffer cannot come out of {method}, because the owner of its memory is not defined:"
                + " take one as a parameter, and let the method fill it.",
            Display.of(method.method()))
        .when(value.comesOut() && type.filter(Simple.BUFFER::equals).isPresent());
  }

  private Optional<Problem> isBoxedButNotNull(Value value, Optional<NativeType> type) {
    return Problem.at(
            Place.at(value.place()),
            "{type}, the type of {part} of {method}, stands for a pointer that may be null: mark"
                + " it with @Nullable, or use the primitive type.",
            Display.withArguments(value.type()),
            value.part(),
            Display.of(method.method()))
        .when(type.filter(NativeType.Boxed.class::isInstance).isPresent() && !value.nullable());
  }

  private Optional<Problem> isNullableNumber(Value value, Optional<NativeType> type) {
    boolean isNumber = type.filter(NativeType.Flags.class::isInstance).isPresent();
    return Problem.at(
            Place.at(value.place()),
            "{type}, the type of {part} of {method}, crosses the border as a number, which cannot"
                + " be null: remove @Nullable.",
            Display.withArguments(value.type()),
            value.part(),
            Display.of(method.method()))
        .when(isNumber && value.nullable());
  }

  private Optional<Problem> hasFlagWithoutValue(Value value) {
    return NativeTypeReader.flagsOf(value.type())
        .flatMap(
            flags ->
                EnumReader.withoutValue(flags)
                    .map(
                        constant ->
                            Problem.at(
                                Place.at(value.place()),
                                "{flags}.{constant} has no bit, so {part} of {method} cannot be a"
                                    + " set of flags: mark each constant with @ComValue.",
                                Display.of(flags),
                                constant.getSimpleName(),
                                value.part(),
                                Display.of(method.method()))));
  }

  private Optional<Problem> answersNoNumber() {
    if (!method.has(Mark.PRESERVE_SIG) || method.returned().isEmpty()) {
      return Optional.empty();
    }
    SlotMethod.Returned answer = method.returned().get(0);
    Optional<NativeType> type = answer.nativeType();
    boolean fits =
        type.filter(each -> each instanceof NativeType.Scalar).isPresent()
            || type.filter(each -> each instanceof NativeType.Enumeration).isPresent()
            || type.filter(each -> each instanceof NativeType.Flags).isPresent();
    return Problem.at(
            Place.at(method.method()),
            "{method} with @PreserveSig cannot return a {type}: return a number, a boolean, an"
                + " enum, a set of flags, or nothing, and an address as a long.",
            Display.of(method.method()),
            Display.withArguments(answer.type()))
        .when(!fits);
  }

  private Optional<Problem> countsNothing() {
    List<VariableElement> buffers =
        method.parameters().stream()
            .filter(each -> NativeTypeReader.read(each.asType()).equals(Optional.of(Simple.BUFFER)))
            .toList();
    boolean counts =
        buffers.size() == 1
            && !Nullness.isNullable(buffers.get(0))
            && returnsInt()
            && !method.has(Mark.PRESERVE_SIG);
    return method
        .mark(Mark.BYTE_COUNT)
        .filter(mark -> !counts)
        .map(
            mark ->
                Problem.at(
                    mark.place(),
                    "{method} does not count bytes: @ByteCount is for a method that has one"
                        + " ByteBuffer, without @Nullable, and returns an int as its out"
                        + " parameter.",
                    Display.of(method.method())));
  }

  private boolean returnsInt() {
    List<SlotMethod.Returned> returned = method.returned();
    return returned.size() == 1
        && method.resultRecord().isEmpty()
        && returned.get(0).nativeType().equals(Optional.of(NativeType.Scalar.INT32));
  }
}
