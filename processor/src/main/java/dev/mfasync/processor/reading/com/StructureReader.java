package dev.mfasync.processor.reading.com;

import dev.mfasync.processor.model.com.NativeType;
import dev.mfasync.processor.model.com.NativeType.Scalar;
import dev.mfasync.processor.model.com.NativeType.Simple;
import dev.mfasync.processor.model.com.StructureLayout;
import dev.mfasync.processor.model.com.StructureLayout.Field;
import dev.mfasync.processor.reading.TypeChain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Lays a record out as the C compiler of Windows lays out a structure with such fields. */
final class StructureReader {
  private static final int LARGEST_PACK = 8;

  private StructureReader() {}

  /** Omits fields without a native form, which the rules report. */
  static StructureLayout layout(TypeElement type) {
    int pack = pack(type);
    List<Field> fields = new ArrayList<>();
    long end = 0;
    int alignment = 1;
    for (RecordComponentElement component : type.getRecordComponents()) {
      Optional<NativeType> element =
          contains(component.asType(), type) ? Optional.empty() : element(component);
      if (element.isPresent()) {
        int own = Math.min(pack, StructureLayout.alignmentOf(element.get()));
        long offset = rounded(end, own);
        int length = isArray(component) ? fixedLength(component).orElse(1) : 0;
        String name = component.getSimpleName().toString();
        boolean isText = length > 0 && !(component.asType() instanceof ArrayType);
        fields.add(new Field(name, element.get(), offset, length, isText));
        end = offset + StructureLayout.sizeOf(element.get()) * Math.max(1, length);
        alignment = Math.max(alignment, own);
      }
    }
    String given = Mark.on(type, Mark.COM_STRUCTURE).map(mark -> mark.text("name")).orElse("");
    return new StructureLayout(
        TypeChain.reference(type),
        given.isEmpty() ? type.getSimpleName().toString() : given,
        rounded(Math.max(1, end), alignment),
        alignment,
        fields);
  }

  static int pack(TypeElement type) {
    return Mark.on(type, Mark.COM_STRUCTURE)
        .flatMap(mark -> mark.number("pack"))
        .filter(pack -> pack > 0)
        .map(Long::intValue)
        .orElse(LARGEST_PACK);
  }

  /** The native form of a field, or of one element of it. */
  static Optional<NativeType> element(RecordComponentElement component) {
    return isArray(component)
        ? elementOfArray(component.asType())
        : NativeTypeReader.read(component.asType()).filter(StructureReader::fits);
  }

  private static Optional<NativeType> elementOfArray(TypeMirror mirror) {
    if (mirror instanceof ArrayType array) {
      return array.getComponentType().getKind().isPrimitive()
          ? NativeTypeReader.read(array.getComponentType()).filter(type -> type != Scalar.BOOL)
          : Optional.empty();
    }
    return Optional.of(Scalar.WCHAR);
  }

  /** Whether a value of the type can be inside a structure; a pointer is a long there. */
  private static boolean fits(NativeType type) {
    return type instanceof Scalar
        || type == Simple.GUID
        || type instanceof NativeType.Enumeration
        || type instanceof NativeType.Flags
        || (type instanceof NativeType.Structure inside && inside.layout().isPresent());
  }

  /** Whether the field is an array in C. */
  static boolean isArray(RecordComponentElement component) {
    return component.asType() instanceof ArrayType
        || NativeTypeReader.read(component.asType()).filter(Simple.TEXT::equals).isPresent();
  }

  static Optional<Integer> fixedLength(RecordComponentElement component) {
    return Mark.on(component, Mark.FIXED_LENGTH)
        .flatMap(mark -> mark.number("value"))
        .map(Long::intValue);
  }

  /** Whether a structure of the one type would have one of the other inside. */
  static boolean contains(TypeMirror outer, TypeElement inner) {
    return contains(outer, inner, new ArrayList<>());
  }

  private static boolean contains(TypeMirror outer, TypeElement inner, List<TypeElement> seen) {
    if (!(outer instanceof DeclaredType declared)
        || !(declared.asElement() instanceof TypeElement element)
        || !Mark.isOn(element, Mark.COM_STRUCTURE)) {
      return false;
    }
    if (element.equals(inner)) {
      return true;
    }
    if (seen.contains(element)) {
      // A cycle that does not contain the inner structure; it is reported elsewhere.
      return true;
    }
    seen.add(element);
    return element.getRecordComponents().stream()
        .anyMatch(component -> contains(component.asType(), inner, seen));
  }

  private static long rounded(long size, int alignment) {
    return (size + alignment - 1) / alignment * alignment;
  }
}
