package dev.mfasync.processor.writing;

import com.palantir.javapoet.MethodSpec;

/**
 *
 *
 * <pre>{@code
 * public ThumbnailsAsync on(WorkQueue queue) {
 *   return new ThumbnailsAsync(this, queue);
 * }
 * }</pre>
 */
final class OnMethod {
  private OnMethod() {}

  static MethodSpec of(CompanionTypes types) {
    return MethodSpec.methodBuilder("on")
        .addJavadoc(
            Javadoc.summary(
                    "The same operations on another work queue: their methods run there, and their"
                        + " callbacks unless they name a queue of their own. A result of either"
                        + " may be ended by either.")
                .tag("param queue the work queue; it must be one of the same platform")
                .tag("return a new instance; this one stays as it is")
                .build())
        .addModifiers(PlatformConstructor.visibility(types))
        .addParameter(RuntimeTypes.WORK_QUEUE, "queue")
        .returns(types.selfType())
        .addStatement("return new $T(this, queue)", types.selfType())
        .build();
  }
}
