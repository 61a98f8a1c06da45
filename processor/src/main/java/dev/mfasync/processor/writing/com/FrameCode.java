package dev.mfasync.processor.writing.com;

import com.palantir.javapoet.CodeBlock;
import dev.mfasync.processor.model.com.InParameter;
import dev.mfasync.processor.model.com.NativeType;
import dev.mfasync.processor.model.com.NativeType.Scalar;
import dev.mfasync.processor.model.com.NativeType.Simple;
import dev.mfasync.processor.model.com.OutParameter;

/**
 * How values cross the border when native code calls Java.
 *
 * @param frame the name of the parameter with the native arguments
 */
record FrameCode(Constants constants, String frame) {
  /**
   * An argument.
   *
   * @param index among the native parameters
   * @param length the index of a buffer's length
   */
  CodeBlock argument(InParameter parameter, int index, int length) {
    NativeType type = parameter.nativeType();
    String optional = parameter.nullable() ? "Optional" : "";
    if (type instanceof Scalar scalar) {
      return CodeBlock.of("$N.get$L($L)", frame, NativeKinds.suffix(scalar), index);
    }
    if (type instanceof NativeType.Boxed boxed) {
      return CodeBlock.of("$N.getOptional$L($L)", frame, NativeKinds.suffix(boxed.scalar()), index);
    }
    if (type instanceof NativeType.Enumeration each) {
      return CodeBlock.of(
          parameter.nullable()
              ? "$N.fromNativeOptional($N.getOptionalInt($L))"
              : "$N.fromNative($N.getInt($L))",
          constants.of(each.type()),
          frame,
          index);
    }
    if (type instanceof NativeType.Flags each) {
      return CodeBlock.of("$N.fromFlags($N.getInt($L))", constants.of(each.type()), frame, index);
    }
    if (type instanceof NativeType.Interface || type instanceof NativeType.Structure) {
      return CodeBlock.of("$N.get$L($L, $L)", frame, optional, CallCode.codec(type), index);
    }
    String kind = CallCode.simple((Simple) type);
    return type == Simple.BUFFER
        ? CodeBlock.of("$N.get$LBuffer($L, $L)", frame, optional, index, length)
        : CodeBlock.of("$N.get$L$L($L)", frame, optional, kind, index);
  }

  /** The checked address of an out parameter. */
  CodeBlock address(OutParameter out, int index) {
    NativeType type = out.nativeType();
    if (type instanceof NativeType.Structure) {
      return out.nullable()
          ? CodeBlock.of("$N.optionalOut($L, $L)", frame, index, CallCode.codec(type))
          : CodeBlock.of("$N.out($L, $L)", frame, index, CallCode.codec(type));
    }
    return CodeBlock.of(
        out.nullable() ? "$N.optionalOut($L, $L)" : "$N.out($L, $L)",
        frame,
        index,
        NativeKinds.size(type));
  }

  /** The statement that hands a value out. */
  CodeBlock put(OutParameter out, String address, CodeBlock value) {
    NativeType type = out.nativeType();
    String optional = out.nullable() ? "Optional" : "";
    if (type instanceof Scalar scalar) {
      return CodeBlock.of("$N.put$L($N, $L)", frame, NativeKinds.suffix(scalar), address, value);
    }
    if (type instanceof NativeType.Boxed boxed) {
      return CodeBlock.of(
          "$N.putOptional$L($N, $L)", frame, NativeKinds.suffix(boxed.scalar()), address, value);
    }
    if (type instanceof NativeType.Enumeration each) {
      return CodeBlock.of(
          out.nullable()
              ? "$N.putOptionalInt($N, $N.toNativeOptional($L))"
              : "$N.putInt($N, $N.toNative($L))",
          frame,
          address,
          constants.of(each.type()),
          value);
    }
    if (type instanceof NativeType.Flags each) {
      return CodeBlock.of(
          "$N.putInt($N, $N.toFlags($L))", frame, address, constants.of(each.type()), value);
    }
    if (type instanceof NativeType.Interface || type instanceof NativeType.Structure) {
      return CodeBlock.of(
          "$N.put$L($L, $N, $L)", frame, optional, CallCode.codec(type), address, value);
    }
    return CodeBlock.of(
        "$N.put$L$L($N, $L)", frame, optional, CallCode.simple((Simple) type), address, value);
  }
}
