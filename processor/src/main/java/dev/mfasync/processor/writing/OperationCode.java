package dev.mfasync.processor.writing;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.mfasync.processor.model.GeneratedMethod;
import dev.mfasync.processor.model.OperationModel;
import dev.mfasync.processor.model.OperationNames;
import dev.mfasync.processor.model.OwnClasses;
import dev.mfasync.processor.model.Parameter;
import dev.mfasync.processor.model.Signature;
import dev.mfasync.processor.model.TypeParameter;
import dev.mfasync.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The pieces of code that the members of one operation share. */
final class OperationCode {
  private final CompanionCode companion;
  private final OperationModel model;

  // Made once: each stands in several members.
  private final TypeName resultType;
  private final TypeName callbackType;
  private final CodeBlock methodLink;
  private final CodeBlock beginLink;
  private final CodeBlock newResult;

  OperationCode(CompanionCode companion, OperationModel model) {
    this.companion = companion;
    this.model = model;
    this.resultType = nested(names().resultClass(), signature());
    this.callbackType = nested(names().callbackInterface(), signature());
    this.methodLink = linkToMethod();
    this.beginLink = linkToBegin();
    this.newResult = makingOfResult();
  }

  CompanionCode companion() {
    return companion;
  }

  OperationModel model() {
    return model;
  }

  OperationNames names() {
    return model.names();
  }

  Signature signature() {
    return model.signature();
  }

  /** Public or nothing. */
  Modifier[] visibility(Modifier... more) {
    Stream<Modifier> visible = model.isPublic() ? Stream.of(Modifier.PUBLIC) : Stream.empty();
    return Stream.concat(visible, Stream.of(more)).toArray(Modifier[]::new);
  }

  /** A generated method, as visible, as generic and as deprecated as the user's. */
  MethodSpec.Builder method(GeneratedMethod method) {
    MethodSpec.Builder builder =
        MethodSpec.methodBuilder(method.name(names()))
            .addAnnotations(Annotations.deprecation(model))
            .addModifiers(visibility())
            .addTypeVariables(TypeNames.variables(signature().typeParameters()));
    for (GeneratedMethod.Part part : method.parameters()) {
      switch (part) {
        case ARGUMENTS -> signature().parameters().forEach(each -> builder.addParameter(of(each)));
        case CALLBACK -> builder.addParameter(callbackType(), names().callbackParameter());
        case STATE -> builder.addParameter(companion.nullableObject(), names().stateParameter());
        case RESULT -> builder.addParameter(resultType(), RESULT);
      }
    }
    boolean endsWithArguments =
        method.parameters().get(method.parameters().size() - 1) == GeneratedMethod.Part.ARGUMENTS;
    return builder.varargs(endsWithArguments && model.openVarargs());
  }

  /** The parameter of End. */
  static final String RESULT = "result";

  static ParameterSpec of(Parameter parameter) {
    return ParameterSpec.builder(TypeNames.of(parameter.type()), parameter.name())
        .addAnnotations(TypeNames.marks(parameter.marks()))
        .build();
  }

  /** The type parameters of the result and the callback, which are static classes. */
  List<TypeParameter> ownTypeParameters() {
    return withThoseOfClass(model.ownSignature());
  }

  private List<TypeParameter> withThoseOfClass(Signature ofMethod) {
    List<TypeParameter> all = new ArrayList<>();
    if (!model.isStatic()) {
      all.addAll(companion.model().typeParameters());
    }
    all.addAll(ofMethod.typeParameters());
    return all;
  }

  /** The type of the result where Begin and End use it. */
  TypeName resultType() {
    return resultType;
  }

  TypeName callbackType() {
    return callbackType;
  }

  /** The type of the result by the names that it has itself. */
  TypeName ownResultType() {
    return nested(names().resultClass(), model.ownSignature());
  }

  private TypeName nested(String name, Signature ofMethod) {
    List<TypeVariableName> arguments = TypeNames.variables(withThoseOfClass(ofMethod));
    return TypeNames.parameterized(companion.self().nestedClass(name), arguments);
  }

  /** The method's type as a type argument. */
  TypeName valueType(Signature scope) {
    return model.returnsNothing() ? companion.nothing() : TypeNames.boxed(scope.returnType());
  }

  /** What the header of the result class would be warned of. */
  Set<String> warningsOfResult() {
    return Stream.of(model.warnings().typeParameters(), model.warnings().returned())
        .flatMap(List::stream)
        .collect(Collectors.toSet());
  }

  /** The marks on the method are those of a stage, if it returns one, and not of its value. */
  List<AnnotationSpec> endMarks() {
    return model.isStaged() ? List.of() : returnMarks();
  }

  /** What the method itself returns, as a type argument would be written. */
  TypeName calledType() {
    return model.ownSignature().stage().map(TypeNames::of).orElse(valueType(model.ownSignature()));
  }

  List<AnnotationSpec> returnMarks() {
    return TypeNames.marks(model.returnMarks());
  }

  /** {@code new RenderResult(target, video, width)}, as Begin and the future make it. */
  CodeBlock newResult() {
    return newResult;
  }

  private CodeBlock makingOfResult() {
    List<String> arguments = new ArrayList<>();
    if (!model.isStatic()) {
      arguments.add(field(CompanionCode.TARGET));
    }
    signature().parameters().forEach(each -> arguments.add(each.name()));
    return CodeBlock.of("new $L($L)", resultToBeMade(), String.join(", ", arguments));
  }

  /** With a diamond where the arguments tell all type arguments. */
  private CodeBlock resultToBeMade() {
    Set<String> told =
        signature().parameters().stream()
            .flatMap(parameter -> parameter.type().toldVariables())
            .collect(Collectors.toSet());
    boolean isGeneric = !withThoseOfClass(signature()).isEmpty();
    boolean tellsAll =
        signature().typeParameters().stream().allMatch(each -> told.contains(each.name()));
    return isGeneric && tellsAll
        ? CodeBlock.of("$T<>", companion.self().nestedClass(names().resultClass()))
        : CodeBlock.of("$T", resultType);
  }

  /** The field with the operation, where the user's parameters are in scope. */
  String operationField() {
    return field(names().field());
  }

  /** A field of the companion; {@code this} only where a parameter hides it. */
  private String field(String name) {
    boolean hidden =
        Stream.concat(
                signature().parameters().stream().map(Parameter::name),
                Stream.of(names().callbackParameter(), names().stateParameter()))
            .anyMatch(name::equals);
    return hidden ? "this." + name : name;
  }

  /** The same where End's own parameter is in scope. */
  String operationFieldInEnd() {
    return names().field().equals(RESULT) ? "this." + RESULT : names().field();
  }

  /** A link to the user's method, or its name where a link would find a constructor. */
  CodeBlock methodLink() {
    return methodLink;
  }

  private CodeBlock linkToMethod() {
    ClassName target = companion.targetClass();
    if (target.simpleName().equals(names().method())) {
      return CodeBlock.of("{@code $L}", model.displayName());
    }
    CodeBlock types = CodeBlock.join(linkTypes(model.varargs()), ", ");
    return CodeBlock.of("{@link $T#$L($L)}", target, names().method(), types);
  }

  /** A link to the Begin method with everything. */
  CodeBlock beginLink() {
    return beginLink;
  }

  private CodeBlock linkToBegin() {
    List<CodeBlock> types = new ArrayList<>();
    List<CodeBlock> all = linkTypes(false);
    for (int i = 0; i < all.size(); i++) {
      if (!model.tokens().contains(i)) {
        types.add(all.get(i));
      }
    }
    types.add(CodeBlock.of("$T", companion.self().nestedClass(names().callbackInterface())));
    types.add(CodeBlock.of("$T", TypeNames.OBJECT));
    return CodeBlock.of("{@link #$L($L)}", names().begin(), CodeBlock.join(types, ", "));
  }

  private List<CodeBlock> linkTypes(boolean varargs) {
    List<CodeBlock> types = new ArrayList<>();
    for (TypeRef type : model.linkTypes()) {
      boolean last = types.size() == model.linkTypes().size() - 1;
      types.add(
          model.tokens().contains(types.size())
              ? companion.nameInJavadoc(OwnClasses.CANCELLATION_TOKEN)
              : last && varargs && TypeNames.of(type) instanceof ArrayTypeName array
                  ? CodeBlock.of("$T...", array.componentType())
                  : CodeBlock.of("$T", TypeNames.of(type)));
    }
    return types;
  }
}
