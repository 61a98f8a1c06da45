package dev.mfasync.processor.reading;

import dev.mfasync.processor.model.ClassRef;
import dev.mfasync.processor.model.OwnClasses;
import dev.mfasync.processor.problem.Place;
import dev.mfasync.processor.problem.Problem;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * If a simple name has another meaning in the companion, it writes the qualified one. These rules
 * cover the cases without a qualified name.
 */
final class HiddenNameRules {
  private final ClassRef companion;
  private final ClassRef target;
  private final Visibility visibility;
  private final @Nullable ModuleElement module;
  private final Set<String> declared = new HashSet<>();

  HiddenNameRules(
      ClassRef companion,
      TypeElement target,
      List<AnnotatedMethod> operations,
      Visibility visibility,
      @Nullable ModuleElement module) {
    this.companion = companion;
    this.target = TypeChain.reference(target);
    this.visibility = visibility;
    this.module = module;
    declared.add(companion.outermost());
    for (AnnotatedMethod operation : operations) {
      declared.addAll(NamesReader.read(operation, this.target).types());
    }
  }

  Optional<Problem> brokenBy(AnnotatedMethod operation) {
    Set<ClassRef> mentioned = new LinkedHashSet<>(Mentions.of(operation).references());
    mentioned.add(target);
    return mentioned.stream()
        .filter(type -> declared.contains(type.outermost()))
        .flatMap(
            type ->
                inUnnamedPackage(operation, type).or(() -> behindType(operation, type)).stream())
        .findFirst()
        .or(() -> sameSimpleName(operation, mentioned));
  }

  private Optional<Problem> inUnnamedPackage(AnnotatedMethod operation, ClassRef type) {
    return Problem.when(
        type.packageName().isEmpty(),
        () ->
            Problem.at(
                Place.at(operation.method()),
                "{type} in the signature of {method} is hidden by the {type} that {companion} declares,"
                    + " and a type of the unnamed package has no qualified name: give the operation"
                    + " another name, or move the class to a package.",
                type.outermost(),
                Display.of(operation.method()),
                Display.of(companion)));
  }

  /** A class hides the package of its name: {@code java.util.List} is then a member of it. */
  private Optional<Problem> behindType(AnnotatedMethod operation, ClassRef type) {
    String root = type.packageName().split("\\.", 2)[0];
    return Problem.when(
        !root.isEmpty() && isBesideCompanion(root),
        () ->
            Problem.at(
                Place.at(operation.method()),
                "{companion} must write {type} with its package on account of {method}, but the class"
                    + " {root} beside it hides the package {root}: rename that class.",
                Display.of(companion),
                type.canonicalName(),
                Display.of(operation.method()),
                root));
  }

  /** Of two classes with one simple name, one is imported. Ours are used in every companion. */
  private Optional<Problem> sameSimpleName(AnnotatedMethod operation, Set<ClassRef> mentioned) {
    for (ClassRef type : mentioned) {
      boolean isBeside = type.packageName().equals(companion.packageName());
      boolean isHidden =
          mentioned.stream().anyMatch(other -> hides(other, type))
              || OwnClasses.ALL.stream().anyMatch(own -> hides(own, type))
              || (type.packageName().equals("java.lang") && isBesideCompanion(type.outermost()));
      if (isHidden && !isBeside) {
        Optional<Problem> problem = behindType(operation, type);
        if (problem.isPresent()) {
          return problem;
        }
      }
    }
    for (ClassRef own : OwnClasses.ALL) {
      if (mentioned.stream().anyMatch(type -> hides(type, own))) {
        Optional<Problem> problem = behindType(operation, own);
        if (problem.isPresent()) {
          return problem;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean hides(ClassRef one, ClassRef other) {
    return one.outermost().equals(other.outermost())
        && !one.packageName().equals(other.packageName());
  }

  private boolean isBesideCompanion(String simpleName) {
    return visibility.sees(
        module, ClassRef.topLevel(companion.packageName(), simpleName).canonicalName());
  }
}
