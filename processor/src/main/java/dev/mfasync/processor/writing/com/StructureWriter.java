package dev.mfasync.processor.writing.com;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.mfasync.processor.model.com.NativeType;
import dev.mfasync.processor.model.com.NativeType.Scalar;
import dev.mfasync.processor.model.com.StructureCompanion;
import dev.mfasync.processor.model.com.StructureLayout;
import dev.mfasync.processor.model.com.StructureLayout.Field;
import dev.mfasync.processor.writing.Annotations;
import dev.mfasync.processor.writing.Javadoc;
import dev.mfasync.processor.writing.JavadocNames;
import dev.mfasync.processor.writing.SourceFile;
import dev.mfasync.processor.writing.TypeNames;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the companion of a structure: how it is written to native memory, and read from it. */
public final class StructureWriter {
  private final StructureCompanion companion;
  private final boolean withJavadoc;
  private final StructureLayout layout;
  private final Constants constants;

  private StructureWriter(StructureCompanion companion, boolean withJavadoc) {
    this.companion = companion;
    this.withJavadoc = withJavadoc;
    this.layout = companion.layout();
    this.constants =
        new Constants(layout.fields().stream().map(Field::type), new FreeNames(List.of("LAYOUT")));
  }

  /** The source of the companion. */
  public static String write(StructureCompanion companion, boolean withJavadoc) {
    StructureWriter writer = new StructureWriter(companion, withJavadoc);
    return SourceFile.of(
        companion.name(), companion.namesOnly() ? writer.nameOnly() : writer.type());
  }

  private TypeSpec nameOnly() {
    return TypeSpec.classBuilder(self()).addModifiers(visibility(Modifier.FINAL)).build();
  }

  private TypeSpec type() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(self())
            .addJavadoc(javadoc("{@link $T} in native memory.", target()))
            .addAnnotations(
                Annotations.of(
                    companion.nullMark(),
                    companion.surroundings().generated(),
                    companion.warnings()))
            .addModifiers(visibility(Modifier.FINAL))
            .alwaysQualify(companion.surroundings().hiddenNames().toArray(new String[0]));
    constants.fields().forEach(type::addField);
    return type.addField(layoutField())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(write())
        .addMethod(read())
        .build();
  }

  private FieldSpec layoutField() {
    return FieldSpec.builder(
            ParameterizedTypeName.get(RuntimeNames.COM_LAYOUT, target()),
            "LAYOUT",
            visibility(Modifier.STATIC, Modifier.FINAL))
        .addJavadoc(
            javadoc(
                "The layout of {@code $L}, which takes $L bytes, as the C compiler arranges them.",
                layout.name(),
                layout.size()))
        .initializer(
            "$T.of($S, $L, $T::write, $T::read)",
            RuntimeNames.COM_LAYOUT,
            layout.name(),
            layout.size(),
            self(),
            self())
        .build();
  }

  private MethodSpec write() {
    MethodSpec.Builder write =
        MethodSpec.methodBuilder("write")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(target(), "value")
            .addParameter(TypeName.LONG, "address");
    for (Field field : layout.fields()) {
      write.addStatement(written(field, CodeBlock.of("value.$N()", field.name())));
    }
    return write.build();
  }

  private MethodSpec read() {
    List<CodeBlock> fields = layout.fields().stream().map(this::read).toList();
    return MethodSpec.methodBuilder("read")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(TypeName.LONG, "address")
        .returns(target())
        .addStatement("return new $T($L)", target(), CodeBlock.join(fields, ", "))
        .build();
  }

  private CodeBlock written(Field field, CodeBlock value) {
    CodeBlock address = address(field);
    NativeType type = field.type();
    if (field.length() > 0) {
      return CodeBlock.of(
          "$T.put$L($L, $L, $L)",
          RuntimeNames.NATIVE_ARRAYS,
          arrayKind(field),
          address,
          field.length(),
          value);
    }
    if (type instanceof NativeType.Structure) {
      return CodeBlock.of("$L.write($L, $L)", CallCode.codec(type), value, address);
    }
    if (type == NativeType.Simple.GUID) {
      return CodeBlock.of("$L.write($L)", value, address);
    }
    if (type instanceof NativeType.Enumeration each) {
      return putInt(address, CodeBlock.of("$N.toNative($L)", constants.of(each.type()), value));
    }
    if (type instanceof NativeType.Flags each) {
      return putInt(address, CodeBlock.of("$N.toFlags($L)", constants.of(each.type()), value));
    }
    return CodeBlock.of(
        "$T.put$L($L, $L)",
        RuntimeNames.NATIVE_MEMORY,
        NativeKinds.suffix((Scalar) type),
        address,
        value);
  }

  private static CodeBlock putInt(CodeBlock address, CodeBlock value) {
    return CodeBlock.of("$T.putInt($L, $L)", RuntimeNames.NATIVE_MEMORY, address, value);
  }

  private CodeBlock read(Field field) {
    CodeBlock address = address(field);
    NativeType type = field.type();
    if (field.length() > 0) {
      return CodeBlock.of(
          "$T.get$L($L, $L)",
          RuntimeNames.NATIVE_ARRAYS,
          arrayKind(field),
          address,
          field.length());
    }
    if (type instanceof NativeType.Structure) {
      return CodeBlock.of("$L.read($L)", CallCode.codec(type), address);
    }
    if (type == NativeType.Simple.GUID) {
      return CodeBlock.of("$T.read($L)", RuntimeNames.GUID, address);
    }
    CodeBlock number = CodeBlock.of("$T.getInt($L)", RuntimeNames.NATIVE_MEMORY, address);
    if (type instanceof NativeType.Enumeration each) {
      return CodeBlock.of("$N.fromNative($L)", constants.of(each.type()), number);
    }
    if (type instanceof NativeType.Flags each) {
      return CodeBlock.of("$N.fromFlags($L)", constants.of(each.type()), number);
    }
    return CodeBlock.of(
        "$T.get$L($L)", RuntimeNames.NATIVE_MEMORY, NativeKinds.suffix((Scalar) type), address);
  }

  /** {@code String} or {@code Ints}: how the runtime's methods for arrays end. */
  private static String arrayKind(Field field) {
    return field.isText() ? "String" : NativeKinds.suffix((Scalar) field.type()) + "s";
  }

  private static CodeBlock address(Field field) {
    return field.offset() == 0
        ? CodeBlock.of("address")
        : CodeBlock.of("address + $L", field.offset());
  }

  private ClassName self() {
    return TypeNames.of(companion.name());
  }

  private ClassName target() {
    return TypeNames.of(companion.target());
  }

  private Modifier[] visibility(Modifier... more) {
    Stream<Modifier> visible = companion.isPublic() ? Stream.of(Modifier.PUBLIC) : Stream.empty();
    return Stream.concat(visible, Stream.of(more)).toArray(Modifier[]::new);
  }

  private CodeBlock javadoc(String format, Object... arguments) {
    return new Javadoc(
            new JavadocNames(companion.name(), Stream.empty()),
            withJavadoc,
            CodeBlock.of(format, arguments))
        .build();
  }
}
