package dev.mfasync.processor.reading.com;

import dev.mfasync.processor.model.com.InterfaceCompanion;
import dev.mfasync.processor.model.com.StructureCompanion;
import dev.mfasync.processor.problem.Place;
import dev.mfasync.processor.problem.Problem;
import dev.mfasync.processor.reading.AnnotatedMethod;
import dev.mfasync.processor.reading.TypeWalk;
import dev.mfasync.processor.reading.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads annotated interfaces and structures into their companions. */
public final class ComReader {
  /** The annotations that are read, by their qualified names. */
  public static final Set<String> ANNOTATIONS =
      Stream.of(
              Mark.OF_SLOTS.stream(),
              Stream.of(Mark.COM_INTERFACE, Mark.COM_STRUCTURE, Mark.COM_VALUE, Mark.FIXED_LENGTH))
          .flatMap(names -> names)
          .map(name -> Mark.PACKAGE + name)
          .collect(Collectors.toUnmodifiableSet());

  /** The annotation of interfaces. */
  public static final String COM_INTERFACE = Mark.PACKAGE + Mark.COM_INTERFACE;

  /** The annotation of structures. */
  public static final String COM_STRUCTURE = Mark.PACKAGE + Mark.COM_STRUCTURE;

  private final Elements elements;
  private final Types types;
  private final Visibility visibility;

  /** Reads with the tools of one compilation. */
  public ComReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
    this.visibility = new Visibility(elements);
  }

  /** To be called when a round begins. */
  public void beginRound() {
    visibility.forget();
  }

  /** Returns the problem of a type that other classes cannot name. */
  public static Problem isLocal(String type) {
    return Problem.at(
        Place.nowhere(),
        "{class} is declared inside a method or an anonymous class, where no other class can name"
            + " it: move it to a class that has a name.",
        type);
  }

  /** Whether the type is a COM interface. */
  public static boolean isInterface(Element type) {
    return Mark.isOn(type, Mark.COM_INTERFACE);
  }

  /** Whether the type is a structure. */
  public static boolean isStructure(Element type) {
    return Mark.isOn(type, Mark.COM_STRUCTURE);
  }

  /** Reports annotations on a method that have no effect there. */
  public List<Problem> meaningless(Element element) {
    if (element instanceof TypeElement type && isInterface(type)) {
      return operationsWithoutSlots(type);
    }
    if (!(element instanceof ExecutableElement method)
        || !(method.getEnclosingElement() instanceof TypeElement type)) {
      return List.of();
    }
    boolean isSlot =
        isInterface(type)
            && SlotMethod.of(type, elements).stream()
                .anyMatch(each -> each.method().equals(method));
    List<Problem> problems = new ArrayList<>();
    for (String annotation : Mark.OF_SLOTS) {
      SlotRules.meansNothing(method, annotation, isSlot).ifPresent(problems::add);
    }
    return problems;
  }

  /** The operations of an interface whose companion is written here are read only here. */
  private List<Problem> operationsWithoutSlots(TypeElement type) {
    List<SlotMethod> slots = SlotMethod.of(type, elements);
    List<Problem> problems = new ArrayList<>();
    for (AnnotatedMethod operation : AnnotatedMethod.of(type)) {
      boolean isSlot = slots.stream().anyMatch(each -> each.method().equals(operation.method()));
      SlotRules.meansNothing(operation.method(), Mark.ASYNC_OPERATION, isSlot)
          .ifPresent(problems::add);
    }
    return problems;
  }

  /** Returns whether the type mentions a type that another processor may still create. */
  public boolean waitsForTypes(TypeElement type) {
    List<TypeMirror> mentioned = new ArrayList<>(type.getInterfaces());
    type.getRecordComponents().forEach(component -> mentioned.add(component.asType()));
    boolean waits = false;
    for (SlotMethod method : SlotMethod.of(type, elements)) {
      mentioned.addAll(signature(method));
      waits |= method.operation().filter(each -> each.nameIsMissing()).isPresent();
    }
    return waits || mentioned.stream().anyMatch(ComReader::isMissing);
  }

  private static boolean isMissing(TypeMirror type) {
    boolean[] found = new boolean[1];
    TypeWalk.through(type, part -> found[0] |= part.getKind() == TypeKind.ERROR);
    return found[0];
  }

  /** Every type that crosses the border, those in the records that methods return included. */
  static List<TypeMirror> signature(SlotMethod method) {
    List<TypeMirror> signature = new ArrayList<>();
    method.parameters().stream().map(VariableElement::asType).forEach(signature::add);
    signature.add(method.method().getReturnType());
    signature.addAll(method.method().getThrownTypes());
    method.returned().forEach(returned -> signature.add(returned.type()));
    // The enum of a set is named by itself, too.
    for (TypeMirror each : List.copyOf(signature)) {
      if (each instanceof DeclaredType declared) {
        signature.addAll(declared.getTypeArguments());
      }
    }
    return signature;
  }

  /** Reads an interface. */
  public ComReading<InterfaceCompanion> readInterface(TypeElement type) {
    return Mark.on(type, Mark.COM_INTERFACE)
        .map(mark -> new InterfaceReader(elements, types, visibility, type, mark).read())
        .orElseGet(() -> new ComReading<>(Optional.empty(), List.of()));
  }

  /** Reads a structure. One that is not a record has its companion from its author. */
  public ComReading<StructureCompanion> readStructure(TypeElement type) {
    return Mark.on(type, Mark.COM_STRUCTURE)
        .map(mark -> new StructureCompanionReader(elements, types, visibility, type, mark).read())
        .orElseGet(() -> new ComReading<>(Optional.empty(), List.of()));
  }
}
