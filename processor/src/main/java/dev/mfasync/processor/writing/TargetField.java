package dev.mfasync.processor.writing;

import com.palantir.javapoet.FieldSpec;
import javax.lang.model.element.Modifier;

/** {@code private final Thumbnails target;}. */
final class TargetField {
  private TargetField() {}

  static FieldSpec of(CompanionTypes types) {
    return FieldSpec.builder(
            types.target(), CompanionTypes.TARGET, Modifier.PRIVATE, Modifier.FINAL)
        .build();
  }
}
