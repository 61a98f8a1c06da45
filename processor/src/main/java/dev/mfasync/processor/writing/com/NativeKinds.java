package dev.mfasync.processor.writing.com;

import com.palantir.javapoet.CodeBlock;
import dev.mfasync.processor.model.com.Answer;
import dev.mfasync.processor.model.com.InParameter;
import dev.mfasync.processor.model.com.InterfaceMethod;
import dev.mfasync.processor.model.com.NativeMethod;
import dev.mfasync.processor.model.com.NativeParameter;
import dev.mfasync.processor.model.com.NativeType;
import dev.mfasync.processor.model.com.NativeType.Scalar;

/** The letters by which the runtime knows what is in a register. */
final class NativeKinds {
  private NativeKinds() {}

  /** The signature of a slot, as {@code (PIP)H}. */
  static String signature(InterfaceMethod method, NativeMethod slot) {
    StringBuilder signature = new StringBuilder("(");
    for (NativeParameter parameter : slot.parameters()) {
      signature.append(kind(method, parameter));
    }
    return signature.append(')').append(answer(method)).toString();
  }

  private static char kind(InterfaceMethod method, NativeParameter parameter) {
    if (parameter instanceof NativeParameter.In in) {
      InParameter each = method.parameters().get(in.index());
      return each.nullable() ? 'P' : kind(each.nativeType());
    }
    return parameter instanceof NativeParameter.Length ? 'I' : 'P';
  }

  private static char answer(InterfaceMethod method) {
    if (method.preserved().isEmpty() || method.preserved().get().isHresult()) {
      return 'H';
    }
    return method.preserved().flatMap(Answer::type).map(NativeKinds::kind).orElse('V');
  }

  private static char kind(NativeType type) {
    if (type instanceof Scalar scalar) {
      return switch (scalar) {
        case INT8 -> 'B';
        case INT16, WCHAR -> 'S';
        case INT32, BOOL -> 'I';
        case INT64 -> 'J';
        case FLOAT -> 'F';
        case DOUBLE -> 'D';
      };
    }
    return type instanceof NativeType.Enumeration || type instanceof NativeType.Flags ? 'I' : 'P';
  }

  /** How the runtime's methods for a number end: {@code getInt}, {@code putOptionalInt}. */
  static String suffix(Scalar scalar) {
    String keyword = scalar.keyword();
    return Character.toUpperCase(keyword.charAt(0)) + keyword.substring(1);
  }

  /** How many bytes come out through a pointer to such a value. */
  static CodeBlock size(NativeType type) {
    if (type instanceof NativeType.Boxed boxed) {
      return size(boxed.scalar());
    }
    if (type instanceof Scalar scalar) {
      return switch (scalar) {
        case INT8 -> CodeBlock.of("$T.BYTES", Byte.class);
        case INT16, WCHAR -> CodeBlock.of("$T.BYTES", Short.class);
        case INT32, BOOL -> CodeBlock.of("$T.BYTES", Integer.class);
        case INT64 -> CodeBlock.of("$T.BYTES", Long.class);
        case FLOAT -> CodeBlock.of("$T.BYTES", Float.class);
        case DOUBLE -> CodeBlock.of("$T.BYTES", Double.class);
      };
    }
    if (type instanceof NativeType.Enumeration || type instanceof NativeType.Flags) {
      return CodeBlock.of("$T.BYTES", Integer.class);
    }
    return type == NativeType.Simple.GUID
        ? CodeBlock.of("$T.SIZE", RuntimeNames.GUID)
        : CodeBlock.of("$T.BYTES", Long.class);
  }
}
