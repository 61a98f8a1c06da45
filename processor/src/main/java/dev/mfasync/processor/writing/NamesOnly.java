package dev.mfasync.processor.writing;

import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.mfasync.processor.model.TypeParameter;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the names of a companion that was rejected, to avoid errors in code that mentions them.
 *
 * <pre>{@code
 * final class ThumbnailsAsync {
 *   static final class RenderResult {}
 *
 *   interface RenderCallback {}
 * }
 * }</pre>
 */
final class NamesOnly {
  private NamesOnly() {}

  static TypeSpec of(CompanionCode code) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(code.self())
            .addModifiers(code.visibility())
            .addModifiers(Modifier.FINAL)
            .addTypeVariables(unbounded(code.model().typeParameters()));
    for (OperationCode operation : code.operations()) {
      List<TypeVariableName> variables = unbounded(operation.ownTypeParameters());
      type.addType(
          TypeSpec.classBuilder(operation.names().resultClass())
              .addModifiers(operation.visibility(Modifier.STATIC, Modifier.FINAL))
              .addTypeVariables(variables)
              .build());
      type.addType(
          TypeSpec.interfaceBuilder(operation.names().callbackInterface())
              .addModifiers(operation.visibility(Modifier.STATIC))
              .addTypeVariables(variables)
              .build());
    }
    return type.build();
  }

  private static List<TypeVariableName> unbounded(List<TypeParameter> parameters) {
    return parameters.stream().map(each -> TypeVariableName.get(each.name())).toList();
  }
}
