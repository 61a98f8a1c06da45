package dev.mfasync.processor.writing;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.mfasync.processor.model.ClassRef;
import dev.mfasync.processor.model.TypeParameter;
import dev.mfasync.processor.model.TypeRef;
import java.util.List;

/** The model's types in JavaPoet's words. */
public final class TypeNames {
  public static final ClassName OBJECT = of(ClassRef.topLevel("java.lang", "Object"));
  public static final ClassName VOID = of(ClassRef.topLevel("java.lang", "Void"));

  private TypeNames() {}

  public static ClassName of(ClassRef reference) {
    return MentionedNames.findable(reference);
  }

  public static TypeName of(TypeRef type) {
    if (type instanceof TypeRef.Primitive primitive) {
      return marked(primitive(primitive.keyword()), primitive.marks());
    }
    if (type instanceof TypeRef.Declared declared) {
      return declared(declared);
    }
    if (type instanceof TypeRef.Array array) {
      return marked(ArrayTypeName.of(of(array.component())), array.marks());
    }
    if (type instanceof TypeRef.Variable variable) {
      return marked(TypeVariableName.get(variable.name()), variable.marks());
    }
    if (type instanceof TypeRef.Wildcard wildcard) {
      return marked(wildcard(wildcard), wildcard.marks());
    }
    return TypeName.VOID;
  }

  public static List<TypeName> of(List<? extends TypeRef> types) {
    return types.stream().map(TypeNames::of).toList();
  }

  /** The type as a type argument. A mark on a primitive type says nothing about its box. */
  public static TypeName boxed(TypeRef type) {
    return type instanceof TypeRef.Primitive primitive
        ? primitive(primitive.keyword()).box()
        : of(type);
  }

  static List<TypeVariableName> variables(List<TypeParameter> parameters) {
    return parameters.stream()
        .map(
            parameter ->
                TypeVariableName.get(
                    parameter.name(),
                    parameter.bounds().stream().map(TypeNames::bound).toArray(TypeName[]::new)))
        .toList();
  }

  /** A class with these type arguments, or without any. */
  static TypeName parameterized(ClassName type, List<? extends TypeName> arguments) {
    return arguments.isEmpty()
        ? type
        : ParameterizedTypeName.get(type, arguments.toArray(new TypeName[0]));
  }

  public static List<AnnotationSpec> marks(List<ClassRef> marks) {
    return marks.isEmpty()
        ? List.of()
        : marks.stream().map(mark -> AnnotationSpec.builder(of(mark)).build()).toList();
  }

  private static TypeName marked(TypeName type, List<ClassRef> marks) {
    return marks.isEmpty() ? type : type.annotated(marks(marks));
  }

  private static TypeName declared(TypeRef.Declared type) {
    List<TypeName> arguments = of(type.arguments());
    if (type.outer().isPresent()
        && declared(type.outer().get()) instanceof ParameterizedTypeName outer) {
      String name = type.reference().simpleNames().get(type.reference().simpleNames().size() - 1);
      return marked(outer.nestedClass(name, arguments), type.marks());
    }
    return marked(parameterized(of(type.reference()), arguments), type.marks());
  }

  /** JavaPoet knows its own constant, and leaves it out. */
  private static TypeName bound(TypeRef type) {
    TypeName bound = of(type);
    return bound.equals(OBJECT) ? ClassName.OBJECT : bound;
  }

  private static TypeName wildcard(TypeRef.Wildcard type) {
    TypeName bound = type.bound().map(TypeNames::bound).orElse(ClassName.OBJECT);
    return type.limit() == TypeRef.Wildcard.Limit.SUPER
        ? WildcardTypeName.supertypeOf(bound)
        : WildcardTypeName.subtypeOf(bound);
  }

  private static TypeName primitive(String keyword) {
    return switch (keyword) {
      case "boolean" -> TypeName.BOOLEAN;
      case "byte" -> TypeName.BYTE;
      case "short" -> TypeName.SHORT;
      case "int" -> TypeName.INT;
      case "long" -> TypeName.LONG;
      case "char" -> TypeName.CHAR;
      case "float" -> TypeName.FLOAT;
      case "double" -> TypeName.DOUBLE;
      default -> throw new IllegalArgumentException(keyword);
    };
  }
}
