package dev.mfasync.processor.writing;

import com.palantir.javapoet.FieldSpec;
import javax.lang.model.element.Modifier;

/** Writes {@code private final Operation render;}. */
final class OperationField {
  private OperationField() {}

  static FieldSpec of(OperationCode code) {
    return FieldSpec.builder(
            OwnNames.OPERATION, code.names().field(), Modifier.PRIVATE, Modifier.FINAL)
        .build();
  }
}
