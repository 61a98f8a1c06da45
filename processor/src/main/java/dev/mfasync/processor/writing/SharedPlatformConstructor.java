package dev.mfasync.processor.writing;

import com.palantir.javapoet.MethodSpec;

/**
 * Writes the constructor for the platform of the process.
 *
 * <pre>{@code
 * public ThumbnailsAsync(Thumbnails target) {
 *   this(target, MediaFoundation.shared());
 * }
 * }</pre>
 */
final class SharedPlatformConstructor {
  private SharedPlatformConstructor() {}

  static MethodSpec of(CompanionCode code) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addJavadoc(
                code.javadoc(
                        "Creates operations on {@link $T#shared()}, the platform of the whole process.",
                        OwnNames.MEDIA_FOUNDATION)
                    .build())
            .addModifiers(code.visibility());
    if (code.hasTarget()) {
      constructor
          .addParameter(code.target(), CompanionCode.TARGET)
          .addStatement("this($N, $T.shared())", CompanionCode.TARGET, OwnNames.MEDIA_FOUNDATION);
    } else {
      constructor.addStatement("this($T.shared())", OwnNames.MEDIA_FOUNDATION);
    }
    return constructor.build();
  }
}
