package dev.mfasync.processor.writing;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.mfasync.processor.model.OperationModel;

/**
 * Writes the constructor for a given platform.
 *
 * <pre>{@code
 * public ThumbnailsAsync(Thumbnails target, MediaFoundation platform) {
 *   this.target = Objects.requireNonNull(target, "target");
 *   this.render = new Operation("Thumbnails.render(Path, int)", platform.multithreadedQueue());
 * }
 * }</pre>
 */
final class PlatformConstructor {
  private PlatformConstructor() {}

  static MethodSpec of(CompanionCode code) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addJavadoc(code.javadoc("Operations on the given platform.").build())
            .addModifiers(code.visibility());
    if (code.hasTarget()) {
      constructor
          .addParameter(code.target(), CompanionCode.TARGET)
          .addStatement(
              "this.$1N = $2T.requireNonNull($1N, $1S)", CompanionCode.TARGET, OwnNames.OBJECTS);
    }
    constructor.addParameter(OwnNames.MEDIA_FOUNDATION, "platform");
    for (OperationModel operation : code.model().operations()) {
      constructor.addStatement(
          "this.$N = new $T($S, platform.$L()$L)",
          operation.names().field(),
          OwnNames.OPERATION,
          operation.displayName(),
          operation.queue().accessor(),
          operation.priority() == 0
              ? CodeBlock.of("")
              : CodeBlock.of(", $L", operation.priority()));
    }
    return constructor.build();
  }
}
