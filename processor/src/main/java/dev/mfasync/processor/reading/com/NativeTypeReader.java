package dev.mfasync.processor.reading.com;

import dev.mfasync.processor.model.com.ComNames;
import dev.mfasync.processor.model.com.NativeType;
import dev.mfasync.processor.model.com.NativeType.Boxed;
import dev.mfasync.processor.model.com.NativeType.Scalar;
import dev.mfasync.processor.model.com.NativeType.Simple;
import dev.mfasync.processor.reading.TypeChain;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds the native form of a Java type. */
final class NativeTypeReader {
  private static final Set<String> SETS = Set.of("java.util.Set");

  private NativeTypeReader() {}

  /** The native form, if there is one. */
  static Optional<NativeType> read(TypeMirror type) {
    if (type.getKind().isPrimitive()) {
      return Optional.of(scalar(type.getKind()));
    }
    if (type.getKind() != TypeKind.DECLARED
        || !(type instanceof DeclaredType declared)
        || !(declared.asElement() instanceof TypeElement element)) {
      return Optional.empty();
    }
    Optional<NativeType> flags = flagsOf(declared).map(NativeTypeReader::flags);
    return flags.isPresent() || !declared.getTypeArguments().isEmpty() ? flags : ofClass(element);
  }

  /** The enum whose constants are the flags, where the type is a set of those. */
  static Optional<TypeElement> flagsOf(TypeMirror type) {
    return type instanceof DeclaredType set
            && set.asElement() instanceof TypeElement element
            && SETS.contains(element.getQualifiedName().toString())
            && set.getTypeArguments().size() == 1
            && set.getTypeArguments().get(0) instanceof DeclaredType argument
            && argument.asElement().getKind() == ElementKind.ENUM
        ? Optional.of((TypeElement) argument.asElement())
        : Optional.empty();
  }

  private static NativeType flags(TypeElement type) {
    return new NativeType.Flags(TypeChain.reference(type), EnumReader.constants(type));
  }

  private static Optional<NativeType> ofClass(TypeElement type) {
    if (type.getKind() == ElementKind.ENUM) {
      return Optional.of(
          new NativeType.Enumeration(TypeChain.reference(type), EnumReader.constants(type)));
    }
    if (Mark.isOn(type, Mark.COM_INTERFACE)) {
      return Optional.of(
          new NativeType.Interface(
              TypeChain.reference(type), ComNames.companionOf(TypeChain.reference(type))));
    }
    if (Mark.isOn(type, Mark.COM_STRUCTURE)) {
      return Optional.of(
          new NativeType.Structure(
              ComNames.companionOf(TypeChain.reference(type)),
              type.getKind() == ElementKind.RECORD
                  ? Optional.of(StructureReader.layout(type))
                  : Optional.empty()));
    }
    return byName(type.getQualifiedName().toString());
  }

  private static Optional<NativeType> byName(String name) {
    return Optional.ofNullable(
        switch (name) {
          case "java.lang.String" -> Simple.TEXT;
          case "java.lang.Object" -> Simple.UNKNOWN;
          case "java.nio.ByteBuffer" -> Simple.BUFFER;
          case ComNames.GUID -> Simple.GUID;
          case "java.lang.Byte" -> new Boxed(Scalar.INT8);
          case "java.lang.Short" -> new Boxed(Scalar.INT16);
          case "java.lang.Character" -> new Boxed(Scalar.WCHAR);
          case "java.lang.Integer" -> new Boxed(Scalar.INT32);
          case "java.lang.Long" -> new Boxed(Scalar.INT64);
          case "java.lang.Boolean" -> new Boxed(Scalar.BOOL);
          case "java.lang.Float" -> new Boxed(Scalar.FLOAT);
          case "java.lang.Double" -> new Boxed(Scalar.DOUBLE);
          default -> null;
        });
  }

  private static Scalar scalar(TypeKind kind) {
    return switch (kind) {
      case BYTE -> Scalar.INT8;
      case SHORT -> Scalar.INT16;
      case CHAR -> Scalar.WCHAR;
      case INT -> Scalar.INT32;
      case LONG -> Scalar.INT64;
      case BOOLEAN -> Scalar.BOOL;
      case FLOAT -> Scalar.FLOAT;
      case DOUBLE -> Scalar.DOUBLE;
      default -> throw new IllegalArgumentException(kind.name());
    };
  }
}
