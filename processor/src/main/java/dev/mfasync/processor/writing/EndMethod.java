package dev.mfasync.processor.writing;

import com.palantir.javapoet.MethodSpec;
import dev.mfasync.processor.model.Warnings;

/**
 *
 *
 * <pre>{@code
 * public Image endRender(RenderResult result) throws IOException {
 *   return renderOperation.end(result);
 * }
 * }</pre>
 */
final class EndMethod {
  private EndMethod() {}

  static MethodSpec of(OperationTypes types) {
    Warnings warnings = types.operation().warnings();
    return Signatures.userMethod(types, types.names().end())
        .addJavadoc(javadoc(types).build())
        .addAnnotations(
            Annotations.suppression(
                types, warnings.typeParameters(), warnings.returned(), warnings.thrown()))
        .addAnnotations(types.returnMarks())
        .returns(types.returnType())
        .addParameter(types.resultType(), "result")
        .addExceptions(types.thrown())
        .addStatement(
            types.operation().returnsNothing() ? "$N.end(result)" : "return $N.end(result)",
            types.names().field())
        .build();
  }

  private static Javadoc javadoc(OperationTypes types) {
    Javadoc javadoc =
        Javadoc.summary(
                "Ends $L: the outcome of an operation that is complete. It does not wait, and ends"
                    + " each operation once.",
                types.methodLink())
            .typeParameters(types.operation().typeParameters(), "the method")
            .tag("param result what {@code $L} returned", types.names().begin());
    if (!types.operation().returnsNothing()) {
      javadoc.tag("return what the method returned");
    }
    return javadoc
        .thrown(types.operation())
        .tag(
            "throws $T {@code E_PENDING} before the operation is complete, {@code"
                + " MF_E_INVALIDREQUEST} if it has been ended already, {@code E_INVALIDARG} if it"
                + " was begun by another object",
            RuntimeTypes.MEDIA_FOUNDATION_EXCEPTION)
        .deprecated(types);
  }
}
