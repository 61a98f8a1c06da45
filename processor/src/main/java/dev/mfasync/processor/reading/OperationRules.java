package dev.mfasync.processor.reading;

import dev.mfasync.processor.model.ClassRef;
import dev.mfasync.processor.problem.Place;
import dev.mfasync.processor.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The rules for a single method. Only the first broken rule is reported. */
public final class OperationRules {
  /** JVMS 4.3.3, where long and double count twice. Begin has a receiver, a callback, a state. */
  private static final int SLOTS_FOR_THE_USER = 255 - 3;

  private final ClassRef companion;
  private final Reachability reachability;
  private final Stages stages;

  OperationRules(ClassRef companion, Reachability reachability, Stages stages) {
    this.companion = companion;
    this.reachability = reachability;
    this.stages = stages;
  }

  /**
   * Returns the problem that prevents the companion from calling the method. The pair can still be
   * declared.
   */
  Optional<Problem> uncallable(AnnotatedMethod operation) {
    return isPrivate(operation)
        .or(() -> isSuspending(operation))
        .or(() -> hasUnreachableType(operation.method(), companion, reachability))
        .or(() -> hasSeveralTokens(operation.method()))
        .or(() -> hasArrayOfTokens(operation.method()))
        .or(() -> returnsRawStage(operation.method()));
  }

  /** Returns the problem that prevents the companion from declaring the pair. */
  Optional<Problem> undeclarable(AnnotatedMethod operation) {
    return nameIsNoIdentifier(operation).or(() -> hasTooManyParameters(operation));
  }

  private Optional<Problem> isPrivate(AnnotatedMethod operation) {
    ExecutableElement method = operation.method();
    return Problem.when(
        method.getModifiers().contains(Modifier.PRIVATE),
        () ->
            Problem.at(
                Place.at(method),
                "{method} is private, so {companion} cannot call it: make it package-private, protected"
                    + " or public.",
                Display.of(method),
                Display.of(companion)));
  }

  private Optional<Problem> isSuspending(AnnotatedMethod operation) {
    ExecutableElement method = operation.method();
    return Problem.when(
        KotlinShapes.isSuspending(method),
        () ->
            Problem.at(
                Place.at(method),
                "{method} is a suspending function of Kotlin, which {companion} cannot call: annotate a"
                    + " function without 'suspend'.",
                Display.of(method),
                Display.of(companion)));
  }

  /** Checks that methods can be named after the operation. */
  public static Optional<Problem> nameIsNoIdentifier(AnnotatedMethod operation) {
    String given = operation.givenName();
    return Problem.when(
        !given.isEmpty() && !SourceVersion.isIdentifier(given),
        () ->
            Problem.at(
                operation.nameOrAnnotation(),
                "The operation of {method} cannot be named \"{name}\", which is not a Java identifier:"
                    + " use letters and digits, and begin with a letter.",
                Display.of(operation.method()),
                given));
  }

  /** Checks that the companion can name the types of the signature. */
  public static Optional<Problem> hasUnreachableType(
      ExecutableElement method, ClassRef companion, Reachability reachability) {
    for (Map.Entry<Element, List<TypeMirror>> entry : places(method).entrySet()) {
      for (TypeMirror type : entry.getValue()) {
        Optional<Problem> problem =
            reachability
                .firstUnreachable(type)
                .map(
                    unreachable ->
                        Problem.at(
                            Place.at(entry.getKey()),
                            "{type} in the signature of {method} is {visibility}, so {companion}"
                                + " cannot mention it: use a type that every class of the package"
                                + " can see.",
                            Display.of(unreachable.type()),
                            Display.of(method),
                            unreachable.visibility(),
                            Display.of(companion)));
        if (problem.isPresent()) {
          return problem;
        }
      }
    }
    return Optional.empty();
  }

  /** The types of a signature by the smallest element that bears them. */
  private static Map<Element, List<TypeMirror>> places(ExecutableElement method) {
    Map<Element, List<TypeMirror>> places = new LinkedHashMap<>();
    for (TypeParameterElement parameter : method.getTypeParameters()) {
      places.put(parameter, List.copyOf(parameter.getBounds()));
    }
    for (VariableElement parameter : method.getParameters()) {
      places.put(parameter, List.of(parameter.asType()));
    }
    places.put(
        method,
        Stream.concat(Stream.of(method.getReturnType()), method.getThrownTypes().stream())
            .map(TypeMirror.class::cast)
            .toList());
    return places;
  }

  private static Optional<Problem> hasSeveralTokens(ExecutableElement method) {
    List<Integer> tokens = CancellationTokens.positions(method);
    return tokens.size() < 2
        ? Optional.empty()
        : Optional.of(
            Problem.at(
                Place.at(method.getParameters().get(tokens.get(1))),
                "{method} has {count} parameters of the type CancellationToken, and an operation"
                    + " has one token: keep one of them.",
                Display.of(method),
                tokens.size()));
  }

  private static Optional<Problem> hasArrayOfTokens(ExecutableElement method) {
    return method.getParameters().stream()
        .filter(parameter -> CancellationTokens.isArrayOfTokens(parameter.asType()))
        .findFirst()
        .map(
            parameter ->
                Problem.at(
                    Place.at(parameter),
                    "The parameter {name} of {method} is an array of tokens, and an operation has"
                        + " one token: declare it as CancellationToken {name}.",
                    parameter.getSimpleName(),
                    Display.of(method)));
  }

  private Optional<Problem> returnsRawStage(ExecutableElement method) {
    return Problem.when(
        stages.isRaw(method),
        () ->
            Problem.at(
                Place.at(method),
                "{method} returns a raw {type}, so that End does not know what to return: write its"
                    + " type argument, as in {type}<Image>.",
                Display.of(method),
                Display.of(method.getReturnType())));
  }

  private static Optional<Problem> hasTooManyParameters(AnnotatedMethod operation) {
    ExecutableElement method = operation.method();
    int slots =
        operation.beginParameters().stream()
            .map(parameter -> parameter.asType().getKind())
            .mapToInt(kind -> kind == TypeKind.LONG || kind == TypeKind.DOUBLE ? 2 : 1)
            .sum();
    return Problem.when(
        slots > SLOTS_FOR_THE_USER,
        () ->
            Problem.at(
                Place.at(method),
                "{method} has so many parameters that Begin, which adds a callback and a state, would"
                    + " exceed the 255 of the Java virtual machine: pass some of them as one object.",
                Display.of(method)));
  }
}
