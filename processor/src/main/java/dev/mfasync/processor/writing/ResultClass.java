package dev.mfasync.processor.writing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.mfasync.processor.model.OperationModel;
import dev.mfasync.processor.model.Parameter;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the result class.
 *
 * <pre>{@code
 * public static final class RenderResult extends OperationResult<Image> {
 *   private final Thumbnails target;
 *   private final Path video;
 *   private final int width;
 *   ...
 * }
 * }</pre>
 */
final class ResultClass {
  private ResultClass() {}

  static TypeSpec of(OperationCode code) {
    OperationModel operation = code.model();
    TypeSpec.Builder type =
        TypeSpec.classBuilder(operation.names().resultClass())
            .addJavadoc(
                code.companion()
                    .javadoc("The result of one operation $L.", code.methodLink())
                    .originsOf(code.ownTypeParameters())
                    .deprecated(operation.deprecation(), code.methodLink())
                    .build())
            .addAnnotations(Annotations.deprecation(operation))
            // Coverage tools look at each class by itself.
            .addAnnotation(OwnNames.GENERATED_COMPANION)
            .addAnnotations(Annotations.suppression(code, code.warningsOfResult()))
            .addModifiers(code.visibility(Modifier.STATIC, Modifier.FINAL))
            .addTypeVariables(TypeNames.variables(code.ownTypeParameters()))
            .superclass(
                ParameterizedTypeName.get(
                    superclass(operation), code.valueType(operation.ownSignature())));
    if (!operation.isStatic()) {
      type.addField(
          FieldSpec.builder(
                  code.companion().target(),
                  operation.names().targetField(),
                  Modifier.PRIVATE,
                  Modifier.FINAL)
              .build());
    }
    parameters(code).forEach(each -> type.addField(field(code, each)));
    return type.addMethod(constructor(code)).addMethod(CallMethod.of(code)).build();
  }

  private static ClassName superclass(OperationModel operation) {
    if (operation.isStaged()) {
      return OwnNames.STAGED_OPERATION_RESULT;
    }
    return operation.tokens().isEmpty()
        ? OwnNames.OPERATION_RESULT
        : OwnNames.CANCELLABLE_OPERATION_RESULT;
  }

  private static List<Parameter> parameters(OperationCode code) {
    return code.model().ownSignature().parameters();
  }

  private static FieldSpec field(OperationCode code, Parameter parameter) {
    return FieldSpec.builder(
            TypeNames.of(parameter.type()), parameter.fieldName(), Modifier.PRIVATE, Modifier.FINAL)
        .addAnnotations(Annotations.suppressionInResult(code, parameter.warnings()))
        .addAnnotations(TypeNames.marks(parameter.fieldMarks()))
        .build();
  }

  private static MethodSpec constructor(OperationCode code) {
    OperationModel operation = code.model();
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addAnnotations(
                Annotations.suppressionInResult(code, operation.warnings().parameters()))
            .addModifiers(Modifier.PRIVATE);
    if (!operation.isStatic()) {
      String target = operation.names().targetField();
      constructor
          .addParameter(code.companion().target(), target)
          .addStatement("this.$1N = $1N", target);
    }
    for (Parameter parameter : parameters(code)) {
      constructor
          .addParameter(OperationCode.of(parameter))
          .addStatement("this.$N = $N", parameter.fieldName(), parameter.name());
    }
    return constructor.build();
  }
}
