package dev.mfasync.processor.reading.com;

import dev.mfasync.processor.model.ClassRef;
import dev.mfasync.processor.problem.Place;
import dev.mfasync.processor.problem.Problem;
import dev.mfasync.processor.reading.Display;
import dev.mfasync.processor.reading.OperationRules;
import dev.mfasync.processor.reading.Reachability;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** The rules for a single slot, except those for its types. */
final class SlotRules {
  private final ClassRef companion;
  private final Reachability reachability;
  private final TakenNames taken;

  SlotRules(ClassRef companion, Reachability reachability, TakenNames taken) {
    this.companion = companion;
    this.reachability = reachability;
    this.taken = taken;
  }

  /** Returns the first problem of the method. */
  Optional<Problem> broken(SlotMethod method) {
    return isGeneric(method)
        .or(() -> OperationRules.hasUnreachableType(method.method(), companion, reachability))
        .or(() -> overridesSlot(method))
        .or(() -> isTaken(method))
        .or(() -> nativeNameIsNoIdentifier(method))
        .or(() -> operationNameIsNoIdentifier(method))
        .or(() -> needsOperation(method, Mark.ALSO_SYNCHRONOUS))
        .or(() -> needsOperation(method, Mark.CANCEL_COOKIE))
        .or(() -> preservesSignatureOfOperation(method))
        .or(() -> new SlotTypeRules(method).broken())
        .or(() -> new FailureAnswer(method).broken())
        .or(() -> new ParameterOrder(method).broken());
  }

  private static Optional<Problem> isGeneric(SlotMethod method) {
    return method.method().getTypeParameters().stream()
        .findFirst()
        .map(
            parameter ->
                Problem.at(
                    Place.at(parameter),
                    "{method} has a type parameter, which nothing in COM has: declare it without.",
                    Display.of(method.method())));
  }

  private Optional<Problem> overridesSlot(SlotMethod method) {
    return taken
        .overridden(method.method())
        .map(
            inherited ->
                Problem.at(
                    Place.at(method.method()),
                    "{method} overrides {inherited}, which is a slot already: remove it or, if it"
                        + " is another slot, give it another name and @NativeSignature(name ="
                        + " \"{name}\").",
                    Display.of(method.method()),
                    Display.of(inherited),
                    method.slotName()));
  }

  private Optional<Problem> isTaken(SlotMethod method) {
    return Problem.at(
            Place.at(method.method()),
            "{method} cannot be implemented by {companion}, which has a method of that name and"
                + " with such parameters itself: give it another name and"
                + " @NativeSignature(name = \"{name}\").",
            Display.of(method.method()),
            Display.of(companion),
            method.slotName())
        .when(taken.isTaken(method.method()));
  }

  private static Optional<Problem> nativeNameIsNoIdentifier(SlotMethod method) {
    return method
        .mark(Mark.NATIVE_SIGNATURE)
        .filter(mark -> !mark.text("name").isEmpty())
        .filter(mark -> !SourceVersion.isIdentifier(mark.text("name")))
        .map(
            mark ->
                Problem.at(
                    mark.place(Mark.NAME),
                    "The slot of {method} cannot be named \"{name}\", which is not an identifier:"
                        + " write the name that the native declaration has.",
                    Display.of(method.method()),
                    mark.text("name")));
  }

  private static Optional<Problem> operationNameIsNoIdentifier(SlotMethod method) {
    return method.operation().flatMap(OperationRules::nameIsNoIdentifier);
  }

  private static Optional<Problem> needsOperation(SlotMethod method, String annotation) {
    return method.operation().isPresent()
        ? Optional.empty()
        : method
            .mark(annotation)
            .map(
                mark ->
                    Problem.at(
                        mark.place(),
                        "@{annotation} on {method} has no effect without @AsyncOperation: add that,"
                            + " or remove the annotation.",
                        annotation,
                        Display.of(method.method())));
  }

  private static Optional<Problem> preservesSignatureOfOperation(SlotMethod method) {
    return method.operation().isEmpty()
        ? Optional.empty()
        : method
            .mark(Mark.PRESERVE_SIG)
            .map(
                mark ->
                    Problem.at(
                        mark.place(),
                        "The Begin and the End of {method} return HRESULTs of their own: remove"
                            + " @PreserveSig, and let the method return the out parameter of End.",
                        Display.of(method.method())));
  }

  /** Checks an annotation for slots on a method that is not a slot. */
  static Optional<Problem> meansNothing(
      ExecutableElement method, String annotation, boolean isSlot) {
    TypeElement type = (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
    String reason =
        Mark.isOn(type, Mark.COM_INTERFACE)
            ? method.getModifiers().contains(Modifier.ABSTRACT)
                ? "every object has that method"
                : "it has a body"
            : Display.of(type) + " is not marked with @ComInterface";
    return Mark.on(method, annotation)
        .filter(mark -> !isSlot)
        .map(
            mark ->
                Problem.at(
                    mark.place(),
                    "@{annotation} on {method} has no effect, because {reason}: only an abstract"
                        + " method of a COM interface is a slot.",
                    annotation,
                    Display.of(method),
                    reason));
  }
}
