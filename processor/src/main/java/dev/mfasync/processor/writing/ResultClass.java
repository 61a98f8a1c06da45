package dev.mfasync.processor.writing;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.mfasync.processor.model.Operation;
import dev.mfasync.processor.model.Parameter;
import javax.lang.model.element.Modifier;

/**
 *
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

  static TypeSpec of(OperationTypes types) {
    Operation operation = types.operation();
    TypeSpec.Builder type =
        TypeSpec.classBuilder(operation.names().resultClass())
            .addJavadoc(javadoc(types))
            .addAnnotations(Annotations.deprecation(operation))
            .addAnnotations(
                Annotations.suppression(
                    types, operation.warnings().typeParameters(), operation.warnings().returned()))
            .addModifiers(types.visibility(Modifier.STATIC, Modifier.FINAL))
            .addTypeVariables(types.allVariables())
            .superclass(
                ParameterizedTypeName.get(RuntimeTypes.OPERATION_RESULT, types.valueType()));
    if (!operation.isStatic()) {
      type.addField(
          FieldSpec.builder(
                  types.companion().target(),
                  operation.names().targetField(),
                  Modifier.PRIVATE,
                  Modifier.FINAL)
              .build());
    }
    operation.parameters().forEach(each -> type.addField(field(types, each)));
    return type.addMethod(constructor(types)).addMethod(CallMethod.of(types)).build();
  }

  private static FieldSpec field(OperationTypes types, Parameter parameter) {
    return FieldSpec.builder(
            TypeNames.of(parameter.type()), parameter.fieldName(), Modifier.PRIVATE, Modifier.FINAL)
        .addAnnotations(Annotations.suppression(types, parameter.warnings()))
        .addAnnotations(TypeNames.marks(parameter.fieldMarks()))
        .build();
  }

  private static MethodSpec constructor(OperationTypes types) {
    Operation operation = types.operation();
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addAnnotations(Annotations.suppression(types, operation.warnings().parameters()))
            .addModifiers(Modifier.PRIVATE);
    if (!operation.isStatic()) {
      String target = operation.names().targetField();
      constructor
          .addParameter(ParameterSpec.builder(types.companion().target(), target).build())
          .addStatement("this.$1N = $1N", target);
    }
    constructor.addParameters(types.parameters());
    for (Parameter parameter : operation.parameters()) {
      constructor.addStatement("this.$N = $N", parameter.fieldName(), parameter.name());
    }
    return constructor.build();
  }

  private static CodeBlock javadoc(OperationTypes types) {
    return Javadoc.summary("One operation $L, from its Begin to its End.", types.methodLink())
        .typeParameters(types.allTypeParameters(), "the method")
        .deprecated(types)
        .build();
  }
}
