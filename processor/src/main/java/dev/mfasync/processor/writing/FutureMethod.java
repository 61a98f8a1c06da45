package dev.mfasync.processor.writing;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.mfasync.processor.model.Warnings;

/**
 *
 *
 * <pre>{@code
 * public CompletableFuture<Image> renderAsync(Path video, int width) {
 *   return renderOperation.start(new RenderResult(target, video, width));
 * }
 * }</pre>
 */
final class FutureMethod {
  private FutureMethod() {}

  static MethodSpec of(OperationTypes types) {
    Warnings warnings = types.operation().warnings();
    MethodSpec.Builder method =
        Signatures.userMethod(types, types.names().future())
            .addJavadoc(javadoc(types).build())
            .addAnnotations(
                Annotations.suppression(
                    types, warnings.typeParameters(), warnings.parameters(), warnings.returned()))
            .returns(ParameterizedTypeName.get(RuntimeTypes.COMPLETABLE_FUTURE, types.valueType()))
            .addParameters(types.parameters())
            .addStatement("return $L.start($L)", types.operationField(), types.newResult());
    return Signatures.keepingVarargs(types, method).build();
  }

  private static Javadoc javadoc(OperationTypes types) {
    return Javadoc.summary(
            "Begins $L and returns at once. The future ends the operation by itself.",
            types.methodLink())
        .typeParameters(types.operation().typeParameters(), "the method")
        .parameters(types.operation())
        .tag(
            types.operation().returnsNothing()
                ? "return completes with {@code null} when the method has returned, or"
                    + " exceptionally with what it threw"
                : "return completes with what the method returned, or exceptionally with what it"
                    + " threw")
        .tag(
            "throws $T {@code MF_E_SHUTDOWN} if the platform is closed, {@code"
                + " MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then",
            RuntimeTypes.MEDIA_FOUNDATION_EXCEPTION)
        .deprecated(types);
  }
}
