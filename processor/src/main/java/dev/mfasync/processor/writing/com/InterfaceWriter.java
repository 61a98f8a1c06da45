package dev.mfasync.processor.writing.com;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.mfasync.processor.model.com.InterfaceCompanion;
import dev.mfasync.processor.model.com.InterfaceMethod;
import dev.mfasync.processor.writing.Annotations;
import dev.mfasync.processor.writing.SourceFile;
import dev.mfasync.processor.writing.TypeNames;
import javax.lang.model.element.Modifier;

/** Writes the companion of an interface. */
public final class InterfaceWriter {
  private InterfaceWriter() {}

  /** The source of the companion. This method is also the table of its contents. */
  public static String write(InterfaceCompanion companion, boolean withJavadoc) {
    ComCode code = new ComCode(companion, withJavadoc);
    if (companion.namesOnly()) {
      return SourceFile.of(companion.name(), InterfaceNamesOnly.of(code));
    }
    TypeSpec.Builder type =
        TypeSpec.classBuilder(code.self())
            .addJavadoc(javadoc(code))
            .addAnnotations(
                Annotations.of(
                    companion.nullMark(),
                    companion.surroundings().generated(),
                    companion.warnings()))
            .addModifiers(code.visibility())
            .superclass(superclass(code))
            .addSuperinterface(code.target())
            .alwaysQualify(companion.surroundings().hiddenNames().toArray(new String[0]))
            .alwaysQualify(companion.inheritedTypes().toArray(new String[0]));
    code.slotFields().forEach(type::addField);
    code.constants().fields().forEach(type::addField);
    type.addField(typeField(code));
    type.addMethod(constructor(code));
    PointerMethods.of(code).forEach(type::addMethod);
    for (InterfaceMethod method : companion.methods()) {
      type.addMethod(ProxyMethod.of(code, method));
      method.pair().ifPresent(pair -> PairMethods.of(code, method, pair).forEach(type::addMethod));
    }
    for (InterfaceMethod method : companion.methods()) {
      method
          .pair()
          .ifPresent(
              pair ->
                  type.addType(NativeResultClass.of(code, method, pair))
                      .addType(NativeResultClass.callback(code, method, pair)));
    }
    return SourceFile.of(companion.name(), type.addType(SlotsClass.of(code)).build());
  }

  static TypeName superclass(ComCode code) {
    return code.model().parent().map(TypeNames::of).orElse(RuntimeNames.COM_WRAPPER);
  }

  private static CodeBlock javadoc(ComCode code) {
    return code.javadoc(
            "A native {@code $L} as a $L; through {@link #TYPE}, a Java object as a native"
                + " one.",
            code.model().comName(),
            code.targetLink())
        .paragraph(
            "An instance owns one reference until it is closed. Its methods may be called on any"
                + " thread, and throw a {@link dev.mfasync.runtime.MediaFoundationException} for a"
                + " failing {@code HRESULT}.")
        .build();
  }

  private static FieldSpec typeField(ComCode code) {
    ClassName target = code.target();
    CodeBlock parent =
        code.model()
            .parent()
            .map(each -> CodeBlock.of("$T.TYPE, ", TypeNames.of(each)))
            .orElse(CodeBlock.of(""));
    return FieldSpec.builder(
            ParameterizedTypeName.get(RuntimeNames.COM_TYPE, target),
            "TYPE",
            code.visibility(Modifier.STATIC, Modifier.FINAL))
        .addJavadoc(
            code.javadoc(
                    "The interface through which an object that implements $L becomes a COM object.",
                    code.targetLink())
                .build())
        .initializer(
            "$T.of($T.class, $S, $S, $T::new, $L$L::$L)",
            RuntimeNames.COM_TYPE,
            target,
            code.model().comName(),
            code.model().iid(),
            code.self(),
            parent,
            SlotsClass.NAME,
            SlotsClass.DECLARE)
        .build();
  }

  static MethodSpec constructor(ComCode code) {
    return MethodSpec.constructorBuilder()
        .addJavadoc(code.javadoc("For {@link #TYPE} and derived interfaces.").build())
        .addModifiers(Modifier.PROTECTED)
        .addParameter(RuntimeNames.COM_POINTER, "pointer")
        .addStatement("super(pointer)")
        .build();
  }
}
