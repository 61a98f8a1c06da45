package dev.mfasync.processor.writing.com;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.mfasync.processor.model.ClassRef;
import dev.mfasync.processor.model.com.NativeType;
import dev.mfasync.processor.model.com.NativeType.Constant;
import dev.mfasync.processor.writing.TypeNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The constants with the values of enums, one for each enum that a file mentions. */
final class Constants {
  private final Map<ClassRef, String> names = new LinkedHashMap<>();
  private final List<FieldSpec> fields = new ArrayList<>();

  Constants(Stream<NativeType> types, FreeNames free) {
    types.forEach(
        type -> {
          if (type instanceof NativeType.Enumeration each) {
            add(each.type(), each.constants(), free);
          } else if (type instanceof NativeType.Flags each) {
            add(each.type(), each.constants(), free);
          }
        });
  }

  private void add(ClassRef type, List<Constant> constants, FreeNames free) {
    if (!names.containsKey(type)) {
      List<String> simpleNames = type.simpleNames();
      String name = free.take(upperSnake(simpleNames.get(simpleNames.size() - 1)) + "_VALUES");
      ClassName enumeration = TypeNames.of(type);
      CodeBlock values =
          constants.stream()
              .map(each -> CodeBlock.of(", $L", each.value()))
              .collect(CodeBlock.joining(""));
      names.put(type, name);
      fields.add(
          FieldSpec.builder(
                  ParameterizedTypeName.get(RuntimeNames.COM_ENUM, enumeration),
                  name,
                  Modifier.PRIVATE,
                  Modifier.STATIC,
                  Modifier.FINAL)
              .initializer("$T.of($T.values()$L)", RuntimeNames.COM_ENUM, enumeration, values)
              .build());
    }
  }

  List<FieldSpec> fields() {
    return fields;
  }

  /** The constant of an enum. */
  String of(ClassRef type) {
    return names.getOrDefault(type, "");
  }

  /** {@code GET_UINT32} for {@code GetUINT32}. */
  static String upperSnake(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_")
        .toUpperCase(Locale.ROOT);
  }
}
