package dev.mfasync.processor.writing;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.mfasync.processor.model.GeneratedMethod;
import dev.mfasync.processor.model.Warnings;

/**
 * Writes the variant that returns a future.
 *
 * <pre>{@code
 * public CompletableFuture<Image> renderAsync(Path video, int width) {
 *   return render.start(new RenderResult(target, video, width));
 * }
 * }</pre>
 */
final class FutureMethod {
  private FutureMethod() {}

  static MethodSpec of(OperationCode code) {
    Warnings warnings = code.model().warnings();
    return code.method(GeneratedMethod.FUTURE)
        .addJavadoc(
            code.companion().javadoc("Like $L, but returns a future.", code.beginLink()).build())
        .addAnnotations(
            Annotations.suppression(
                code, warnings.typeParameters(), warnings.parameters(), warnings.returned()))
        .returns(
            ParameterizedTypeName.get(
                OwnNames.COMPLETABLE_FUTURE, code.valueType(code.signature())))
        .addStatement("return $L.start($L)", code.operationField(), code.newResult())
        .build();
  }
}
