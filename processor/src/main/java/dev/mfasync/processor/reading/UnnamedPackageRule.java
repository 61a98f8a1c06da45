package dev.mfasync.processor.reading;

import dev.mfasync.processor.model.ClassRef;
import dev.mfasync.processor.problem.Place;
import dev.mfasync.processor.problem.Problem;
import dev.mfasync.processor.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * A type of the unnamed package has no longer name than its simple one: where the companion
 * declares a type or a type variable of that name, nothing can be written for it.
 */
final class UnnamedPackageRule {
  private final ClassRef companion;
  private final TypeElement target;
  private final Set<String> declared = new HashSet<>();

  UnnamedPackageRule(ClassRef companion, TypeElement target, List<AnnotatedMethod> operations) {
    this.companion = companion;
    this.target = target;
    if (companion.packageName().isEmpty()) {
      declared.add(companion.outermost());
      for (AnnotatedMethod operation : operations) {
        String name = OperationNamesReader.operationName(operation);
        declared.add(name + "Result");
        declared.add(name + "Callback");
      }
    }
  }

  Optional<Problem> brokenBy(AnnotatedMethod operation) {
    ExecutableElement method = operation.method();
    Set<ClassRef> mentioned = new HashSet<>();
    mentioned.add(TypeChain.reference(target));
    for (TypeMirror type : operation.signature()) {
      TypeWalk.through(
          type,
          part -> {
            if (part instanceof DeclaredType used) {
              mentioned.add(TypeChain.reference((TypeElement) used.asElement()));
            }
          });
    }
    return mentioned.stream()
        .filter(mention -> mention.packageName().isEmpty())
        .map(ClassRef::outermost)
        .filter(declared::contains)
        .sorted()
        .findFirst()
        .map(
            name ->
                Problems.hiddenType(
                    Place.at(method), name, Display.of(method), Display.of(companion)));
  }
}
