package dev.mfasync.processor.writing.com;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.mfasync.processor.model.OperationNames;
import dev.mfasync.processor.model.com.InParameter;
import dev.mfasync.processor.model.com.InterfaceMethod;
import dev.mfasync.processor.model.com.NativeMethod;
import dev.mfasync.processor.writing.TypeNames;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes a method of the user's interface as a call of a native one.
 *
 * <pre>{@code
 * @Override
 * public int getCapabilities() {
 *   try (ComCall call = call()) {
 *     long out = call.out(Integer.BYTES);
 *     call.invoke(GET_CAPABILITIES, out);
 *     return call.getInt(out);
 *   }
 * }
 * }</pre>
 */
final class ProxyMethod {
  private ProxyMethod() {}

  static MethodSpec of(ComCode code, InterfaceMethod method) {
    MethodSpec.Builder builder =
        MethodSpec.methodBuilder(method.name())
            .addAnnotation(Override.class)
            .addAnnotations(TypeNames.marks(method.returnMarks()))
            .addModifiers(Modifier.PUBLIC)
            .addParameters(parameters(method))
            .returns(TypeNames.of(method.returnType()));
    if (method.returnsStage()) {
      return builder
          .addStatement(
              "return $T.start($L)", RuntimeNames.NATIVE_RESULT, PairMethods.newResult(method))
          .build();
    }
    if (method.plain().isEmpty()) {
      CodeBlock call =
          CodeBlock.of("$T.call($L)", RuntimeNames.NATIVE_RESULT, PairMethods.newResult(method));
      return builder.addStatement(method.hasNoValue() ? "$L" : "return $L", call).build();
    }
    String call = OperationNames.givingWay("call", names(method));
    builder.beginControlFlow("try ($T $N = call())", RuntimeNames.COM_CALL, call);
    addCall(code, method, method.plain().get(), call, builder);
    return builder.endControlFlow().build();
  }

  private static void addCall(
      ComCode code,
      InterfaceMethod method,
      NativeMethod slot,
      String call,
      MethodSpec.Builder builder) {
    CallBody body = new CallBody(code, method, slot, call, List.of(), name -> name);
    body.addMemory(builder);
    if (method.preserved().isPresent()) {
      body.addPreserved(builder, method.preserved().get());
      return;
    }
    builder.addStatement(body.invocation("invoke"));
    if (!method.hasNoValue()) {
      builder.addStatement("return $L", body.result());
    }
  }

  static List<String> names(InterfaceMethod method) {
    return method.parameters().stream().map(InParameter::name).toList();
  }

  static List<ParameterSpec> parameters(InterfaceMethod method) {
    return method.parameters().stream()
        .map(
            each ->
                ParameterSpec.builder(TypeNames.of(each.type()), each.name())
                    .addAnnotations(TypeNames.marks(each.marks()))
                    .build())
        .toList();
  }
}
