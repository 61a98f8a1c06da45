package dev.mfasync.processor.writing;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.mfasync.processor.model.GeneratedMethod;
import dev.mfasync.processor.model.Warnings;

/**
 * Writes the three overloads of Begin.
 *
 * <pre>{@code
 * public RenderResult beginRender(
 *     Path video, int width, RenderCallback callback, @Nullable Object state) {
 *   return render.begin(new RenderResult(target, video, width), callback, state);
 * }
 * }</pre>
 */
final class BeginMethod {
  private BeginMethod() {}

  static MethodSpec withCallbackAndState(OperationCode code) {
    String callback = code.names().callbackParameter();
    String state = code.names().stateParameter();
    Javadoc javadoc =
        code.companion()
            .javadoc("Begins $L.", code.methodLink())
            .typeParameters(code.signature().typeParameters())
            .parameters(code.signature().parameters())
            .tag("param $L called once, when the operation completes; it calls End", callback)
            .tag("param $L any object: {@code getState()} of the result returns it", state)
            .tag("return the result, for {@link #$L}", code.names().end())
            .deprecated(code.model().deprecation(), code.methodLink());
    return method(code, GeneratedMethod.BEGIN_WITH_STATE, javadoc)
        .addStatement(
            "return $L.begin($L, $N, $N)", code.operationField(), code.newResult(), callback, state)
        .build();
  }

  static MethodSpec withCallback(OperationCode code) {
    return method(
            code,
            GeneratedMethod.BEGIN_WITH_CALLBACK,
            code.companion().javadoc("Like $L, but without a state.", code.beginLink()))
        .addStatement(
            "return $L.begin($L, $N, null)",
            code.operationField(),
            code.newResult(),
            code.names().callbackParameter())
        .build();
  }

  static MethodSpec withoutCallback(OperationCode code) {
    return method(
            code,
            GeneratedMethod.BEGIN,
            code.companion().javadoc("Like $L, but without a callback.", code.beginLink()))
        .addStatement("return $L.begin($L)", code.operationField(), code.newResult())
        .build();
  }

  private static MethodSpec.Builder method(
      OperationCode code, GeneratedMethod method, Javadoc javadoc) {
    Warnings warnings = code.model().warnings();
    CodeBlock comment = javadoc.build();
    return code.method(method)
        .addJavadoc(comment)
        .addAnnotations(
            Annotations.suppression(code, warnings.typeParameters(), warnings.parameters()))
        .returns(code.resultType());
  }
}
