package dev.mfasync.processor.writing;

import com.palantir.javapoet.FieldSpec;
import javax.lang.model.element.Modifier;

/** Writes {@code private final Thumbnails target;}. */
final class TargetField {
  private TargetField() {}

  static FieldSpec of(CompanionCode code) {
    return FieldSpec.builder(code.target(), CompanionCode.TARGET, Modifier.PRIVATE, Modifier.FINAL)
        .build();
  }
}
