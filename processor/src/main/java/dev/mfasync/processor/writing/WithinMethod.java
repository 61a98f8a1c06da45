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
                    "Returns the same operations with a time limit, counted from Begin. An operation that takes"
                        + " longer fails with a {@code TimeoutException}.")
                .build())
        .addModifiers(code.visibility())
        .addParameter(OwnNames.DURATION, "limit")
        .returns(code.selfType())
        .addStatement("return $L", code.copy("within", "limit"))
        .build();
  }
}
