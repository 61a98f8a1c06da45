package dev.mfasync.processor.reading;

import dev.mfasync.processor.model.ClassRef;
import dev.mfasync.processor.model.Companion;
import dev.mfasync.processor.model.Operation;
import dev.mfasync.processor.model.TypeParameter;
import dev.mfasync.processor.model.TypeRef;
import dev.mfasync.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads an annotated class into its companion. */
public final class CompanionReader {
  /** The qualified name of the annotation that is read. */
  public static final String ANNOTATION = AnnotatedMethod.ANNOTATION;

  private final Elements elements;
  private final Types types;

  /** Reads with the tools of one compilation. */
  public CompanionReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** The name of the companion of a class, whether it can be written or not. */
  public static ClassRef companionName(TypeElement type) {
    ClassRef target = TypeChain.reference(type);
    return ClassRef.topLevel(
        target.packageName(), String.join("_", target.simpleNames()) + "Async");
  }

  /** How messages name a class. */
  public static String displayName(TypeElement type) {
    return Display.of(type);
  }

  /** Whether an operation of the class mentions a type that another processor may yet make. */
  public boolean waitsForTypes(TypeElement type) {
    return AnnotatedMethod.of(type).stream()
        .anyMatch(operation -> MissingTypes.in(operation, type));
  }

  /** Reads all operations whose types are there. */
  public CompanionReading read(TypeElement type) {
    List<AnnotatedMethod> annotated =
        AnnotatedMethod.of(type).stream()
            .filter(operation -> !MissingTypes.in(operation, type))
            .toList();
    if (annotated.isEmpty()) {
      return new CompanionReading(Optional.empty(), List.of());
    }
    ClassRef name = companionName(type);
    Reachability reachability = new Reachability(elements, elements.getPackageOf(type));
    List<TypeParameterElement> typeParameters = typeParameters(type, annotated);
    return new ClassRules(type, name, new Surroundings(elements, type), reachability)
        .broken(typeParameters)
        .map(CompanionReading::refused)
        .orElseGet(() -> read(type, name, annotated, reachability));
  }

  /** A companion without instance methods needs no target, and so no type parameters either. */
  private static List<TypeParameterElement> typeParameters(
      TypeElement type, List<AnnotatedMethod> operations) {
    return operations.stream().allMatch(AnnotatedMethod::isStatic)
        ? List.of()
        : TypeChain.typeParameters(type);
  }

  private CompanionReading read(
      TypeElement type, ClassRef name, List<AnnotatedMethod> annotated, Reachability reachability) {
    OperationRules rules =
        new OperationRules(name, reachability, new UnnamedPackageRule(name, type, annotated));
    CollisionRules collisions = new CollisionRules(types, name);
    List<Problem> problems = new ArrayList<>();
    List<AnnotatedMethod> sound = new ArrayList<>();
    for (AnnotatedMethod operation : annotated) {
      rules
          .brokenBy(operation)
          .or(() -> collisions.brokenBy(operation))
          .ifPresentOrElse(problems::add, () -> sound.add(operation));
    }
    Optional<Companion> companion =
        sound.isEmpty()
            ? Optional.empty()
            : Optional.of(companion(type, name, sound, reachability));
    return new CompanionReading(companion, problems);
  }

  private Companion companion(
      TypeElement type, ClassRef name, List<AnnotatedMethod> sound, Reachability reachability) {
    List<TypeParameterElement> elementsOfTypes = typeParameters(type, sound);
    TypeVariableNames variables = TypeVariableNames.of(elementsOfTypes);
    NullnessMarks marks = new NullnessMarks(reachability);
    TypeReader typeReader = new TypeReader(marks::onType, variables);
    OperationReader reader = new OperationReader(elements, types, marks, variables);
    ClassRef target = TypeChain.reference(type);
    List<Operation> operations =
        sound.stream().map(operation -> reader.read(operation, target)).toList();
    List<TypeParameter> parameters =
        TypeParametersReader.read(elementsOfTypes, variables, typeReader);
    Optional<TypeRef> targetType =
        sound.stream().allMatch(AnnotatedMethod::isStatic)
            ? Optional.empty()
            : Optional.of(typeReader.read(type.asType()));
    return new Companion(
        name,
        TypeChain.outwards(type).stream()
            .allMatch(around -> around.getModifiers().contains(Modifier.PUBLIC)),
        target,
        targetType,
        parameters,
        new Deprecations(elements).ofChain(type),
        NullMarkedReader.read(type, reachability),
        warnings(type, elementsOfTypes),
        operations,
        new Surroundings(elements, type).scope(name, parameters, operations));
  }

  /** The class itself is named everywhere in the companion, and so are the bounds. */
  private List<String> warnings(TypeElement type, List<TypeParameterElement> typeParameters) {
    WarningsReader reader = new WarningsReader(elements, types, new Deprecations(elements));
    TreeSet<String> warnings = new TreeSet<>();
    TypeChain.outwards(type).forEach(around -> warnings.addAll(reader.forUseOf(around)));
    warnings.addAll(reader.inBounds(typeParameters));
    return List.copyOf(warnings);
  }
}
