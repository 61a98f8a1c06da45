package dev.mfasync.processor.writing;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.mfasync.processor.model.Operation;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 *
 *
 * <pre>{@code
 * @Override
 * protected Image call() throws IOException {
 *   return target.render(video, width);
 * }
 * }</pre>
 */
final class CallMethod {
  private CallMethod() {}

  static MethodSpec of(OperationTypes types) {
    Operation operation = types.operation();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("call")
            .addAnnotation(Override.class)
            .addAnnotations(
                Annotations.suppression(
                    types, operation.warnings().thrown(), operation.warnings().call()))
            .addAnnotations(types.returnMarks())
            .addModifiers(Modifier.PROTECTED)
            .returns(types.valueType())
            .addExceptions(types.thrown());
    if (operation.returnsNothing()) {
      return method.addStatement(call(types)).addStatement("return null").build();
    }
    return method.addStatement("return $L", call(types)).build();
  }

  private static CodeBlock call(OperationTypes types) {
    Operation operation = types.operation();
    CodeBlock receiver =
        operation.isStatic()
            ? CodeBlock.of("$T", TypeNames.of(types.companion().companion().target()))
            : CodeBlock.of("$N", operation.names().targetField());
    List<CodeBlock> arguments =
        operation.parameters().stream()
            .map(parameter -> CodeBlock.of("$N", parameter.fieldName()))
            .toList();
    return CodeBlock.of(
        "$L.$L$L($L)",
        receiver,
        typeArguments(types.ownVariables()),
        operation.names().method(),
        CodeBlock.join(arguments, ",$W"));
  }

  /** Spelled out, because inference from the arguments may choose others than the caller did. */
  private static CodeBlock typeArguments(List<TypeVariableName> variables) {
    return variables.isEmpty()
        ? CodeBlock.of("")
        : variables.stream()
            .map(variable -> CodeBlock.of("$T", variable))
            .collect(CodeBlock.joining(", ", "<", ">"));
  }
}
