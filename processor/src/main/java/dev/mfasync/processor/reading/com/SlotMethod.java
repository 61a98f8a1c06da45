package dev.mfasync.processor.reading.com;

import dev.mfasync.processor.model.OperationNames;
import dev.mfasync.processor.model.com.NativeType;
import dev.mfasync.processor.reading.AnnotatedMethod;
import dev.mfasync.processor.reading.Names;
import dev.mfasync.processor.reading.NamesReader;
import dev.mfasync.processor.reading.Stages;
import dev.mfasync.processor.reading.TypeChain;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * An abstract method of a COM interface: one slot of its vtable, or those of an operation.
 *
 * @param operation the annotation of an operation, if the method is one
 */
record SlotMethod(ExecutableElement method, Optional<AnnotatedMethod> operation) {
  /** The name of a single out parameter. */
  static final String RETURN = "return";

  /** The methods that an interface itself declares, in source order. */
  static List<SlotMethod> of(TypeElement type, Elements elements) {
    List<AnnotatedMethod> operations = AnnotatedMethod.of(type);
    List<SlotMethod> methods = new ArrayList<>();
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (method.getModifiers().contains(Modifier.ABSTRACT) && !isOfObject(method, elements)) {
        methods.add(
            new SlotMethod(
                method,
                operations.stream().filter(each -> each.method().equals(method)).findFirst()));
      }
    }
    return methods;
  }

  /** Every object has such a method already. */
  private static boolean isOfObject(ExecutableElement method, Elements elements) {
    TypeElement object = elements.getTypeElement("java.lang.Object");
    return object != null
        && ElementFilter.methodsIn(object.getEnclosedElements()).stream()
            .filter(each -> each.getModifiers().contains(Modifier.PUBLIC))
            .anyMatch(
                each ->
                    each.getSimpleName().equals(method.getSimpleName())
                        && each.getParameters().size() == method.getParameters().size()
                        && sameTypes(each, method));
  }

  private static boolean sameTypes(ExecutableElement one, ExecutableElement other) {
    for (int i = 0; i < one.getParameters().size(); i++) {
      if (!one.getParameters()
          .get(i)
          .asType()
          .toString()
          .equals(other.getParameters().get(i).asType().toString())) {
        return false;
      }
    }
    return true;
  }

  Optional<Mark> mark(String name) {
    return Mark.on(method, name);
  }

  boolean has(String name) {
    return Mark.isOn(method, name);
  }

  /** The name of the slot that does what the method does. */
  String slotName() {
    String given = mark(Mark.NATIVE_SIGNATURE).map(mark -> mark.text("name")).orElse("");
    return !given.isEmpty()
        ? given
        : operation
            .map(NamesReader::operationName)
            .orElseGet(() -> Names.capitalised(method.getSimpleName().toString()));
  }

  /**
   * What its stage completes with, if it is an operation that returns one: the value crosses the
   * border, and the stage does not.
   */
  Optional<TypeMirror> stageValue() {
    return operation.isEmpty() ? Optional.empty() : StageTypes.value(method.getReturnType());
  }

  /**
   * Returns the type of the outcome: the return type, or the type that its stage completes with.
   */
  private TypeMirror value() {
    return stageValue().orElse(method.getReturnType());
  }

  /** Returns whether it has no outcome. */
  boolean hasNoValue() {
    return value().getKind() == TypeKind.VOID || stageValue().filter(Stages::isVoid).isPresent();
  }

  /** The names of its slots where the interface does not say which there are. */
  List<String> slotNames() {
    if (operation.isEmpty()) {
      return List.of(slotName());
    }
    List<String> names = new ArrayList<>(List.of("Begin" + slotName(), "End" + slotName()));
    if (has(Mark.ALSO_SYNCHRONOUS)) {
      names.add(0, slotName());
    }
    return names;
  }

  OperationNames names(AnnotatedMethod annotated) {
    return NamesReader.read(
        annotated,
        TypeChain.reference((TypeElement) Objects.requireNonNull(method.getEnclosingElement())));
  }

  List<VariableElement> parameters() {
    return List.copyOf(method.getParameters());
  }

  /** The record whose components are the out parameters, if the method returns one. */
  Optional<TypeElement> resultRecord() {
    return value() instanceof DeclaredType declared
            && declared.asElement().getKind() == ElementKind.RECORD
            && declared.asElement() instanceof TypeElement element
            && !Mark.isOn(element, Mark.COM_STRUCTURE)
        ? Optional.of(element)
        : Optional.empty();
  }

  /** The types that come out, by name: components of the record, or the one value. */
  List<Returned> returned() {
    if (hasNoValue()) {
      return List.of();
    }
    return resultRecord()
        .map(type -> type.getRecordComponents().stream().map(SlotMethod::component).toList())
        .orElseGet(() -> List.of(single()));
  }

  private Returned single() {
    boolean ofStage = stageValue().isPresent();
    return new Returned(
        RETURN,
        value(),
        Nullness.isMarked(value()) || (!ofStage && Nullness.isNullable(method)),
        ofStage);
  }

  private static Returned component(RecordComponentElement component) {
    return new Returned(
        component.getSimpleName().toString(),
        component.asType(),
        Nullness.isNullable(component),
        false);
  }

  /**
   * What comes out.
   *
   * @param nullable whether it may be null
   * @param ofStage whether it is the one value of a stage, which has no primitive types
   */
  record Returned(String name, TypeMirror type, boolean nullable, boolean ofStage) {
    /** Its native form, if it has one. */
    Optional<NativeType> nativeType() {
      return NativeTypeReader.read(type)
          .map(
              found ->
                  ofStage && !nullable && found instanceof NativeType.Boxed boxed
                      ? boxed.scalar()
                      : found);
    }
  }
}
