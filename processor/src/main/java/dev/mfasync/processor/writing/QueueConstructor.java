package dev.mfasync.processor.writing;

import com.palantir.javapoet.MethodSpec;
import dev.mfasync.processor.model.OperationModel;
import javax.lang.model.element.Modifier;

/**
 * Writes the constructor that {@code on} calls.
 *
 * <pre>{@code
 * private ThumbnailsAsync(ThumbnailsAsync original, WorkQueue queue) {
 *   this.target = original.target;
 *   this.render = original.render.on(queue);
 * }
 * }</pre>
 */
final class QueueConstructor {
  private QueueConstructor() {}

  static MethodSpec of(CompanionCode code) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(code.selfType(), "original")
            .addParameter(OwnNames.WORK_QUEUE, "queue");
    if (code.hasTarget()) {
      constructor.addStatement("this.$1N = original.$1N", CompanionCode.TARGET);
    }
    for (OperationModel operation : code.model().operations()) {
      constructor.addStatement("this.$1N = original.$1N.on(queue)", operation.names().field());
    }
    return constructor.build();
  }
}
