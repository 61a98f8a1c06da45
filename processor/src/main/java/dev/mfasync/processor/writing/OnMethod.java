package dev.mfasync.processor.writing;

import com.palantir.javapoet.MethodSpec;

/**
 * Writes the method that chooses a work queue.
 *
 * <pre>{@code
 * public ThumbnailsAsync on(WorkQueue queue) {
 *   return new ThumbnailsAsync(this, AsyncMethod.on(queue));
 * }
 * }</pre>
 */
final class OnMethod {
  private OnMethod() {}

  static MethodSpec of(CompanionCode code) {
    return MethodSpec.methodBuilder("on")
        .addJavadoc(
            code.javadoc(
                    "Returns the same operations on another work queue of the same platform, for their"
                        + " methods and for callbacks that do not name a queue.")
                .build())
        .addModifiers(code.visibility())
        .addParameter(OwnNames.WORK_QUEUE, "queue")
        .returns(code.selfType())
        .addStatement("return $L", code.copy("on", "queue"))
        .build();
  }
}
