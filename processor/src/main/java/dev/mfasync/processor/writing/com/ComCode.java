package dev.mfasync.processor.writing.com;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import dev.mfasync.processor.model.ClassRef;
import dev.mfasync.processor.model.TypeRef;
import dev.mfasync.processor.model.com.Answer;
import dev.mfasync.processor.model.com.InParameter;
import dev.mfasync.processor.model.com.InterfaceCompanion;
import dev.mfasync.processor.model.com.InterfaceMethod;
import dev.mfasync.processor.model.com.NativeMethod;
import dev.mfasync.processor.model.com.NativePair;
import dev.mfasync.processor.model.com.NativeType;
import dev.mfasync.processor.model.com.OutParameter;
import dev.mfasync.processor.writing.Javadoc;
import dev.mfasync.processor.writing.JavadocNames;
import dev.mfasync.processor.writing.TypeNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The pieces of code that the members of one companion share. */
final class ComCode {
  private final InterfaceCompanion companion;
  private final boolean withJavadoc;
  private final JavadocNames javadocNames;
  private final Constants constants;

  /** The constants of the slots, by slot. */
  private final Map<NativeMethod, String> slots = new LinkedHashMap<>();

  ComCode(InterfaceCompanion companion, boolean withJavadoc) {
    this.companion = companion;
    this.withJavadoc = withJavadoc;
    this.javadocNames =
        new JavadocNames(companion.name(), companion.methods().stream().flatMap(ComCode::types));
    FreeNames free = new FreeNames(List.of("TYPE"));
    inOrder()
        .forEach((slot, method) -> slots.put(slot, free.take(Constants.upperSnake(slot.name()))));
    this.constants =
        new Constants(companion.methods().stream().flatMap(ComCode::nativeTypes), free);
  }

  private static Stream<TypeRef> types(InterfaceMethod method) {
    return Stream.concat(
        method.parameters().stream().map(InParameter::type),
        Stream.of(method.returnType(), method.valueType()));
  }

  private static Stream<NativeType> nativeTypes(InterfaceMethod method) {
    return Stream.of(
            method.parameters().stream().map(InParameter::nativeType),
            method.preserved().flatMap(Answer::type).stream(),
            method.outs().stream().map(OutParameter::nativeType))
        .flatMap(types -> types);
  }

  /** The slots that have a method, in the order of the vtable. */
  Map<NativeMethod, InterfaceMethod> inOrder() {
    Map<Integer, NativeMethod> byNumber = new TreeMap<>();
    Map<NativeMethod, InterfaceMethod> methods = new LinkedHashMap<>();
    for (InterfaceMethod method : companion.methods()) {
      for (NativeMethod slot : slots(method)) {
        byNumber.put(slot.slot(), slot);
        methods.put(slot, method);
      }
    }
    Map<NativeMethod, InterfaceMethod> sorted = new LinkedHashMap<>();
    byNumber.values().forEach(slot -> sorted.put(slot, methods.get(slot)));
    return sorted;
  }

  private static List<NativeMethod> slots(InterfaceMethod method) {
    List<NativeMethod> slots = new ArrayList<>(method.plain().stream().toList());
    method.pair().ifPresent(pair -> slots.addAll(List.of(pair.begin(), pair.end())));
    return slots;
  }

  InterfaceCompanion model() {
    return companion;
  }

  Constants constants() {
    return constants;
  }

  String constant(NativeMethod slot) {
    return slots.getOrDefault(slot, "");
  }

  List<FieldSpec> slotFields() {
    List<FieldSpec> fields = new ArrayList<>();
    inOrder()
        .forEach(
            (slot, method) ->
                fields.add(
                    FieldSpec.builder(
                            RuntimeNames.NATIVE_METHOD,
                            constant(slot),
                            Modifier.PRIVATE,
                            Modifier.STATIC,
                            Modifier.FINAL)
                        .initializer(
                            "$T.of($L, $S, $S)",
                            RuntimeNames.NATIVE_METHOD,
                            slot.slot(),
                            companion.comName() + "::" + slot.name(),
                            NativeKinds.signature(method, slot))
                        .build()));
    return fields;
  }

  ClassName self() {
    return TypeNames.of(companion.name());
  }

  ClassName target() {
    return TypeNames.of(companion.target());
  }

  Modifier[] visibility(Modifier... more) {
    Stream<Modifier> visible = companion.isPublic() ? Stream.of(Modifier.PUBLIC) : Stream.empty();
    return Stream.concat(visible, Stream.of(more)).toArray(Modifier[]::new);
  }

  /** A static method cannot be less visible than the one that it hides in the superclass. */
  Modifier[] visibilityOfStatics() {
    return companion.isPublic() || companion.hasPublicParent()
        ? new Modifier[] {Modifier.PUBLIC, Modifier.STATIC}
        : new Modifier[] {Modifier.STATIC};
  }

  /** A doc comment, which stays empty if none are wanted. */
  Javadoc javadoc(String format, Object... arguments) {
    return new Javadoc(javadocNames, withJavadoc, CodeBlock.of(format, arguments));
  }

  CodeBlock targetLink() {
    return CodeBlock.of("{@link $T}", target());
  }

  CodeBlock methodLink(InterfaceMethod method) {
    return CodeBlock.of(
        "{@link $T#$L($L)}", target(), method.name(), CodeBlock.join(linkTypes(method), ", "));
  }

  /** A link to the Begin method with everything. */
  CodeBlock beginLink(InterfaceMethod method, NativePair pair) {
    List<CodeBlock> types = linkTypes(method);
    types.add(CodeBlock.of("$T", self().nestedClass(pair.names().callbackInterface())));
    types.add(CodeBlock.of("$T", TypeNames.OBJECT));
    return CodeBlock.of("{@link #$L($L)}", pair.names().begin(), CodeBlock.join(types, ", "));
  }

  private static List<CodeBlock> linkTypes(InterfaceMethod method) {
    return new ArrayList<>(
        method.linkTypes().stream().map(type -> CodeBlock.of("$T", TypeNames.of(type))).toList());
  }

  /** {@code Object} as a parameter that may be null. */
  TypeName nullableObject() {
    return marked(TypeNames.OBJECT, companion.surroundings().nullableParameter());
  }

  /** {@code Void} as a type argument, and as what a method returns. */
  TypeName nothing() {
    return marked(TypeNames.VOID, companion.surroundings().nullableType());
  }

  /** What comes out of an operation, as a type argument. */
  TypeName valueType(InterfaceMethod method) {
    return method.hasNoValue() ? nothing() : TypeNames.boxed(method.valueType());
  }

  private static TypeName marked(ClassName type, Optional<ClassRef> mark) {
    return mark.<TypeName>map(
            each -> type.annotated(AnnotationSpec.builder(TypeNames.of(each)).build()))
        .orElse(type);
  }
}
