package dev.mfasync.processor.writing;

import com.palantir.javapoet.FieldSpec;
import javax.lang.model.element.Modifier;

/** Writes {@code private final AsyncMethod render;}. */
final class MethodField {
  private MethodField() {}

  static FieldSpec of(OperationCode code) {
    return FieldSpec.builder(
            OwnNames.ASYNC_METHOD, code.names().field(), Modifier.PRIVATE, Modifier.FINAL)
        .build();
  }
}
