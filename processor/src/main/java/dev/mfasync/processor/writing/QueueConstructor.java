package dev.mfasync.processor.writing;

import com.palantir.javapoet.MethodSpec;
import dev.mfasync.processor.model.Operation;
import javax.lang.model.element.Modifier;

/**
 *
 *
 * <pre>{@code
 * private ThumbnailsAsync(ThumbnailsAsync original, WorkQueue queue) {
 *   this.target = original.target;
 *   this.renderOperation = original.renderOperation.on(queue);
 * }
 * }</pre>
 */
final class QueueConstructor {
  private QueueConstructor() {}

  static MethodSpec of(CompanionTypes types) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(types.selfType(), "original")
            .addParameter(RuntimeTypes.WORK_QUEUE, "queue");
    if (types.hasTarget()) {
      constructor.addStatement("this.$1N = original.$1N", CompanionTypes.TARGET);
    }
    for (Operation operation : types.companion().operations()) {
      constructor.addStatement("this.$1N = original.$1N.on(queue)", operation.names().field());
    }
    return constructor.build();
  }
}
