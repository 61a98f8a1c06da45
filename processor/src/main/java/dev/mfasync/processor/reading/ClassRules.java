package dev.mfasync.processor.reading;

import dev.mfasync.processor.model.ClassRef;
import dev.mfasync.processor.problem.Place;
import dev.mfasync.processor.problem.Problem;
import dev.mfasync.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;

/** What an annotated class must fulfil. Where it does not, its methods are not looked at. */
final class ClassRules {
  private final TypeElement type;
  private final ClassRef companion;
  private final Surroundings surroundings;
  private final Reachability reachability;

  ClassRules(
      TypeElement type, ClassRef companion, Surroundings surroundings, Reachability reachability) {
    this.type = type;
    this.companion = companion;
    this.surroundings = surroundings;
    this.reachability = reachability;
  }

  /**
   * The first rule that the class breaks.
   *
   * @param typeParameters those that the companion repeats
   */
  Optional<Problem> broken(List<TypeParameterElement> typeParameters) {
    return isPrivate().or(surroundings::missingRuntime).or(() -> unreachableBound(typeParameters));
  }

  private Optional<Problem> isPrivate() {
    return TypeChain.outwards(type).stream()
        .filter(around -> around.getModifiers().contains(Modifier.PRIVATE))
        .findFirst()
        .map(around -> Problems.privateClass(Place.at(around), Display.of(around)));
  }

  private Optional<Problem> unreachableBound(List<TypeParameterElement> typeParameters) {
    for (TypeParameterElement parameter : typeParameters) {
      for (TypeMirror bound : parameter.getBounds()) {
        Optional<Reachability.Unreachable> unreachable = reachability.firstUnreachable(bound);
        if (unreachable.isPresent()) {
          return unreachable.map(
              found ->
                  Problems.unreachableBound(
                      Place.at(parameter),
                      Display.of(found.type()),
                      found.visibility(),
                      Display.of(type),
                      Display.of(companion)));
        }
      }
    }
    return Optional.empty();
  }
}
