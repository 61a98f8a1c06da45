package dev.mfasync.processor.model.com;

import dev.mfasync.processor.model.ClassRef;
import java.util.List;

/**
 * A C structure, as the compiler of Windows lays it out.
 *
 * @param type the record
 * @param name in C
 * @param size in bytes, padding at the end included; an {@code int}, unless it was refused
 * @param alignment in bytes
 */
public record StructureLayout(
    ClassRef type, String name, long size, int alignment, List<Field> fields) {
  /** Copies the list. */
  public StructureLayout {
    fields = List.copyOf(fields);
  }

  /**
   * A field.
   *
   * @param name of the record's component
   * @param offset in bytes
   * @param length of an array of such elements; 0 if the field is not an array
   * @param isText whether an array is a {@code String} in Java
   */
  public record Field(String name, NativeType type, long offset, int length, boolean isText) {}

  /** The size of a value inside a structure, in bytes. */
  public static long sizeOf(NativeType type) {
    if (type instanceof NativeType.Scalar scalar) {
      return scalar.size();
    }
    if (type instanceof NativeType.Structure structure) {
      return structure.layout().map(StructureLayout::size).orElse(0L);
    }
    return type == NativeType.Simple.GUID ? 16 : 4;
  }

  /** The alignment of a value inside a structure, in bytes, unless the structure is packed. */
  public static int alignmentOf(NativeType type) {
    if (type instanceof NativeType.Structure structure) {
      return structure.layout().map(StructureLayout::alignment).orElse(1);
    }
    return type == NativeType.Simple.GUID ? 4 : (int) sizeOf(type);
  }
}
