package dev.mfasync.processor.writing.com;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.mfasync.processor.model.com.Answer;
import dev.mfasync.processor.model.com.InParameter;
import dev.mfasync.processor.model.com.InterfaceMethod;
import dev.mfasync.processor.model.com.NativeMethod;
import dev.mfasync.processor.model.com.NativeParameter;
import dev.mfasync.processor.model.com.NativeType;
import dev.mfasync.processor.model.com.NativeType.Scalar;
import dev.mfasync.processor.model.com.OutParameter;
import dev.mfasync.processor.writing.TypeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Writes what calls one native method.
 *
 * <pre>{@code
 * long left = call.out(Float.BYTES);
 * long right = call.out(Double.BYTES);
 * call.invoke(GET_LEVELS, channel, left, right);
 * return new Levels(call.getFloat(left), call.getDouble(right));
 * }</pre>
 */
final class CallBody {
  private final ComCode code;
  private final InterfaceMethod method;
  private final NativeMethod slot;
  private final CallCode values;
  private final UnaryOperator<String> argument;

  /** The addresses of what comes out, by out parameter. */
  private final List<String> addresses = new ArrayList<>();

  private final FreeNames free;

  /**
   * For a slot.
   *
   * @param call the name of the variable that stands for the call
   * @param taken names that no variable can have
   * @param argument how a parameter of the user's is mentioned
   */
  CallBody(
      ComCode code,
      InterfaceMethod method,
      NativeMethod slot,
      String call,
      List<String> taken,
      UnaryOperator<String> argument) {
    this.code = code;
    this.method = method;
    this.slot = slot;
    this.values = new CallCode(code.constants(), call);
    this.argument = argument;
    this.free = new FreeNames(taken);
    free.take(call);
    method.parameters().forEach(each -> free.take(each.name()));
    for (OutParameter out : method.outs()) {
      addresses.add(free.take(out.name().equals("return") ? "out" : out.name()));
    }
  }

  /** The memory for what comes out of this very slot. */
  void addMemory(MethodSpec.Builder body) {
    for (NativeParameter parameter : slot.parameters()) {
      if (parameter instanceof NativeParameter.Out out) {
        NativeType type = method.outs().get(out.index()).nativeType();
        CodeBlock memory =
            method.resultRecord().isPresent() ? values.sharedMemory(type) : values.memory(type);
        body.addStatement("long $N = $L", addresses.get(out.index()), memory);
      } else if (parameter instanceof NativeParameter.InOut both) {
        addInOut(body, both);
      }
    }
  }

  private void addInOut(MethodSpec.Builder body, NativeParameter.InOut both) {
    InParameter in = method.parameters().get(both.in());
    String address = addresses.get(both.out());
    CodeBlock name = CodeBlock.of("$L", argument.apply(in.name()));
    if (in.nativeType() instanceof Scalar scalar) {
      body.addStatement("long $N = $L", address, values.memory(scalar))
          .addStatement(
              "$N.set$L($N, $L)", values.call(), NativeKinds.suffix(scalar), address, name);
    } else {
      body.addStatement("long $N = $L", address, values.argument(in, name));
    }
  }

  /** {@code call.invoke(READ, …)}, or another of its kind, for a slot of the user's parameters. */
  CodeBlock invocation(String verb) {
    return invocation(verb, added -> CodeBlock.of(""));
  }

  /** The same for a slot that has others beside. */
  CodeBlock invocation(String verb, Function<NativeParameter, CodeBlock> added) {
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(CodeBlock.of("$N", code.constant(slot)));
    for (NativeParameter parameter : slot.parameters()) {
      arguments.add(argument(parameter, added));
    }
    return CodeBlock.of("$N.$L($L)", values.call(), verb, CodeBlock.join(arguments, ", "));
  }

  private CodeBlock argument(
      NativeParameter parameter, Function<NativeParameter, CodeBlock> added) {
    if (parameter instanceof NativeParameter.In in) {
      InParameter each = method.parameters().get(in.index());
      return values.argument(each, CodeBlock.of("$L", argument.apply(each.name())));
    }
    if (parameter instanceof NativeParameter.Length length) {
      InParameter each = method.parameters().get(length.index());
      return values.length(each, CodeBlock.of("$L", argument.apply(each.name())));
    }
    if (parameter instanceof NativeParameter.Out out) {
      return CodeBlock.of("$N", addresses.get(out.index()));
    }
    if (parameter instanceof NativeParameter.InOut both) {
      return CodeBlock.of("$N", addresses.get(both.out()));
    }
    return added.apply(parameter);
  }

  /** Another variable of the body. */
  String variable(String name) {
    return free.take(name);
  }

  /** What the Java method returns, out of what came out. */
  CodeBlock result() {
    return result(Optional.empty());
  }

  private CodeBlock result(Optional<CodeBlock> answer) {
    List<CodeBlock> components = new ArrayList<>(answer.stream().toList());
    for (int i = 0; i < method.outs().size(); i++) {
      components.add(values.value(method.outs().get(i), addresses.get(i)));
    }
    if (method.resultRecord().isPresent()) {
      CodeBlock made =
          CodeBlock.of(
              "new $T($L)",
              TypeNames.of(method.resultRecord().get()),
              CodeBlock.join(components, ", "));
      boolean ownsProxies =
          method.outs().stream().anyMatch(out -> CallCode.isInterface(out.nativeType()));
      return ownsProxies ? CodeBlock.of("$N.complete($L)", values.call(), made) : made;
    }
    return method.countsBytes()
        ? CodeBlock.of("$N.advance($L, $L)", values.call(), buffer(), components.get(0))
        : components.get(0);
  }

  private String buffer() {
    return method.parameters().stream()
        .filter(each -> each.nativeType() == NativeType.Simple.BUFFER)
        .map(each -> argument.apply(each.name()))
        .findFirst()
        .orElseThrow();
  }

  /** Adds the statements of a method that returns the return value of the native method. */
  void addPreserved(MethodSpec.Builder body, Answer answer) {
    Optional<NativeType> type = answer.type();
    if (type.isEmpty()) {
      body.addStatement(invocation("answerNothing"));
      return;
    }
    CodeBlock answered = answered(type.get());
    if (answer.component().isEmpty()) {
      body.addStatement("return $L", answered);
      return;
    }
    String local = variable(answer.component().get());
    body.addStatement("$L $N = $L", javaType(type.get()), local, answered)
        .addStatement("return $L", result(Optional.of(CodeBlock.of("$N", local))));
  }

  private CodeBlock answered(NativeType type) {
    if (type instanceof Scalar scalar) {
      boolean isNarrow = scalar == Scalar.INT8 || scalar == Scalar.INT16 || scalar == Scalar.WCHAR;
      return isNarrow
          ? CodeBlock.of("($L) $L", scalar.keyword(), invocation("answerInt"))
          : invocation("answer" + NativeKinds.suffix(scalar));
    }
    CodeBlock number = invocation("answerInt");
    return type instanceof NativeType.Enumeration each
        ? CodeBlock.of("$N.fromNative($L)", code.constants().of(each.type()), number)
        : type instanceof NativeType.Flags each
            ? CodeBlock.of("$N.fromFlags($L)", code.constants().of(each.type()), number)
            : number;
  }

  private static CodeBlock javaType(NativeType type) {
    if (type instanceof Scalar scalar) {
      return CodeBlock.of("$L", scalar.keyword());
    }
    return type instanceof NativeType.Enumeration each
        ? CodeBlock.of("$T", TypeNames.of(each.type()))
        : CodeBlock.of("var");
  }
}
