package dev.mfasync.processor.writing;

import com.palantir.javapoet.FieldSpec;
import javax.lang.model.element.Modifier;

/** {@code private final Operation renderOperation;}. */
final class OperationField {
  private OperationField() {}

  static FieldSpec of(OperationTypes types) {
    return FieldSpec.builder(
            RuntimeTypes.OPERATION, types.names().field(), Modifier.PRIVATE, Modifier.FINAL)
        .build();
  }
}
