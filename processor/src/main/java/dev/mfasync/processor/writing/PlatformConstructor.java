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
 *   this.render = new AsyncMethod("Thumbnails.render(Path, int)", platform.multithreadedQueue());
 * }
 * }</pre>
 */
final class PlatformConstructor {
  /** The variable with the queue on which operations run one at a time. */
  private static final String SERIAL = "serial";

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
    // All serialized operations name the same queue.
    code.model().operations().stream()
        .filter(OperationModel::serialized)
        .findFirst()
        .ifPresent(
            operation ->
                constructor.addStatement(
                    "$T $L = $T.serialQueue($L)",
                    OwnNames.WORK_QUEUE,
                    SERIAL,
                    OwnNames.ASYNC_METHOD,
                    queue(operation)));
    for (OperationModel operation : code.model().operations()) {
      constructor.addStatement(
          "this.$N = new $T($S, $L$L)",
          operation.names().field(),
          OwnNames.ASYNC_METHOD,
          operation.displayName(),
          operation.serialized() ? CodeBlock.of(SERIAL) : queue(operation),
          operation.priority() == 0
              ? CodeBlock.of("")
              : CodeBlock.of(", $L", operation.priority()));
    }
    return constructor.build();
  }

  private static CodeBlock queue(OperationModel operation) {
    return CodeBlock.of("platform.$L()", operation.queue().accessor());
  }
}
