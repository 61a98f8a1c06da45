package dev.mfasync.processor.writing.com;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.mfasync.processor.model.com.Answer;
import dev.mfasync.processor.model.com.InParameter;
import dev.mfasync.processor.model.com.InterfaceMethod;
import dev.mfasync.processor.model.com.NativeMethod;
import dev.mfasync.processor.model.com.NativeParameter;
import dev.mfasync.processor.model.com.NativeParameter.Added;
import dev.mfasync.processor.model.com.NativeType;
import dev.mfasync.processor.model.com.NativeType.Scalar;
import dev.mfasync.processor.writing.TypeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes what one slot does when native code calls it.
 *
 * <pre>{@code
 * static long getLevels(Mixer target, ComFrame frame) {
 *   long left = frame.out(1, Float.BYTES);
 *   long right = frame.out(2, Double.BYTES);
 *   Levels levels = target.getLevels(frame.getInt(0));
 *   frame.putFloat(left, levels.left());
 *   frame.putDouble(right, levels.right());
 *   return HResult.S_OK;
 * }
 * }</pre>
 */
final class SlotBody {
  private final ComCode code;
  private final InterfaceMethod method;
  private final NativeMethod slot;
  private final FreeNames free;
  private final String target;
  private final String frame;
  private final FrameCode values;

  /** The addresses of what comes out, by out parameter. */
  private final List<String> addresses = new ArrayList<>();

  SlotBody(ComCode code, InterfaceMethod method, NativeMethod slot) {
    this.code = code;
    this.method = method;
    this.slot = slot;
    this.free = new FreeNames(ProxyMethod.names(method));
    this.target = free.take("target");
    this.frame = free.take("frame");
    this.values = new FrameCode(code.constants(), frame);
    method
        .outs()
        .forEach(out -> addresses.add(free.take(out.name().equals("return") ? "out" : out.name())));
  }

  /** The slot that does what the method does. */
  MethodSpec plain(String name) {
    MethodSpec.Builder body = start(name);
    if (method.returnsStage()) {
      body.addException(Throwable.class);
    } else {
      body.addExceptions(TypeNames.of(method.thrown()));
    }
    addAddresses(body);
    List<CodeBlock> arguments = new ArrayList<>();
    for (int i = 0; i < method.parameters().size(); i++) {
      arguments.add(argumentOfPlain(i, body));
    }
    CodeBlock call =
        method.returnsStage()
            ? CodeBlock.of("$T.await($L)", RuntimeNames.COM_FRAME, call(arguments))
            : call(arguments);
    if (method.preserved().isPresent()) {
      addPreserved(body, method.preserved().get(), call);
      return body.build();
    }
    CodeBlock value = method.countsBytes() ? counted(call) : call;
    return put(body, value).build();
  }

  /** The slot that queues the method. */
  MethodSpec begin(String name, String operation) {
    MethodSpec.Builder body = start(name);
    for (int i = 0; i < method.parameters().size(); i++) {
      InParameter parameter = method.parameters().get(i);
      body.addStatement(
          "$T $N = $L",
          TypeNames.of(parameter.type()).withoutAnnotations(),
          parameter.name(),
          argument(i));
    }
    CodeBlock call =
        call(method.parameters().stream().map(each -> CodeBlock.of("$N", each.name())).toList());
    int callback = slot.parameters().indexOf(Added.CALLBACK);
    int cookie = slot.parameters().indexOf(Added.COOKIE);
    return body.addStatement(
            "return $N.$L($N, $L, $L() -> $L)",
            frame,
            method.returnsStage() ? "beginStage" : "begin",
            operation,
            callback,
            cookie < 0 ? CodeBlock.of("") : CodeBlock.of("$L, ", cookie),
            method.hasNoValue() && !method.returnsStage()
                ? CodeBlock.of("{ $L; return null; }", call)
                : method.countsBytes() ? counted(call) : call)
        .build();
  }

  /** The slot that hands the outcome out. */
  MethodSpec end(String name, String operation) {
    MethodSpec.Builder body = start(name).addException(Throwable.class);
    addAddresses(body);
    return put(body, CodeBlock.of("$N.end($N, 0)", frame, operation)).build();
  }

  private MethodSpec.Builder start(String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.STATIC)
        .returns(TypeName.LONG)
        .addParameter(code.target(), target)
        .addParameter(RuntimeNames.COM_FRAME, frame);
  }

  private CodeBlock call(List<CodeBlock> arguments) {
    return CodeBlock.of("$N.$N($L)", target, method.name(), CodeBlock.join(arguments, ", "));
  }

  private CodeBlock counted(CodeBlock call) {
    String buffer =
        method.parameters().stream()
            .filter(each -> each.nativeType() == NativeType.Simple.BUFFER)
            .map(InParameter::name)
            .findFirst()
            .orElseThrow();
    return CodeBlock.of("$T.count($N, $L)", RuntimeNames.COM_FRAME, buffer, call);
  }

  private void addAddresses(MethodSpec.Builder body) {
    List<NativeParameter> parameters = slot.parameters();
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i) instanceof NativeParameter.Out out) {
        body.addStatement(
            "long $N = $L",
            addresses.get(out.index()),
            values.address(method.outs().get(out.index()), i));
      } else if (parameters.get(i) instanceof NativeParameter.InOut both) {
        body.addStatement("long $N = $N.inOut($L)", addresses.get(both.out()), frame, i);
      }
    }
  }

  /** An argument where it is passed on; one that is needed twice is a variable. */
  private CodeBlock argumentOfPlain(int index, MethodSpec.Builder body) {
    InParameter parameter = method.parameters().get(index);
    if (method.countsBytes() && parameter.nativeType() == NativeType.Simple.BUFFER) {
      body.addStatement(
          "$T $N = $L",
          TypeNames.of(parameter.type()).withoutAnnotations(),
          parameter.name(),
          argument(index));
      return CodeBlock.of("$N", parameter.name());
    }
    return argument(index);
  }

  private CodeBlock argument(int index) {
    InParameter parameter = method.parameters().get(index);
    for (NativeParameter each : slot.parameters()) {
      if (each instanceof NativeParameter.InOut both && both.in() == index) {
        String address = addresses.get(both.out());
        return parameter.nativeType() instanceof Scalar scalar
            ? CodeBlock.of(
                "$T.get$L($N)", RuntimeNames.NATIVE_MEMORY, NativeKinds.suffix(scalar), address)
            : CodeBlock.of("$L.read($N)", CallCode.codec(parameter.nativeType()), address);
      }
    }
    return values.argument(
        parameter,
        slot.parameters().indexOf(new NativeParameter.In(index)),
        slot.parameters().indexOf(new NativeParameter.Length(index)));
  }

  /** Adds the statements that write the out parameters, and the return value. */
  private MethodSpec.Builder put(MethodSpec.Builder body, CodeBlock value) {
    if (method.resultRecord().isPresent()) {
      addComponents(body, value);
    } else if (method.hasNoValue()) {
      body.addStatement(value);
    } else {
      body.addStatement(values.put(method.outs().get(0), addresses.get(0), variable(body, value)));
    }
    return body.addStatement("return $T.S_OK", RuntimeNames.HRESULT);
  }

  /** A call of a method with several arguments is a statement of its own. */
  private CodeBlock variable(MethodSpec.Builder body, CodeBlock value) {
    boolean isShort = slot.parameters().get(0) == Added.RESULT || method.parameters().size() < 2;
    return isShort ? value : CodeBlock.of("$N", addVariable(body, value));
  }

  private String addVariable(MethodSpec.Builder body, CodeBlock value) {
    String name = free.take("value");
    body.addStatement(
        "$T $N = $L", TypeNames.of(method.valueType()).withoutAnnotations(), name, value);
    return name;
  }

  /** The record in a variable, and each component handed out. */
  private String addComponents(MethodSpec.Builder body, CodeBlock value) {
    String record = addVariable(body, value);
    for (int i = 0; i < method.outs().size(); i++) {
      CodeBlock component = CodeBlock.of("$N.$N()", record, method.outs().get(i).name());
      body.addStatement(values.put(method.outs().get(i), addresses.get(i), component));
    }
    return record;
  }

  private void addPreserved(MethodSpec.Builder body, Answer answer, CodeBlock call) {
    Optional<NativeType> type = answer.type();
    if (type.isEmpty()) {
      body.addStatement(call).addStatement("return 0");
    } else if (answer.component().isPresent()) {
      String record = addComponents(body, call);
      CodeBlock component = CodeBlock.of("$N.$N()", record, answer.component().get());
      body.addStatement("return $L", answered(type.get(), component));
    } else {
      body.addStatement("return $L", answered(type.get(), call));
    }
  }

  private CodeBlock answered(NativeType type, CodeBlock value) {
    if (type instanceof NativeType.Enumeration each) {
      return CodeBlock.of("$N.toNative($L)", code.constants().of(each.type()), value);
    }
    if (type instanceof NativeType.Flags each) {
      return CodeBlock.of("$N.toFlags($L)", code.constants().of(each.type()), value);
    }
    return type == Scalar.FLOAT || type == Scalar.DOUBLE || type == Scalar.BOOL
        ? CodeBlock.of("$T.bits($L)", RuntimeNames.COM_CALL, value)
        : value;
  }
}
