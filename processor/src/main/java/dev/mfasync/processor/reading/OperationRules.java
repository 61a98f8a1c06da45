package dev.mfasync.processor.reading;

import dev.mfasync.processor.model.ClassRef;
import dev.mfasync.processor.problem.Place;
import dev.mfasync.processor.problem.Problem;
import dev.mfasync.processor.problem.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What a method must fulfil on its own. The first rule that it breaks is its one problem. */
final class OperationRules {
  /** JVMS 4.3.3, where long and double count twice. Begin has a receiver, a callback, a state. */
  private static final int SLOTS_FOR_THE_USER = 255 - 3;

  private final ClassRef companion;
  private final Reachability reachability;
  private final UnnamedPackageRule unnamedPackage;

  OperationRules(ClassRef companion, Reachability reachability, UnnamedPackageRule unnamedPackage) {
    this.companion = companion;
    this.reachability = reachability;
    this.unnamedPackage = unnamedPackage;
  }

  Optional<Problem> brokenBy(AnnotatedMethod operation) {
    return Stream.of(
            isPrivate(operation),
            OperationNamesReader.noIdentifier(operation),
            unreachableType(operation),
            unnamedPackage.brokenBy(operation),
            tooManyParameters(operation.method()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Problem> isPrivate(AnnotatedMethod operation) {
    ExecutableElement method = operation.method();
    return method.getModifiers().contains(Modifier.PRIVATE)
        ? Optional.of(
            Problems.privateMethod(Place.at(method), Display.of(method), Display.of(companion)))
        : Optional.empty();
  }

  private Optional<Problem> unreachableType(AnnotatedMethod operation) {
    ExecutableElement method = operation.method();
    for (Map.Entry<Element, List<TypeMirror>> entry : places(method).entrySet()) {
      for (TypeMirror type : entry.getValue()) {
        Optional<Problem> problem =
            reachability
                .firstUnreachable(type)
                .map(
                    unreachable ->
                        Problems.unreachableType(
                            Place.at(entry.getKey()),
                            Display.of(unreachable.type()),
                            unreachable.visibility(),
                            Display.of(method),
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

  private static Optional<Problem> tooManyParameters(ExecutableElement method) {
    int slots =
        method.getParameters().stream()
            .map(parameter -> parameter.asType().getKind())
            .mapToInt(kind -> kind == TypeKind.LONG || kind == TypeKind.DOUBLE ? 2 : 1)
            .sum();
    return slots > SLOTS_FOR_THE_USER
        ? Optional.of(Problems.tooManyParameters(Place.at(method), Display.of(method)))
        : Optional.empty();
  }
}
