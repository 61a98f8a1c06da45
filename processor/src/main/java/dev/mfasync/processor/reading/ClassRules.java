package dev.mfasync.processor.reading;

import dev.mfasync.processor.model.ClassRef;
import dev.mfasync.processor.problem.Place;
import dev.mfasync.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The rules for an annotated class. If it breaks one, its methods are not checked. */
public final class ClassRules {
  /** Far below what a class file holds, with names of any reasonable length. */
  private static final int MOST_OPERATIONS = 1000;

  private static final String OPERATION_RESULT = "dev.mfasync.runtime.OperationResult";

  private final TypeElement type;
  private final ClassRef companion;
  private final Visibility visibility;
  private final @Nullable ModuleElement module;
  private final Reachability reachability;

  ClassRules(
      TypeElement type,
      ClassRef companion,
      Visibility visibility,
      @Nullable ModuleElement module,
      Reachability reachability) {
    this.type = type;
    this.companion = companion;
    this.visibility = visibility;
    this.module = module;
    this.reachability = reachability;
  }

  /**
   * Returns the first problem of the class.
   *
   * @param typeParameters those that the companion repeats
   */
  Optional<Problem> broken(
      List<AnnotatedMethod> operations, List<TypeParameterElement> typeParameters) {
    return isPrivate()
        .or(() -> runtimeIsMissing(type, visibility, module, OPERATION_RESULT))
        .or(() -> hasTooManyOperations(operations))
        .or(() -> unreachableBound(typeParameters));
  }

  private Optional<Problem> isPrivate() {
    return TypeChain.outwards(type).stream()
        .filter(around -> around.getModifiers().contains(Modifier.PRIVATE))
        .findFirst()
        .map(
            around ->
                Problem.at(
                    Place.at(around),
                    "{class} is private, so no companion can reach the operations inside it: make"
                        + " it package-private, protected or public.",
                    Display.of(around)));
  }

  /** Whether a class that generated code needs is out of sight. */
  public static Optional<Problem> runtimeIsMissing(
      TypeElement type, Visibility visibility, @Nullable ModuleElement module, String needed) {
    if (visibility.sees(module, needed)) {
      return Optional.empty();
    }
    return Optional.of(
        module == null || module.isUnnamed()
            ? Problem.ofTheBuild(
                Place.at(type),
                "The class path lacks the runtime of the generated code: add the dependency"
                    + " dev.mfasync:mfasync-runtime.")
            : Problem.ofTheBuild(
                Place.at(type),
                "Module {module} does not read the runtime of the generated code: add 'requires"
                    + " transitive dev.mfasync.runtime;' to its module-info.java.",
                module.getQualifiedName()));
  }

  private Optional<Problem> hasTooManyOperations(List<AnnotatedMethod> operations) {
    return Problem.when(
        operations.size() > MOST_OPERATIONS,
        () ->
            Problem.at(
                Place.at(type),
                "{class} has {count} operations, and a companion holds at most {limit}: move some of"
                    + " them to another class.",
                Display.of(type),
                operations.size(),
                MOST_OPERATIONS));
  }

  private Optional<Problem> unreachableBound(List<TypeParameterElement> typeParameters) {
    for (TypeParameterElement parameter : typeParameters) {
      for (TypeMirror bound : parameter.getBounds()) {
        Optional<Problem> problem =
            reachability
                .firstUnreachable(bound)
                .map(
                    unreachable ->
                        Problem.at(
                            Place.at(parameter),
                            "{type} in the type parameters of {class} is {visibility}, so"
                                + " {companion} cannot mention it: use a type that every class of"
                                + " the package can see.",
                            Display.of(unreachable.type()),
                            Display.of(type),
                            unreachable.visibility(),
                            Display.of(companion)));
        if (problem.isPresent()) {
          return problem;
        }
      }
    }
    return Optional.empty();
  }
}
