package dev.mfasync.processor.writing.com;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.mfasync.processor.model.OperationNames;
import dev.mfasync.processor.model.com.InParameter;
import dev.mfasync.processor.model.com.InterfaceMethod;
import dev.mfasync.processor.model.com.NativePair;
import dev.mfasync.processor.model.com.NativeParameter;
import dev.mfasync.processor.model.com.NativeParameter.Added;
import dev.mfasync.processor.writing.OwnNames;
import dev.mfasync.processor.writing.TypeNames;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/**
 * Writes the result of a native operation.
 *
 * <pre>{@code
 * public static final class ReadResult extends NativeResult<Integer> {
 *   private final ByteBuffer buffer;
 *
 *   @Override
 *   protected void begin(ComCall call, long callback) {
 *     call.invoke(BEGIN_READ, call.buffer(buffer), buffer.remaining(), callback, 0);
 *   }
 *   ...
 * }
 * }</pre>
 */
final class NativeResultClass {
  private static final String CALL = "call";
  private static final String CALLBACK = "callback";
  private static final String RESULT = "result";

  private NativeResultClass() {}

  static TypeSpec of(ComCode code, InterfaceMethod method, NativePair pair) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(pair.names().resultClass())
            .addJavadoc(
                code.javadoc("The result of one operation $L.", code.methodLink(method)).build())
            // Coverage tools look at each class by itself.
            .addAnnotation(OwnNames.GENERATED_COMPANION)
            .addModifiers(code.visibility(Modifier.STATIC, Modifier.FINAL))
            .superclass(
                ParameterizedTypeName.get(RuntimeNames.NATIVE_RESULT, code.valueType(method)));
    for (InParameter parameter : method.parameters()) {
      type.addField(
          FieldSpec.builder(
                  TypeNames.of(parameter.type()),
                  parameter.name(),
                  Modifier.PRIVATE,
                  Modifier.FINAL)
              .addAnnotations(TypeNames.marks(parameter.fieldMarks()))
              .build());
    }
    return type.addMethod(constructor(code, method, pair))
        .addMethod(begin(code, method, pair))
        .addMethod(end(code, method, pair))
        .build();
  }

  static TypeSpec callback(ComCode code, InterfaceMethod method, NativePair pair) {
    ClassName result = code.self().nestedClass(pair.names().resultClass());
    return TypeSpec.interfaceBuilder(pair.names().callbackInterface())
        .addJavadoc(
            code.javadoc("Called when an operation $L completes.", code.methodLink(method)).build())
        .addAnnotation(FunctionalInterface.class)
        .addModifiers(code.visibility(Modifier.STATIC))
        .addSuperinterface(ParameterizedTypeName.get(RuntimeNames.ASYNC_CALLBACK, result))
        .build();
  }

  private static MethodSpec constructor(ComCode code, InterfaceMethod method, NativePair pair) {
    String owner = OperationNames.givingWay("owner", ProxyMethod.names(method));
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(code.self(), owner)
            .addParameters(ProxyMethod.parameters(method))
            .addStatement("super($N, $S)", owner, operationName(code, pair));
    for (InParameter parameter : method.parameters()) {
      constructor.addStatement("this.$1N = $1N", parameter.name());
    }
    return constructor.build();
  }

  /** {@code IMFByteStream::Read}, the name of an operation in messages. */
  static String operationName(ComCode code, NativePair pair) {
    return code.model().comName() + "::" + pair.begin().name().substring("Begin".length());
  }

  private static MethodSpec begin(ComCode code, InterfaceMethod method, NativePair pair) {
    List<String> hidden = List.of(CALL, CALLBACK);
    CallBody body = new CallBody(code, method, pair.begin(), CALL, hidden, field(hidden));
    MethodSpec.Builder begin =
        MethodSpec.methodBuilder("begin")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .addParameter(RuntimeNames.COM_CALL, CALL)
            .addParameter(TypeName.LONG, CALLBACK);
    String cookie = pair.cookie() ? body.variable("cookie") : "";
    if (pair.cookie()) {
      begin.addStatement("long $N = $N.out($T.BYTES)", cookie, CALL, Long.class);
    }
    begin.addStatement(body.invocation("invoke", added -> inBegin(added, cookie)));
    if (pair.cookie()) {
      begin.addStatement("cookie($N.getOptionalObject($N))", CALL, cookie);
    }
    return begin.build();
  }

  private static CodeBlock inBegin(NativeParameter added, String cookie) {
    return added == Added.COOKIE
        ? CodeBlock.of("$N", cookie)
        : CodeBlock.of(added == Added.CALLBACK ? CALLBACK : "0");
  }

  private static MethodSpec end(ComCode code, InterfaceMethod method, NativePair pair) {
    List<String> hidden = List.of(CALL, RESULT);
    CallBody body = new CallBody(code, method, pair.end(), CALL, hidden, field(hidden));
    MethodSpec.Builder end =
        MethodSpec.methodBuilder("end")
            .addAnnotation(Override.class)
            .addAnnotations(TypeNames.marks(method.valueMarks()))
            .addModifiers(Modifier.PROTECTED)
            .addParameter(RuntimeNames.COM_CALL, CALL)
            .addParameter(TypeName.LONG, RESULT)
            .returns(code.valueType(method));
    body.addMemory(end);
    end.addStatement(body.invocation("invoke", added -> CodeBlock.of("$N", RESULT)));
    return method.hasNoValue()
        ? end.addStatement("return null").build()
        : end.addStatement("return $L", body.result()).build();
  }

  /** A field, where a parameter may hide it. */
  private static UnaryOperator<String> field(List<String> hidden) {
    return name -> hidden.contains(name) ? "this." + name : name;
  }
}
