package dev.mfasync.processor.writing;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.mfasync.processor.model.Companion;
import java.util.List;

/** What the members of a companion share: its types, and the names of its own fields. */
final class CompanionTypes {
  /** The field and the parameter with the user's object. */
  static final String TARGET = "target";

  private final Companion companion;

  CompanionTypes(Companion companion) {
    this.companion = companion;
  }

  Companion companion() {
    return companion;
  }

  ClassName self() {
    return TypeNames.of(companion.name());
  }

  TypeName selfType() {
    return TypeNames.parameterized(self(), variables());
  }

  List<TypeVariableName> variables() {
    return TypeNames.variables(companion.typeParameters());
  }

  boolean hasTarget() {
    return companion.targetType().isPresent();
  }

  /** The annotated class with its type arguments. */
  TypeName target() {
    return companion.targetType().map(TypeNames::of).orElseThrow();
  }

  /** A type of our own that may be null. */
  TypeName nullable(ClassName type) {
    return companion
        .scope()
        .nullable()
        .<TypeName>map(mark -> type.annotated(AnnotationSpec.builder(TypeNames.of(mark)).build()))
        .orElse(type);
  }

  CodeBlock targetLink() {
    return CodeBlock.of("{@link $T}", TypeNames.of(companion.target()));
  }
}
