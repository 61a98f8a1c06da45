package dev.mfasync.processor.writing;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.mfasync.processor.model.Operation;
import dev.mfasync.processor.model.OperationNames;
import dev.mfasync.processor.model.Parameter;
import dev.mfasync.processor.model.Thrown;
import dev.mfasync.processor.model.TypeParameter;
import dev.mfasync.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What the members of one operation share: its types, parameters and snippets of code. */
record OperationTypes(CompanionTypes companion, Operation operation) {
  OperationNames names() {
    return operation.names();
  }

  /** Public or nothing. */
  Modifier[] visibility(Modifier... more) {
    Stream<Modifier> visible = operation.isPublic() ? Stream.of(Modifier.PUBLIC) : Stream.empty();
    return Stream.concat(visible, Stream.of(more)).toArray(Modifier[]::new);
  }

  /** The type parameters of the result and the callback, which are static classes. */
  List<TypeParameter> allTypeParameters() {
    List<TypeParameter> all = new ArrayList<>();
    if (!operation.isStatic()) {
      all.addAll(companion.companion().typeParameters());
    }
    all.addAll(operation.typeParameters());
    return all;
  }

  List<TypeVariableName> allVariables() {
    return TypeNames.variables(allTypeParameters());
  }

  List<TypeVariableName> ownVariables() {
    return TypeNames.variables(operation.typeParameters());
  }

  TypeName resultType() {
    ClassName name = companion.self().nestedClass(names().resultClass());
    return TypeNames.parameterized(name, allVariables());
  }

  TypeName callbackType() {
    ClassName name = companion.self().nestedClass(names().callbackInterface());
    return TypeNames.parameterized(name, allVariables());
  }

  /** The method's type as End returns it. */
  TypeName returnType() {
    return TypeNames.of(operation.returnType());
  }

  /** The method's type as a type argument. */
  TypeName valueType() {
    return operation.returnsNothing()
        ? companion.nullable(ClassName.get(Void.class))
        : TypeNames.boxed(operation.returnType());
  }

  List<TypeName> thrown() {
    return operation.thrown().stream().map(Thrown::type).map(TypeNames::of).toList();
  }

  List<AnnotationSpec> returnMarks() {
    return TypeNames.marks(operation.returnMarks());
  }

  /** The user's parameters, under the user's names. */
  List<ParameterSpec> parameters() {
    return operation.parameters().stream().map(OperationTypes::parameter).toList();
  }

  private static ParameterSpec parameter(Parameter parameter) {
    return ParameterSpec.builder(TypeNames.of(parameter.type()), parameter.name())
        .addAnnotations(TypeNames.marks(parameter.marks()))
        .build();
  }

  /** {@code new RenderResult(target, video, width)}, as Begin and the future make it. */
  CodeBlock newResult() {
    List<CodeBlock> arguments = new ArrayList<>();
    if (!operation.isStatic()) {
      arguments.add(field(CompanionTypes.TARGET));
    }
    operation.parameters().forEach(each -> arguments.add(CodeBlock.of("$N", each.name())));
    return CodeBlock.of("new $T($L)", resultType(), CodeBlock.join(arguments, ",$W"));
  }

  /** The field with the operation, where the user's parameters are in scope. */
  CodeBlock operationField() {
    return field(names().field());
  }

  /** A field of the companion; {@code this} only where a parameter hides it. */
  private CodeBlock field(String name) {
    boolean hidden = operation.parameters().stream().anyMatch(each -> each.name().equals(name));
    return hidden ? CodeBlock.of("this.$N", name) : CodeBlock.of("$N", name);
  }

  /** A link to the user's method, or its name where a link would find something else. */
  CodeBlock methodLink() {
    ClassName target = TypeNames.of(companion.companion().target());
    boolean findsConstructor = target.simpleName().equals(names().method());
    if (findsConstructor || findsTypeVariable()) {
      return CodeBlock.of("{@code $L}", operation.displayName());
    }
    List<CodeBlock> types = new ArrayList<>();
    for (TypeRef type : operation.linkTypes()) {
      boolean last = types.size() == operation.linkTypes().size() - 1;
      types.add(
          last && operation.varargs() && TypeNames.of(type) instanceof ArrayTypeName array
              ? CodeBlock.of("$T...", array.componentType())
              : CodeBlock.of("$T", TypeNames.of(type)));
    }
    return CodeBlock.of("{@link $T#$L($L)}", target, names().method(), CodeBlock.join(types, ", "));
  }

  /** Whether a type variable has the name of a class in the link, as with {@code <String>}. */
  private boolean findsTypeVariable() {
    return operation.linkTypes().stream()
        .flatMap(TypeRef::classes)
        .anyMatch(
            type ->
                allTypeParameters().stream()
                    .anyMatch(variable -> variable.name().equals(type.outermost())));
  }
}
