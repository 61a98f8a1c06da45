package dev.mfasync.processor.writing;

import com.palantir.javapoet.MethodSpec;

/**
 *
 *
 * <pre>{@code
 * public ThumbnailsAsync(Thumbnails target) {
 *   this(target, MediaFoundation.shared());
 * }
 * }</pre>
 */
final class SharedPlatformConstructor {
  private SharedPlatformConstructor() {}

  static MethodSpec of(CompanionTypes types) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder().addModifiers(PlatformConstructor.visibility(types));
    Javadoc javadoc =
        Javadoc.summary(
            "Operations on {@link $T#shared()}, the platform that the whole process shares.",
            RuntimeTypes.MEDIA_FOUNDATION);
    if (types.hasTarget()) {
      constructor
          .addParameter(types.target(), CompanionTypes.TARGET)
          .addStatement(
              "this($N, $T.shared())", CompanionTypes.TARGET, RuntimeTypes.MEDIA_FOUNDATION);
      javadoc.tag("param target the object whose methods run");
    } else {
      constructor.addStatement("this($T.shared())", RuntimeTypes.MEDIA_FOUNDATION);
    }
    return constructor.addJavadoc(javadoc.build()).build();
  }
}
