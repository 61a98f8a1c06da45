package dev.mfasync.processor.writing;

import com.palantir.javapoet.MethodSpec;
import dev.mfasync.processor.model.GeneratedMethod;
import dev.mfasync.processor.model.Warnings;

/**
 * Writes the End method.
 *
 * <pre>{@code
 * public Image endRender(RenderResult result) throws IOException {
 *   return render.end(result);
 * }
 * }</pre>
 */
final class EndMethod {
  private EndMethod() {}

  static MethodSpec of(OperationCode code) {
    Warnings warnings = code.model().warnings();
    return code.method(GeneratedMethod.END)
        .addJavadoc(javadoc(code).build())
        .addAnnotations(
            Annotations.suppression(
                code, warnings.typeParameters(), warnings.returned(), warnings.thrown()))
        .addAnnotations(code.endMarks())
        .returns(TypeNames.of(code.signature().returnType()))
        .addExceptions(TypeNames.of(code.signature().thrown()))
        .addStatement(
            code.model().returnsNothing() ? "$L.end($L)" : "return $L.end($L)",
            code.operationFieldInEnd(),
            OperationCode.RESULT)
        .build();
  }

  private static Javadoc javadoc(OperationCode code) {
    Javadoc javadoc =
        code.companion()
            .javadoc("Ends $L.", code.methodLink())
            .typeParameters(code.signature().typeParameters());
    if (!code.model().returnsNothing()) {
      javadoc.tag("return $L", javadoc.text(code.model().docs().returned()));
    }
    return javadoc
        .thrown(code.model().docs().thrown())
        .deprecated(code.model().deprecation(), code.methodLink());
  }
}
