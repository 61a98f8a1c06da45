package dev.mfasync.processor.writing.com;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * Writes the three ways to get at a native object.
 *
 * <pre>{@code
 * public static ByteStreamCom attach(long address) {
 *   return new ByteStreamCom(ComPointer.attach(address, TYPE));
 * }
 * }</pre>
 */
final class PointerMethods {
  private PointerMethods() {}

  static List<MethodSpec> of(ComCode code) {
    return List.of(
        method(code, "attach", TypeName.LONG, "address")
            .addJavadoc(code.javadoc("Takes over a reference that a native call returned.").build())
            .addStatement(
                "return new $T($T.attach(address, TYPE))", code.self(), RuntimeNames.COM_POINTER)
            .build(),
        method(code, "retain", TypeName.LONG, "address")
            .addJavadoc(code.javadoc("Adds a reference to a borrowed pointer.").build())
            .addStatement(
                "return new $T($T.retain(address, TYPE))", code.self(), RuntimeNames.COM_POINTER)
            .build(),
        method(code, "queryInterface", RuntimeNames.COM_WRAPPER, "source")
            .addJavadoc(
                code.javadoc("Queries a native object for this interface: {@code QueryInterface}.")
                    .build())
            .addStatement("return new $T(source.pointer().queryInterface(TYPE))", code.self())
            .build());
  }

  private static MethodSpec.Builder method(
      ComCode code, String name, TypeName type, String parameter) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(code.visibilityOfStatics())
        .addParameter(type, parameter)
        .returns(code.self());
  }
}
