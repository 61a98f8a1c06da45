package dev.mfasync.processor.writing;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.mfasync.processor.model.Operation;
import javax.lang.model.element.Modifier;

/**
 *
 *
 * <pre>{@code
 * public ThumbnailsAsync(Thumbnails target, MediaFoundation platform) {
 *   this.target = Objects.requireNonNull(target, "target");
 *   this.renderOperation =
 *       new Operation("Thumbnails.render(Path, int)", platform.multithreadedQueue());
 * }
 * }</pre>
 */
final class PlatformConstructor {
  private PlatformConstructor() {}

  static MethodSpec of(CompanionTypes types) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder().addModifiers(visibility(types));
    Javadoc javadoc = Javadoc.summary("Operations on the given platform.");
    if (types.hasTarget()) {
      constructor
          .addParameter(types.target(), CompanionTypes.TARGET)
          .addStatement(
              "this.$1N = $2T.requireNonNull($1N, $1S)",
              CompanionTypes.TARGET,
              RuntimeTypes.OBJECTS);
      javadoc.tag("param target the object whose methods run");
    }
    constructor.addParameter(RuntimeTypes.MEDIA_FOUNDATION, "platform");
    javadoc.tag(
        "param platform where they run; once it is closed, every Begin fails with"
            + " {@code MF_E_SHUTDOWN}");
    for (Operation operation : types.companion().operations()) {
      constructor.addStatement(
          "this.$N =$Wnew $T($S,$Wplatform.$L()$L)",
          operation.names().field(),
          RuntimeTypes.OPERATION,
          operation.displayName(),
          operation.queue().accessor(),
          operation.priority() == 0
              ? CodeBlock.of("")
              : CodeBlock.of(",$W$L", operation.priority()));
    }
    return constructor.addJavadoc(javadoc.build()).build();
  }

  /** A constructor is as visible as its class. */
  static Modifier[] visibility(CompanionTypes types) {
    return types.companion().isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
  }
}
