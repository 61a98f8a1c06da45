package dev.mfasync.processor.writing;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.mfasync.processor.model.OperationModel;
import javax.lang.model.element.Modifier;

/**
 * Writes the constructor that {@code on} and {@code within} call.
 *
 * <pre>{@code
 * private ThumbnailsAsync(ThumbnailsAsync original, UnaryOperator<AsyncMethod> change) {
 *   this.target = original.target;
 *   this.render = change.apply(original.render);
 * }
 * }</pre>
 */
final class CopyConstructor {
  private CopyConstructor() {}

  static MethodSpec of(CompanionCode code) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(code.selfType(), "original")
            .addParameter(
                ParameterizedTypeName.get(OwnNames.UNARY_OPERATOR, OwnNames.ASYNC_METHOD),
                "change");
    if (code.hasTarget()) {
      constructor.addStatement("this.$1N = original.$1N", CompanionCode.TARGET);
    }
    for (OperationModel operation : code.model().operations()) {
      constructor.addStatement("this.$1N = change.apply(original.$1N)", operation.names().field());
    }
    return constructor.build();
  }
}
