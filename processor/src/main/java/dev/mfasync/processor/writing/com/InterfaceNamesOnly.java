package dev.mfasync.processor.writing.com;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/**
 * Writes the names of a companion that was refused, so that whoever mentions them is not blamed
 * too.
 *
 * <pre>{@code
 * abstract class ByteStreamCom extends ComWrapper implements ByteStream {
 *   static final ComType<ByteStream> TYPE = ...;
 *
 *   static ByteStreamCom attach(long address) {
 *     throw new AssertionError();
 *   }
 * }
 * }</pre>
 */
final class InterfaceNamesOnly {
  private InterfaceNamesOnly() {}

  static TypeSpec of(ComCode code) {
    TypeSpec.Builder type = TypeSpec.classBuilder(code.self()).addModifiers(code.visibility());
    if (!code.model().declarable()) {
      return type.build();
    }
    return type.addModifiers(Modifier.ABSTRACT)
        .superclass(InterfaceWriter.superclass(code))
        .addSuperinterface(code.target())
        .addField(typeField(code))
        .addMethod(InterfaceWriter.constructor(code))
        .addMethod(method(code, "attach", TypeName.LONG, "address"))
        .addMethod(method(code, "retain", TypeName.LONG, "address"))
        .addMethod(method(code, "queryInterface", RuntimeNames.COM_WRAPPER, "source"))
        .build();
  }

  private static FieldSpec typeField(ComCode code) {
    return FieldSpec.builder(
            ParameterizedTypeName.get(RuntimeNames.COM_TYPE, code.target()),
            "TYPE",
            code.visibility(Modifier.STATIC, Modifier.FINAL))
        .initializer(
            "$T.of($T.class, $S, $S, pointer -> attach(0), slots -> {})",
            RuntimeNames.COM_TYPE,
            code.target(),
            code.model().comName(),
            code.model().iid())
        .build();
  }

  private static MethodSpec method(ComCode code, String name, TypeName type, String parameter) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(code.visibilityOfStatics())
        .addParameter(type, parameter)
        .returns(code.self())
        .addStatement("throw new $T()", AssertionError.class)
        .build();
  }
}
