package dev.mfasync.processor.writing;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.mfasync.processor.model.ClassRef;
import dev.mfasync.processor.model.Companion;
import dev.mfasync.processor.model.OperationModel;
import dev.mfasync.processor.model.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The pieces of code that the members of one companion share. */
final class CompanionCode {
  /** The field and the parameter with the user's object. */
  static final String TARGET = "target";

  private final Companion companion;
  private final boolean withJavadoc;
  private final ClassName self;
  private final ClassName targetClass;
  private final List<OperationCode> operations;

  private final JavadocNames namesInJavadoc;

  CompanionCode(Companion companion, boolean withJavadoc) {
    this.companion = companion;
    this.withJavadoc = withJavadoc;
    self = TypeNames.of(companion.name());
    targetClass = TypeNames.of(companion.target());
    Stream<TypeRef> bounds =
        companion.typeParameters().stream().flatMap(each -> each.bounds().stream());
    Stream<TypeRef> signatures =
        companion.operations().stream().flatMap(each -> each.signature().types());
    this.namesInJavadoc =
        new JavadocNames(
            companion.name(),
            companion.namesOnly() ? Stream.empty() : Stream.concat(bounds, signatures));
    operations =
        companion.operations().stream()
            .map((OperationModel operation) -> new OperationCode(this, operation))
            .toList();
  }

  Companion model() {
    return companion;
  }

  ClassName self() {
    return self;
  }

  TypeName selfType() {
    return TypeNames.parameterized(self(), variables());
  }

  List<TypeVariableName> variables() {
    return TypeNames.variables(companion.typeParameters());
  }

  /** A constructor is as visible as its class. */
  Modifier[] visibility() {
    return companion.isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
  }

  /** {@code new ThumbnailsAsync(this, AsyncMethod.on(queue))}. */
  CodeBlock copy(String change, String argument) {
    return CodeBlock.of(
        variables().isEmpty() ? "new $T(this, $T.$L($L))" : "new $T<>(this, $T.$L($L))",
        self(),
        OwnNames.ASYNC_METHOD,
        change,
        argument);
  }

  boolean hasTarget() {
    return companion.targetType().isPresent();
  }

  /** The annotated class with its type arguments. */
  TypeName target() {
    return companion.targetType().map(TypeNames::of).orElseThrow();
  }

  ClassName targetClass() {
    return targetClass;
  }

  /** {@code Object} as a parameter that may be null. */
  TypeName nullableObject() {
    return marked(TypeNames.OBJECT, companion.surroundings().nullableParameter());
  }

  /** {@code Void} as a type argument. */
  TypeName nothing() {
    return marked(TypeNames.VOID, companion.surroundings().nullableType());
  }

  private static TypeName marked(ClassName type, Optional<ClassRef> mark) {
    return mark.<TypeName>map(
            each -> type.annotated(AnnotationSpec.builder(TypeNames.of(each)).build()))
        .orElse(type);
  }

  List<OperationCode> operations() {
    return operations;
  }

  /** Creates a doc comment, which stays empty if comments are switched off. */
  Javadoc javadoc(String format, Object... arguments) {
    return new Javadoc(namesInJavadoc, withJavadoc, CodeBlock.of(format, arguments));
  }

  CodeBlock targetLink() {
    return CodeBlock.of("{@link $L}", nameInJavadoc(companion.target()));
  }

  /** Returns the name of a class in a doc comment, which causes no import. */
  CodeBlock nameInJavadoc(ClassRef reference) {
    return namesInJavadoc.of(reference);
  }
}
