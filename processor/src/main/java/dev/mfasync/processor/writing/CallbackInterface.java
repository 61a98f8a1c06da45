package dev.mfasync.processor.writing;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/**
 *
 *
 * <pre>{@code
 * @FunctionalInterface
 * public interface RenderCallback extends OperationCallback<RenderResult> {}
 * }</pre>
 */
final class CallbackInterface {
  private CallbackInterface() {}

  static TypeSpec of(OperationTypes types) {
    return TypeSpec.interfaceBuilder(types.names().callbackInterface())
        .addJavadoc(
            Javadoc.summary("Invoked when an operation $L is complete.", types.methodLink())
                .typeParameters(types.allTypeParameters(), "the method")
                .deprecated(types)
                .build())
        .addAnnotations(Annotations.deprecation(types.operation()))
        .addAnnotations(
            Annotations.suppression(types, types.operation().warnings().typeParameters()))
        .addAnnotation(FunctionalInterface.class)
        .addModifiers(types.visibility(Modifier.STATIC))
        .addTypeVariables(types.allVariables())
        .addSuperinterface(
            ParameterizedTypeName.get(RuntimeTypes.OPERATION_CALLBACK, types.resultType()))
        .build();
  }
}
