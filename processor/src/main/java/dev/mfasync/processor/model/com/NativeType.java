package dev.mfasync.processor.model.com;

import dev.mfasync.processor.model.ClassRef;
import java.util.List;
import java.util.Optional;

/** How a value of a Java type crosses the border. */
public sealed interface NativeType {
  /** A number or a boolean. */
  enum Scalar implements NativeType {
    /** {@code byte}: eight bits. */
    INT8("byte", 1),
    /** {@code short}: sixteen bits. */
    INT16("short", 2),
    /** {@code char}: {@code WCHAR}. */
    WCHAR("char", 2),
    /** {@code int}: thirty-two bits, also {@code HRESULT} and {@code DWORD}. */
    INT32("int", 4),
    /** {@code long}: sixty-four bits, also an address. */
    INT64("long", 8),
    /** {@code boolean}: {@code BOOL}, thirty-two bits. */
    BOOL("boolean", 4),
    /** {@code float}. */
    FLOAT("float", 4),
    /** {@code double}. */
    DOUBLE("double", 8);

    private final String keyword;
    private final int size;

    Scalar(String keyword, int size) {
      this.keyword = keyword;
      this.size = size;
    }

    /** The type in Java. */
    public String keyword() {
      return keyword;
    }

    /** In bytes; the alignment, too. */
    public int size() {
      return size;
    }
  }

  /** A type without further properties: a pointer or a value. */
  enum Simple implements NativeType {
    /** {@code String}: {@code LPCWSTR}, {@code LPWSTR} as an out parameter. */
    TEXT,
    /** {@code Guid}: {@code REFGUID}. */
    GUID,
    /** Any object: {@code IUnknown*}. */
    UNKNOWN,
    /** {@code ByteBuffer}: a pointer and, as a parameter of its own, the length. */
    BUFFER
  }

  /** A boxed number: a pointer to it, which may be null. */
  record Boxed(Scalar scalar) implements NativeType {}

  /**
   * An object of another annotated interface.
   *
   * @param companion what is generated for it
   */
  record Interface(ClassRef type, ClassRef companion) implements NativeType {}

  /**
   * An enum, whose constants have values in C.
   *
   * @param constants in order
   */
  record Enumeration(ClassRef type, List<Constant> constants) implements NativeType {
    /** Copies the list. */
    public Enumeration {
      constants = List.copyOf(constants);
    }
  }

  /**
   * A set of constants, each of which is a bit.
   *
   * @param type the enum
   */
  record Flags(ClassRef type, List<Constant> constants) implements NativeType {
    /** Copies the list. */
    public Flags {
      constants = List.copyOf(constants);
    }
  }

  /** A constant of an enum with its value in C. */
  record Constant(String name, int value) {}

  /**
   * A structure: a pointer to it.
   *
   * @param companion what has its layout: generated for a record, written by hand for another class
   * @param layout what is known of it; empty if it is written by hand
   */
  record Structure(ClassRef companion, Optional<StructureLayout> layout) implements NativeType {}
}
