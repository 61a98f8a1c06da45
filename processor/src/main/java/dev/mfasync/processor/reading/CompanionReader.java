package dev.mfasync.processor.reading;

import dev.mfasync.processor.model.ClassRef;
import dev.mfasync.processor.model.Companion;
import dev.mfasync.processor.model.OperationNames;
import dev.mfasync.processor.problem.Place;
import dev.mfasync.processor.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
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
  private final Visibility visibility;

  /** Reads with the tools of one compilation. */
  public CompanionReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
    this.visibility = new Visibility(elements);
  }

  /** The name of the companion of a class, whether it can be written or not. */
  public static ClassRef companionName(TypeElement type) {
    return OperationNames.companionOf(TypeChain.reference(type));
  }

  /** How messages name a class. */
  public static String displayName(TypeElement type) {
    return Display.of(type);
  }

  /** Returns the problem of a method in a class that other classes cannot name. */
  public static Problem isLocal(String method) {
    return NestingRules.isLocal(Place.nowhere(), method);
  }

  /** The problem with the place of an annotated method, whose class is not read then. */
  public Optional<Problem> misplaced(Element method) {
    return NestingRules.brokenBy(method, elements);
  }

  /**
   * Returns whether the class was written by a user and not created by a compiler for another
   * language.
   */
  public static boolean isOfUser(TypeElement type) {
    return !KotlinShapes.isCopyOfBodies(type);
  }

  /** To be called when a round begins. */
  public void beginRound() {
    visibility.forget();
  }

  /**
   * Returns whether an operation of the class mentions a type that another processor may still
   * create.
   */
  public boolean waitsForTypes(TypeElement type) {
    return AnnotatedMethod.of(type).stream()
        .anyMatch(operation -> MissingTypes.in(operation, type));
  }

  /** Reads all operations. */
  public CompanionReading read(TypeElement type) {
    List<AnnotatedMethod> annotated = AnnotatedMethod.of(type);
    if (annotated.isEmpty()) {
      return new CompanionReading(Optional.empty(), List.of());
    }
    ModuleElement module = elements.getModuleOf(type);
    Tools tools = Tools.of(elements, types, type, Mentions.of(type, annotated));
    Optional<Problem> refused =
        new ClassRules(type, companionName(type), visibility, module, tools.reachability())
            .broken(annotated, typeParameters(type, annotated));
    List<Problem> problems = new ArrayList<>();
    List<AnnotatedMethod> declarable = new ArrayList<>();
    Set<AnnotatedMethod> uncallable = new HashSet<>();
    OperationRules rules =
        new OperationRules(companionName(type), tools.reachability(), tools.stages());
    SerialRules order = new SerialRules();
    HiddenNameRules hiddenNames =
        new HiddenNameRules(companionName(type), type, annotated, visibility, module);
    CollisionRules collisions = new CollisionRules(types, companionName(type), tools.target());
    for (AnnotatedMethod operation : annotated) {
      Optional<Problem> call =
          ReadingFailure.at(
              operation, () -> rules.uncallable(operation).or(() -> order.brokenBy(operation)));
      Optional<Problem> declaration =
          ReadingFailure.at(
              operation,
              () ->
                  rules
                      .undeclarable(operation)
                      .or(() -> hiddenNames.brokenBy(operation))
                      .or(() -> collisions.brokenBy(operation)));
      call.or(() -> declaration).ifPresent(problems::add);
      call.ifPresent(problem -> uncallable.add(operation));
      if (declaration.isEmpty()) {
        declarable.add(operation);
      }
    }
    Companion companion =
        new CompanionAssembly(tools, visibility, module, type, declarable)
            .companion(uncallable, refused.isPresent());
    return new CompanionReading(Optional.of(companion), refused.map(List::of).orElse(problems));
  }

  /** A companion without instance methods needs no target, and so no type parameters either. */
  static List<TypeParameterElement> typeParameters(
      TypeElement type, List<AnnotatedMethod> operations) {
    return !operations.isEmpty() && operations.stream().allMatch(AnnotatedMethod::isStatic)
        ? List.of()
        : TypeChain.typeParameters(type);
  }
}
