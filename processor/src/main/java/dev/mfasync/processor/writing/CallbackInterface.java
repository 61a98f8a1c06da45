package dev.mfasync.processor.writing;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/**
 * Writes the callback interface.
 *
 * <pre>{@code
 * @FunctionalInterface
 * public interface RenderCallback extends OperationCallback<RenderResult> {}
 * }</pre>
 */
final class CallbackInterface {
  private CallbackInterface() {}

  static TypeSpec of(OperationCode code) {
    return TypeSpec.interfaceBuilder(code.names().callbackInterface())
        .addJavadoc(
            code.companion()
                .javadoc("Called when an operation $L completes.", code.methodLink())
                .originsOf(code.ownTypeParameters())
                .deprecated(code.model().deprecation(), code.methodLink())
                .build())
        .addAnnotations(Annotations.deprecation(code.model()))
        .addAnnotations(Annotations.suppression(code, code.model().warnings().typeParameters()))
        .addAnnotation(FunctionalInterface.class)
        .addModifiers(code.visibility(Modifier.STATIC))
        .addTypeVariables(TypeNames.variables(code.ownTypeParameters()))
        .addSuperinterface(
            ParameterizedTypeName.get(OwnNames.OPERATION_CALLBACK, code.ownResultType()))
        .build();
  }
}
