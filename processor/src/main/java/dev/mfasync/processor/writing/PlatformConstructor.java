package dev.mfasync.processor.writing;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.mfasync.processor.model.OperationModel;

/**
 * Writes the constructor for a given platform.
 *
 * <pre>{@code
 * public ThumbnailsAsync(Thumbnails target, MediaFoundation platform) {
 *   this.target = Objects.requireNonNull(target, "target");
 *   this.render = new AsyncMethod("Thumbnails.render(Path, int)", platform.multithreadedQueue());
 * }
 * }</pre>
 */
final class PlatformConstructor {
  /** The calls that make methods run one at a time. */
  private static final String SERIALIZED = "serialized";

  private PlatformConstructor() {}

  static MethodSpec of(CompanionCode code) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addJavadoc(code.javadoc("Creates operations on the given platform.").build())
            .addModifiers(code.visibility());
    if (code.hasTarget()) {
      constructor
          .addParameter(code.target(), CompanionCode.TARGET)
          .addStatement(
              "this.$1N = $2T.requireNonNull($1N, $1S)", CompanionCode.TARGET, OwnNames.OBJECTS);
    }
    constructor.addParameter(OwnNames.MEDIA_FOUNDATION, "platform");
    if (code.model().operations().stream().anyMatch(OperationModel::serialized)) {
      constructor.addStatement(
          "$T $L = $T.serialized()",
          ParameterizedTypeName.get(OwnNames.UNARY_OPERATOR, OwnNames.ASYNC_METHOD),
          SERIALIZED,
          OwnNames.ASYNC_METHOD);
    }
    for (OperationModel operation : code.model().operations()) {
      constructor.addStatement(
          operation.serialized() ? "this.$N = " + SERIALIZED + ".apply($L)" : "this.$N = $L",
          operation.names().field(),
          method(operation));
    }
    return constructor.build();
  }

  private static CodeBlock method(OperationModel operation) {
    return CodeBlock.of(
        "new $T($S, platform.$L()$L)",
        OwnNames.ASYNC_METHOD,
        operation.displayName(),
        operation.queue().accessor(),
        PriorityArgument.of(operation.priority()));
  }
}
