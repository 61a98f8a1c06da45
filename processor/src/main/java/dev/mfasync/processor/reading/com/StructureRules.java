package dev.mfasync.processor.reading.com;

import dev.mfasync.processor.model.ClassRef;
import dev.mfasync.processor.model.com.StructureLayout;
import dev.mfasync.processor.problem.Place;
import dev.mfasync.processor.problem.Problem;
import dev.mfasync.processor.reading.Display;
import dev.mfasync.processor.reading.Reachability;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The rules for a structure. */
final class StructureRules {
  private static final Set<Integer> PACKS = Set.of(1, 2, 4, 8);

  private final TypeElement type;
  private final Mark mark;
  private final ClassRef companion;
  private final Reachability reachability;

  StructureRules(TypeElement type, Mark mark, ClassRef companion, Reachability reachability) {
    this.type = type;
    this.mark = mark;
    this.companion = companion;
    this.reachability = reachability;
  }

  /** Returns the first problem of the structure. */
  Optional<Problem> broken() {
    return isNeitherRecordNorClass()
        .or(() -> InterfaceRules.isPrivate(type, companion))
        .or(this::isGeneric)
        .or(this::isEmpty)
        .or(this::isPackedOddly)
        .or(
            () ->
                type.getRecordComponents().stream()
                    .flatMap(component -> broken(component).stream())
                    .findFirst())
        .or(this::isTooLarge);
  }

  private Optional<Problem> broken(RecordComponentElement component) {
    return isUnreachable(component)
        .or(() -> containsItself(component))
        .or(() -> isNoField(component))
        .or(() -> hasNoLength(component))
        .or(() -> lengthMeansNothing(component))
        .or(() -> hasFlagWithoutValue(component));
  }

  private Optional<Problem> isNeitherRecordNorClass() {
    return Problem.at(
            mark.place(),
            "{class} cannot be a structure: declare a record, whose components are the fields.",
            Display.of(type))
        .when(type.getKind() != ElementKind.RECORD && type.getKind() != ElementKind.CLASS);
  }

  private Optional<Problem> isGeneric() {
    return type.getTypeParameters().stream()
        .findFirst()
        .map(
            parameter ->
                Problem.at(
                    Place.at(parameter),
                    "{class} has a type parameter, which no structure has: declare it without.",
                    Display.of(type)));
  }

  private Optional<Problem> isEmpty() {
    return Problem.at(
            Place.at(type),
            "{class} has no components, but a structure has fields: declare them.",
            Display.of(type))
        .when(type.getRecordComponents().isEmpty());
  }

  private Optional<Problem> isPackedOddly() {
    return Problem.at(
            mark.place(Mark.PACK),
            "{class} cannot be packed to {pack}: write 1, 2, 4 or 8.",
            Display.of(type),
            mark.text("pack"))
        .when(!PACKS.contains(mark.number("pack").map(Long::intValue).orElse(1)));
  }

  private Optional<Problem> isUnreachable(RecordComponentElement component) {
    return reachability
        .firstUnreachable(component.asType())
        .map(
            unreachable ->
                Problem.at(
                    place(component),
                    "{type}, the type of {component}, is {visibility}, so {companion} cannot"
                        + " mention it: use a type that every class of the package can see.",
                    Display.of(unreachable.type()),
                    name(component),
                    unreachable.visibility(),
                    Display.of(companion)));
  }

  private Optional<Problem> containsItself(RecordComponentElement component) {
    return Problem.at(
            place(component),
            "{component} would put {class} inside itself: take a long, which is a pointer in C.",
            name(component),
            Display.of(type))
        .when(StructureReader.contains(component.asType(), type));
  }

  private Optional<Problem> isNoField(RecordComponentElement component) {
    return Problem.at(
            place(component),
            "{type}, the type of {component}, cannot be inside a structure: use a number, a"
                + " boolean, an enum, a Set of an enum, a Guid, another record with @ComStructure,"
                + " an array of numbers or a String with @FixedLength, or long for a pointer.",
            Display.withArguments(component.asType()),
            name(component))
        .when(StructureReader.element(component).isEmpty());
  }

  private Optional<Problem> hasNoLength(RecordComponentElement component) {
    return Problem.at(
            place(component),
            "{component} is an array inside the structure, whose length is not known: mark it with"
                + " @FixedLength, and a number above zero.",
            name(component))
        .when(
            StructureReader.isArray(component)
                && StructureReader.fixedLength(component).orElse(0) <= 0);
  }

  private Optional<Problem> lengthMeansNothing(RecordComponentElement component) {
    return Problem.at(
            place(component),
            "@FixedLength on {component} has no effect, because it is not an array or a String:"
                + " remove it.",
            name(component))
        .when(
            !StructureReader.isArray(component)
                && StructureReader.fixedLength(component).isPresent());
  }

  private Optional<Problem> hasFlagWithoutValue(RecordComponentElement component) {
    return NativeTypeReader.flagsOf(component.asType())
        .flatMap(
            flags ->
                EnumReader.withoutValue(flags)
                    .map(
                        constant ->
                            Problem.at(
                                place(component),
                                "{flags}.{constant} has no bit, so {component} cannot be a set of"
                                    + " flags: mark each constant with @ComValue.",
                                Display.of(flags),
                                constant.getSimpleName(),
                                name(component))));
  }

  /** Whether no number of Java could say where each field is. */
  static boolean isTooLarge(TypeElement type) {
    return StructureReader.layout(type).size() > Integer.MAX_VALUE;
  }

  /** A structure inside that is too large itself has its own error. */
  private Optional<Problem> isTooLarge() {
    StructureLayout layout = StructureReader.layout(type);
    return Problem.at(
            Place.at(type),
            "{class} would have {size} bytes, but a structure has 2147483647 at most: make its"
                + " arrays shorter.",
            Display.of(type),
            layout.size())
        .when(
            isTooLarge(type)
                && layout.fields().stream()
                    .allMatch(field -> StructureLayout.sizeOf(field.type()) <= Integer.MAX_VALUE));
  }

  /** A compiler knows where the field of a component is, but not always where the component is. */
  private Place place(RecordComponentElement component) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
        .findFirst()
        .map(Place::at)
        .orElseGet(() -> Place.at(component));
  }

  private String name(RecordComponentElement component) {
    return Display.of(type) + "." + component.getSimpleName();
  }
}
