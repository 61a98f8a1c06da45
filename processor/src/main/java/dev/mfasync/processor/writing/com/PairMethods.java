package dev.mfasync.processor.writing.com;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.mfasync.processor.model.com.InterfaceMethod;
import dev.mfasync.processor.model.com.NativePair;
import dev.mfasync.processor.writing.Javadoc;
import dev.mfasync.processor.writing.OwnNames;
import dev.mfasync.processor.writing.TypeNames;
import java.util.List;

/**
 * Writes the pair of a native operation.
 *
 * <pre>{@code
 * public ReadResult beginRead(ByteBuffer buffer, ReadCallback callback, @Nullable Object state) {
 *   return NativeResult.begin(new ReadResult(this, buffer), callback, state);
 * }
 *
 * public int endRead(ReadResult result) {
 *   return NativeResult.end(result, this);
 * }
 * }</pre>
 */
final class PairMethods {
  private PairMethods() {}

  static List<MethodSpec> of(ComCode code, InterfaceMethod method, NativePair pair) {
    return List.of(
        withCallbackAndState(code, method, pair),
        withCallback(code, method, pair),
        withoutCallback(code, method, pair),
        end(code, method, pair),
        future(code, method, pair));
  }

  /** {@code new ReadResult(this, buffer)}. */
  static CodeBlock newResult(InterfaceMethod method) {
    CodeBlock arguments =
        method.parameters().stream()
            .map(each -> CodeBlock.of(", $N", each.name()))
            .collect(CodeBlock.joining(""));
    return CodeBlock.of(
        "new $L(this$L)", method.pair().orElseThrow().names().resultClass(), arguments);
  }

  private static MethodSpec withCallbackAndState(
      ComCode code, InterfaceMethod method, NativePair pair) {
    String callback = pair.names().callbackParameter();
    String state = pair.names().stateParameter();
    Javadoc javadoc =
        code.javadoc(
            "Begins $L: {@code $L::$L}.",
            code.methodLink(method),
            code.model().comName(),
            pair.begin().name());
    method
        .parameters()
        .forEach(each -> javadoc.tag("param $L $L", each.name(), javadoc.text(each.description())));
    javadoc
        .tag("param $L called once, when the operation completes; it calls End", callback)
        .tag("param $L any object: {@code getState()} of the result returns it", state)
        .tag("return the result, for {@link #$L}", pair.names().end());
    return begin(code, method, pair, javadoc)
        .addParameter(code.self().nestedClass(pair.names().callbackInterface()), callback)
        .addParameter(code.nullableObject(), state)
        .addStatement(
            "return $T.begin($L, $N, $N)",
            RuntimeNames.NATIVE_RESULT,
            newResult(method),
            callback,
            state)
        .build();
  }

  private static MethodSpec withCallback(ComCode code, InterfaceMethod method, NativePair pair) {
    String callback = pair.names().callbackParameter();
    Javadoc javadoc = code.javadoc("Like $L, but without a state.", code.beginLink(method, pair));
    return begin(code, method, pair, javadoc)
        .addParameter(code.self().nestedClass(pair.names().callbackInterface()), callback)
        .addStatement(
            "return $T.begin($L, $N, null)",
            RuntimeNames.NATIVE_RESULT,
            newResult(method),
            callback)
        .build();
  }

  private static MethodSpec withoutCallback(ComCode code, InterfaceMethod method, NativePair pair) {
    Javadoc javadoc =
        code.javadoc("Like $L, but without a callback.", code.beginLink(method, pair));
    return begin(code, method, pair, javadoc)
        .addStatement("return $T.begin($L)", RuntimeNames.NATIVE_RESULT, newResult(method))
        .build();
  }

  private static MethodSpec.Builder begin(
      ComCode code, InterfaceMethod method, NativePair pair, Javadoc javadoc) {
    return MethodSpec.methodBuilder(pair.names().begin())
        .addJavadoc(javadoc.build())
        .addModifiers(code.visibility())
        .addParameters(ProxyMethod.parameters(method))
        .returns(code.self().nestedClass(pair.names().resultClass()));
  }

  private static MethodSpec end(ComCode code, InterfaceMethod method, NativePair pair) {
    Javadoc javadoc =
        code.javadoc(
            "Ends $L: {@code $L::$L}.",
            code.methodLink(method),
            code.model().comName(),
            pair.end().name());
    if (!method.hasNoValue()) {
      javadoc.tag("return $L", javadoc.text(method.returned()));
    }
    return MethodSpec.methodBuilder(pair.names().end())
        .addJavadoc(javadoc.build())
        .addAnnotations(TypeNames.marks(method.valueMarks()))
        .addModifiers(code.visibility())
        .addParameter(code.self().nestedClass(pair.names().resultClass()), "result")
        .returns(TypeNames.of(method.valueType()))
        .addStatement(
            method.hasNoValue() ? "$T.end(result, this)" : "return $T.end(result, this)",
            RuntimeNames.NATIVE_RESULT)
        .build();
  }

  private static MethodSpec future(ComCode code, InterfaceMethod method, NativePair pair) {
    return MethodSpec.methodBuilder(pair.names().future())
        .addJavadoc(
            code.javadoc("Like $L, but returns a future.", code.beginLink(method, pair)).build())
        .addModifiers(code.visibility())
        .addParameters(ProxyMethod.parameters(method))
        .returns(ParameterizedTypeName.get(OwnNames.COMPLETABLE_FUTURE, code.valueType(method)))
        .addStatement("return $T.start($L)", RuntimeNames.NATIVE_RESULT, newResult(method))
        .build();
  }
}
