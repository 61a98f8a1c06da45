package dev.mfasync.processor.reading;

import dev.mfasync.processor.model.Companion;
import dev.mfasync.processor.model.OperationNames;
import dev.mfasync.processor.model.OwnClasses;
import dev.mfasync.processor.model.TypeRef;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Assembles the companion of a class from its operations that can be declared. */
final class CompanionAssembly {
  private final Tools tools;
  private final Visibility visibility;
  private final @Nullable ModuleElement module;
  private final TypeElement type;
  private final List<AnnotatedMethod> operations;

  CompanionAssembly(
      Tools tools,
      Visibility visibility,
      @Nullable ModuleElement module,
      TypeElement type,
      List<AnnotatedMethod> operations) {
    this.tools = tools;
    this.visibility = visibility;
    this.module = module;
    this.type = type;
    this.operations = operations;
  }

  Companion companion(Set<AnnotatedMethod> uncallable, boolean namesOnly) {
    List<TypeParameterElement> typeParameters = CompanionReader.typeParameters(type, operations);
    Mentions mentions = Mentions.of(type, operations);
    TypeVariableNames outside = TypeVariableNames.none(namesOfClasses(mentions));
    TypeVariableNames inside = outside.with(typeParameters);
    TypeReader types = tools.types(inside);
    OperationReader reader = new OperationReader(tools, tools.target(), outside, inside);
    boolean isPublic =
        TypeChain.outwards(type).stream()
            .allMatch(around -> around.getModifiers().contains(Modifier.PUBLIC));
    return new Companion(
        CompanionReader.companionName(type),
        isPublic,
        tools.target(),
        needsTarget() ? Optional.of(types.read(type.asType())) : Optional.<TypeRef>empty(),
        new TypeParametersReader(types, inside, tools.soundness())
            .read(typeParameters, tools.comment(type)),
        tools.deprecations().ofChain(type),
        NullMarkedReader.read(type, tools.reachability()),
        warnings(typeParameters),
        operations.stream()
            .map(
                operation ->
                    ReadingFailure.at(
                        operation, () -> reader.read(operation, !uncallable.contains(operation))))
            .toList(),
        namesOnly,
        new SurroundingsReader(visibility, module, tools.elements().getPackageOf(type))
            .read(isPublic, mentions, nullableMarks()));
  }

  private boolean needsTarget() {
    return operations.isEmpty() || !operations.stream().allMatch(AnnotatedMethod::isStatic);
  }

  /**
   * Returns the names that a type parameter cannot have, because they have another meaning in the
   * companion.
   */
  private Set<String> namesOfClasses(Mentions mentions) {
    Set<String> names = new HashSet<>(mentions.names());
    OwnClasses.ALL.forEach(own -> names.add(own.outermost()));
    names.addAll(OwnClasses.OF_JAVA_LANG);
    names.addAll(List.of("Nullable", "dev", "java", "javax", "org"));
    names.add(CompanionReader.companionName(type).outermost());
    for (AnnotatedMethod operation : operations) {
      OperationNames generated = NamesReader.read(operation, tools.target());
      names.addAll(generated.types());
    }
    return names;
  }

  /** The annotations by which the user marks what may be null. */
  private List<TypeElement> nullableMarks() {
    Set<TypeElement> marks = new LinkedHashSet<>();
    for (AnnotatedMethod operation : operations) {
      marks.addAll(tools.marks().all(operation.method(), operation.method().getReturnType()));
      for (VariableElement parameter : operation.method().getParameters()) {
        marks.addAll(tools.marks().all(parameter, parameter.asType()));
      }
    }
    return marks.stream().filter(mark -> mark.getSimpleName().contentEquals("Nullable")).toList();
  }

  /** The class itself is named everywhere in the companion, and so are the bounds. */
  private List<String> warnings(List<TypeParameterElement> typeParameters) {
    Set<String> warnings = new TreeSet<>();
    TypeChain.outwards(type).forEach(around -> warnings.addAll(tools.warnings().forUseOf(around)));
    warnings.addAll(tools.warnings().inBounds(typeParameters));
    return List.copyOf(warnings);
  }
}
