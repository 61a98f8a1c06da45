package dev.mfasync.processor.writing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;

/**
 * The three overloads of Begin.
 *
 * <pre>{@code
 * public RenderResult beginRender(
 *     Path video, int width, RenderCallback callback, @Nullable Object state) {
 *   return renderOperation.begin(new RenderResult(target, video, width), callback, state);
 * }
 * }</pre>
 */
final class BeginMethod {
  private BeginMethod() {}

  static MethodSpec withCallbackAndState(OperationTypes types) {
    String callback = types.names().callbackParameter();
    String state = types.names().stateParameter();
    Javadoc javadoc =
        callbackTag(javadoc(types), callback)
            .tag(
                "param $L any object, for the caller's own use: {@code getState()} of the result"
                    + " returns it",
                state);
    return method(types, returned(javadoc, types), false)
        .addParameter(types.callbackType(), callback)
        .addParameter(types.companion().nullable(ClassName.get(Object.class)), state)
        .addStatement(
            "return $L.begin($L,$W$N,$W$N)",
            types.operationField(),
            types.newResult(),
            callback,
            state)
        .build();
  }

  static MethodSpec withCallback(OperationTypes types) {
    String callback = types.names().callbackParameter();
    Javadoc javadoc = callbackTag(javadoc(types), callback);
    return method(types, returned(javadoc, types), false)
        .addParameter(types.callbackType(), callback)
        .addStatement(
            "return $L.begin($L,$W$N,$Wnull)", types.operationField(), types.newResult(), callback)
        .build();
  }

  static MethodSpec withoutCallback(OperationTypes types) {
    return method(types, returned(javadoc(types), types), true)
        .addStatement("return $L.begin($L)", types.operationField(), types.newResult())
        .build();
  }

  private static MethodSpec.Builder method(OperationTypes types, Javadoc javadoc, boolean last) {
    MethodSpec.Builder method =
        Signatures.userMethod(types, types.names().begin())
            .addJavadoc(javadoc.build())
            .addAnnotations(
                Annotations.suppression(
                    types,
                    types.operation().warnings().typeParameters(),
                    types.operation().warnings().parameters()))
            .returns(types.resultType())
            .addParameters(types.parameters());
    return last ? Signatures.keepingVarargs(types, method) : method;
  }

  private static Javadoc javadoc(OperationTypes types) {
    return Javadoc.summary(
            "Begins $L and returns at once; the method runs on the operation's work queue.",
            types.methodLink())
        .typeParameters(types.operation().typeParameters(), "the method")
        .parameters(types.operation());
  }

  private static Javadoc callbackTag(Javadoc javadoc, String callback) {
    return javadoc.tag(
        "param $L invoked exactly once, when the operation is complete, on the operation's work"
            + " queue unless it names another; it ends the operation",
        callback);
  }

  private static Javadoc returned(Javadoc javadoc, OperationTypes types) {
    return javadoc
        .tag(
            "return the result of the operation, to be passed to {@code $L} when it is complete",
            types.names().end())
        .tag(
            "throws $T {@code MF_E_SHUTDOWN} if the platform is closed, {@code"
                + " MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then",
            RuntimeTypes.MEDIA_FOUNDATION_EXCEPTION)
        .deprecated(types);
  }
}
