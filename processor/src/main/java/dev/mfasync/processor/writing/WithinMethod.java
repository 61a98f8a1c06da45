package dev.mfasync.processor.writing;

import com.palantir.javapoet.MethodSpec;

/**
 * Writes the method that sets a limit of time.
 *
 * <pre>{@code
 * public ThumbnailsAsync within(Duration limit) {
 *   return new ThumbnailsAsync(this, AsyncMethod.within(limit));
 * }
 * }</pre>
 */
final class WithinMethod {
  private WithinMethod() {}

  static MethodSpec of(CompanionCode code) {
    return MethodSpec.methodBuilder("within")
        .addJavadoc(
            code.javadoc(
                    "The same operations with a limit of time, from Begin on. One that is not"
                        + " complete then ends with a {@code TimeoutException}.")
                .build())
        .addModifiers(code.visibility())
        .addParameter(OwnNames.DURATION, "limit")
        .returns(code.selfType())
        .addStatement("return $L", code.copy("within", "limit"))
        .build();
  }
}
