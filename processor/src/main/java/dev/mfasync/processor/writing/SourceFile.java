package dev.mfasync.processor.writing;

import com.palantir.javapoet.TypeSpec;
import dev.mfasync.processor.model.ClassRef;

/** The text of a generated file. */
public final class SourceFile {
  private SourceFile() {}

  /** The class of that name, laid out. */
  public static String of(ClassRef name, TypeSpec type) {
    return Layout.of(ShortNames.in(name, type));
  }
}
