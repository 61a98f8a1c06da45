package dev.mfasync.processor.writing;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.mfasync.processor.model.OperationModel;
import dev.mfasync.processor.model.TypeParameter;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the call of the user's method.
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

  static MethodSpec of(OperationCode code) {
    OperationModel operation = code.model();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("call")
            .addAnnotation(Override.class)
            .addAnnotations(
                Annotations.suppressionInResult(
                    code, operation.warnings().thrown(), operation.warnings().call()))
            .addAnnotations(code.returnMarks())
            .addModifiers(Modifier.PROTECTED)
            .returns(code.calledType());
    if (!operation.callable()) {
      return method
          .addStatement("throw new $T($S)", AssertionError.class, operation.displayName())
          .build();
    }
    method.addExceptions(TypeNames.of(operation.ownSignature().thrown()));
    if (operation.returnsNothing() && !operation.isStaged()) {
      return method.addStatement(call(code)).addStatement("return null").build();
    }
    return method.addStatement("return $L", call(code)).build();
  }

  private static CodeBlock call(OperationCode code) {
    OperationModel operation = code.model();
    CodeBlock receiver =
        operation.isStatic()
            ? CodeBlock.of("$T", code.companion().targetClass())
            : CodeBlock.of("$N", operation.names().targetField());
    List<CodeBlock> arguments = new ArrayList<>();
    operation
        .ownSignature()
        .parameters()
        .forEach(parameter -> arguments.add(CodeBlock.of("$N", parameter.fieldName())));
    operation.tokens().forEach(position -> arguments.add(position, CodeBlock.of("token()")));
    return CodeBlock.of(
        "$L.$L$L($L)",
        receiver,
        typeArguments(operation.ownSignature().typeParameters()),
        operation.names().method(),
        CodeBlock.join(arguments, ", "));
  }

  /** Spelled out, because inference from the arguments may choose others than the caller did. */
  private static CodeBlock typeArguments(List<TypeParameter> parameters) {
    return parameters.isEmpty()
        ? CodeBlock.of("")
        : parameters.stream()
            .map(parameter -> CodeBlock.of("$L", parameter.name()))
            .collect(CodeBlock.joining(", ", "<", ">"));
  }
}
