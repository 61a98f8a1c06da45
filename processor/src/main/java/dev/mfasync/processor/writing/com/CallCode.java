package dev.mfasync.processor.writing.com;

import com.palantir.javapoet.CodeBlock;
import dev.mfasync.processor.model.com.InParameter;
import dev.mfasync.processor.model.com.NativeType;
import dev.mfasync.processor.model.com.NativeType.Scalar;
import dev.mfasync.processor.model.com.NativeType.Simple;
import dev.mfasync.processor.model.com.OutParameter;
import dev.mfasync.processor.writing.TypeNames;

/**
 * How values cross the border when Java calls native code.
 *
 * @param call the name of the variable that stands for the call
 */
record CallCode(Constants constants, String call) {
  /** An argument, as 64 bits. */
  CodeBlock argument(InParameter parameter, CodeBlock name) {
    NativeType type = parameter.nativeType();
    boolean nullable = parameter.nullable();
    if (type instanceof Scalar scalar) {
      return switch (scalar) {
        case FLOAT, DOUBLE, BOOL -> CodeBlock.of("$T.bits($L)", RuntimeNames.COM_CALL, name);
        default -> name;
      };
    }
    if (type instanceof NativeType.Boxed boxed) {
      return CodeBlock.of("$N.optional$L($L)", call, NativeKinds.suffix(boxed.scalar()), name);
    }
    if (type instanceof NativeType.Enumeration each) {
      String values = constants.of(each.type());
      return nullable
          ? CodeBlock.of("$N.optionalInt($N.toNativeOptional($L))", call, values, name)
          : CodeBlock.of("$N.toNative($L)", values, name);
    }
    if (type instanceof NativeType.Flags each) {
      return CodeBlock.of("$N.toFlags($L)", constants.of(each.type()), name);
    }
    if (type instanceof NativeType.Interface || type instanceof NativeType.Structure) {
      return CodeBlock.of(
          nullable ? "$N.putOptional($L, $L)" : "$N.put($L, $L)", call, codec(type), name);
    }
    String method =
        switch ((Simple) type) {
          case TEXT -> "string";
          case GUID -> "guid";
          case UNKNOWN -> "object";
          case BUFFER -> "buffer";
        };
    return CodeBlock.of(
        "$N.$L($L)", call, nullable ? "optional" + capitalised(method) : method, name);
  }

  /** The length of a buffer. */
  CodeBlock length(InParameter buffer, CodeBlock name) {
    return buffer.nullable()
        ? CodeBlock.of("$T.length($L)", RuntimeNames.COM_CALL, name)
        : CodeBlock.of("$L.remaining()", name);
  }

  /** Zeroed memory for what comes out. */
  CodeBlock memory(NativeType type) {
    return type instanceof NativeType.Structure
        ? CodeBlock.of("$N.out($L)", call, codec(type))
        : CodeBlock.of("$N.out($L)", call, NativeKinds.size(type));
  }

  /** The same for one of several: what it owns is given back if another one cannot be read. */
  CodeBlock sharedMemory(NativeType type) {
    if (type == Simple.TEXT) {
      return CodeBlock.of("$N.outText()", call);
    }
    return isInterface(type) ? CodeBlock.of("$N.outInterface()", call) : memory(type);
  }

  /** Whether it comes out as a pointer with a reference. */
  static boolean isInterface(NativeType type) {
    return type instanceof NativeType.Interface || type == Simple.UNKNOWN;
  }

  /** What came out. */
  CodeBlock value(OutParameter out, String address) {
    NativeType type = out.nativeType();
    boolean nullable = out.nullable();
    if (type instanceof Scalar scalar) {
      return CodeBlock.of("$N.get$L($N)", call, NativeKinds.suffix(scalar), address);
    }
    if (type instanceof NativeType.Boxed boxed) {
      return CodeBlock.of("$N.get$L($N)", call, NativeKinds.suffix(boxed.scalar()), address);
    }
    if (type instanceof NativeType.Enumeration each) {
      return CodeBlock.of("$N.fromNative($N.getInt($N))", constants.of(each.type()), call, address);
    }
    if (type instanceof NativeType.Flags each) {
      return CodeBlock.of("$N.fromFlags($N.getInt($N))", constants.of(each.type()), call, address);
    }
    if (type instanceof NativeType.Structure) {
      return CodeBlock.of("$N.get($L, $N)", call, codec(type), address);
    }
    if (type instanceof NativeType.Interface) {
      return CodeBlock.of(
          nullable ? "$N.getOptional($L, $N)" : "$N.get($L, $N)", call, codec(type), address);
    }
    String kind = simple((Simple) type);
    return CodeBlock.of(
        "$N.get$L$L($N)", call, nullable && type != Simple.GUID ? "Optional" : "", kind, address);
  }

  /** How the runtime's methods for such a value end. */
  static String simple(Simple type) {
    return switch (type) {
      case TEXT -> "String";
      case GUID -> "Guid";
      case UNKNOWN -> "Object";
      case BUFFER -> "Buffer";
    };
  }

  /** The constant that knows an interface or a structure. */
  static CodeBlock codec(NativeType type) {
    return type instanceof NativeType.Interface each
        ? CodeBlock.of("$T.TYPE", TypeNames.of(each.companion()))
        : type instanceof NativeType.Structure structure
            ? CodeBlock.of("$T.LAYOUT", TypeNames.of(structure.companion()))
            : CodeBlock.of("");
  }

  private static String capitalised(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
