package dev.mfasync.processor.writing.com;

import com.palantir.javapoet.TypeSpec;

/**
 * Writes the name of a companion that was refused, so that whoever mentions it is not blamed too.
 *
 * <pre>{@code
 * final class ByteStreamCom {}
 * }</pre>
 */
final class InterfaceNamesOnly {
  private InterfaceNamesOnly() {}

  static TypeSpec of(ComCode code) {
    return TypeSpec.classBuilder(code.self()).addModifiers(code.visibility()).build();
  }
}
