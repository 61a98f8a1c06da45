package dev.mfasync.runtime.com;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.binding.RawMemory;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The arguments of a call by native code, as Java values. */
// Longer than other files: one method per native type, and one that accepts null, each documented.
abstract class FrameArguments {
  /** The proxies that were made for the call. */
  private final List<ComPointer> borrowed = new ArrayList<>();

  private long a;
  private long b;
  private long c;
  private long x;
  private long y;
  private long z;
  private long d;
  private long e;
  private long f;
  private long more;

  /** See {@link dev.mfasync.runtime.binding.NativeSlot}. */
  final void fill(
      long a, long b, long c, long x, long y, long z, long d, long e, long f, long more) {
    this.a = a;
    this.b = b;
    this.c = c;
    this.x = x;
    this.y = y;
    this.z = z;
    this.d = d;
    this.e = e;
    this.f = f;
    this.more = more;
  }

  /** The method, for messages. */
  abstract NativeMethod method();

  /**
   * Returns an argument of 8 bits.
   *
   * @param index the index of the argument; 0 is the first one after the interface pointer
   * @return its value
   */
  public final byte getByte(int index) {
    return (byte) word(index);
  }

  /**
   * Returns an argument of 16 bits.
   *
   * @param index the index of the argument; 0 is the first one after the interface pointer
   * @return its value
   */
  public final short getShort(int index) {
    return (short) word(index);
  }

  /**
   * Returns an argument of type {@code WCHAR}.
   *
   * @param index the index of the argument; 0 is the first one after the interface pointer
   * @return its value
   */
  public final char getChar(int index) {
    return (char) word(index);
  }

  /**
   * Returns an argument of 32 bits.
   *
   * @param index the index of the argument; 0 is the first one after the interface pointer
   * @return its value
   */
  public final int getInt(int index) {
    return (int) word(index);
  }

  /**
   * Returns an argument of 64 bits.
   *
   * @param index the index of the argument; 0 is the first one after the interface pointer
   * @return its value
   */
  public final long getLong(int index) {
    return word(index);
  }

  /**
   * Returns an argument of type {@code float}.
   *
   * @param index the index of the argument; 0 is the first one after the interface pointer
   * @return its value
   */
  public final float getFloat(int index) {
    return Float.intBitsToFloat((int) floating(index));
  }

  /**
   * Returns an argument of type {@code double}.
   *
   * @param index the index of the argument; 0 is the first one after the interface pointer
   * @return its value
   */
  public final double getDouble(int index) {
    return Double.longBitsToDouble(floating(index));
  }

  /**
   * Returns an argument of type {@code BOOL}.
   *
   * @param index the index of the argument; 0 is the first one after the interface pointer
   * @return its value
   */
  public final boolean getBoolean(int index) {
    return getInt(index) != 0;
  }

  /**
   * Reads 8 bits through a pointer that may be null.
   *
   * @param index the index of the argument
   * @return the value, or null
   */
  public final @Nullable Byte getOptionalByte(int index) {
    long address = word(index);
    return address == 0 ? null : NativeMemory.getByte(address);
  }

  /**
   * Reads 16 bits through a pointer that may be null.
   *
   * @param index the index of the argument
   * @return the value, or null
   */
  public final @Nullable Short getOptionalShort(int index) {
    long address = word(index);
    return address == 0 ? null : NativeMemory.getShort(address);
  }

  /**
   * Reads a {@code WCHAR} through a pointer that may be null.
   *
   * @param index the index of the argument
   * @return the value, or null
   */
  public final @Nullable Character getOptionalChar(int index) {
    long address = word(index);
    return address == 0 ? null : NativeMemory.getChar(address);
  }

  /**
   * Reads 32 bits through a pointer that may be null.
   *
   * @param index the index of the argument
   * @return the value, or null
   */
  public final @Nullable Integer getOptionalInt(int index) {
    long address = word(index);
    return address == 0 ? null : NativeMemory.getInt(address);
  }

  /**
   * Reads 64 bits through a pointer that may be null.
   *
   * @param index the index of the argument
   * @return the value, or null
   */
  public final @Nullable Long getOptionalLong(int index) {
    long address = word(index);
    return address == 0 ? null : NativeMemory.getLong(address);
  }

  /**
   * Reads a {@code float} through a pointer that may be null.
   *
   * @param index the index of the argument
   * @return the value, or null
   */
  public final @Nullable Float getOptionalFloat(int index) {
    long address = word(index);
    return address == 0 ? null : NativeMemory.getFloat(address);
  }

  /**
   * Reads a {@code double} through a pointer that may be null.
   *
   * @param index the index of the argument
   * @return the value, or null
   */
  public final @Nullable Double getOptionalDouble(int index) {
    long address = word(index);
    return address == 0 ? null : NativeMemory.getDouble(address);
  }

  /**
   * Reads a {@code BOOL} through a pointer that may be null.
   *
   * @param index the index of the argument
   * @return the value, or null
   */
  public final @Nullable Boolean getOptionalBoolean(int index) {
    long address = word(index);
    return address == 0 ? null : NativeMemory.getBoolean(address);
  }

  /**
   * Returns an {@code LPCWSTR} argument.
   *
   * @param index the index of the argument
   * @return the string
   * @throws MediaFoundationException {@link HResult#E_POINTER} if it is null
   */
  public final String getString(int index) {
    return RawMemory.wideString(address(index));
  }

  /**
   * Returns an {@code LPCWSTR} argument that may be null.
   *
   * @param index the index of the argument
   * @return the string, or null
   */
  public final @Nullable String getOptionalString(int index) {
    return word(index) == 0 ? null : getString(index);
  }

  /**
   * Returns a {@code REFGUID} argument.
   *
   * @param index the index of the argument
   * @return the value
   * @throws MediaFoundationException {@link HResult#E_POINTER} if it is null
   */
  public final Guid getGuid(int index) {
    return Guid.read(address(index));
  }

  /**
   * Returns the value of a {@code GUID*} argument that may be null.
   *
   * @param index the index of the argument
   * @return the value, or null
   */
  public final @Nullable Guid getOptionalGuid(int index) {
    return word(index) == 0 ? null : getGuid(index);
  }

  /**
   * Reads a structure through a pointer.
   *
   * @param layout the structure
   * @param index the index of the argument
   * @param <T> the Java type
   * @return its value
   * @throws MediaFoundationException {@link HResult#E_POINTER} if it is null
   */
  public final <T> T get(ComLayout<T> layout, int index) {
    return layout.read(address(index));
  }

  /**
   * Reads a structure through a pointer that may be null.
   *
   * @param layout the structure
   * @param index the index of the argument
   * @param <T> the Java type
   * @return its value, or null
   */
  public final <T> @Nullable T getOptional(ComLayout<T> layout, int index) {
    return word(index) == 0 ? null : get(layout, index);
  }

  /**
   * Returns the object of an interface pointer, borrowed for the call.
   *
   * @param type the interface
   * @param index the index of the argument
   * @param <T> the Java type of the interface
   * @return the Java object itself, if it is one, else a proxy, which is closed when the call
   *     returns, see {@link ComWrapper#retain}
   * @throws MediaFoundationException {@link HResult#E_POINTER} if it is null
   */
  public final <T> T get(ComType<T> type, int index) {
    long address = address(index);
    T own = ComObjects.ownTarget(type, address);
    if (own != null) {
      keep(address);
      return own;
    }
    ComPointer pointer = ComPointer.borrow(address, type);
    borrowed.add(pointer);
    return type.wrap(pointer);
  }

  /**
   * Returns the object of an interface pointer that may be null; see {@link #get(ComType, int)}.
   *
   * @param type the interface
   * @param index the index of the argument
   * @param <T> the Java type of the interface
   * @return the object, or null
   */
  public final <T> @Nullable T getOptional(ComType<T> type, int index) {
    return word(index) == 0 ? null : get(type, index);
  }

  /**
   * Returns the object of an {@code IUnknown*}, borrowed for the call.
   *
   * @param index the index of the argument
   * @return the Java object itself, if it is one, else a {@link ComPointer}, which is closed when
   *     the call returns
   * @throws MediaFoundationException {@link HResult#E_POINTER} if it is null
   */
  public final Object getObject(int index) {
    long address = address(index);
    Object found = ComObjects.find(address);
    if (found instanceof ComPointer pointer) {
      borrowed.add(pointer);
    } else {
      keep(address);
    }
    return found;
  }

  /**
   * Returns the object of an {@code IUnknown*} that may be null; see {@link #getObject}.
   *
   * @param index the index of the argument
   * @return the object, or null
   */
  public final @Nullable Object getOptionalObject(int index) {
    return word(index) == 0 ? null : getObject(index);
  }

  /**
   * Returns memory of the caller, given by its address and length.
   *
   * @param index the index of the address argument
   * @param length the index of the argument for the number of bytes, which has 32 bits
   * @return the memory, in native order, valid until the call returns; in an operation, until it is
   *     complete
   * @throws MediaFoundationException {@link HResult#E_POINTER} if the address is null, unless the
   *     length is zero; {@link HResult#E_INVALIDARG} if the length is 2 GB or more
   */
  public final ByteBuffer getBuffer(int index, int length) {
    int bytes = getInt(length);
    if (bytes < 0) {
      throw new MediaFoundationException(
          HResult.E_INVALIDARG,
          method().name() + " was called with a buffer of " + Integer.toUnsignedString(bytes));
    }
    return bytes == 0 ? ByteBuffer.allocate(0) : RawMemory.view(address(index), bytes);
  }

  /**
   * Returns memory of the caller, or null for a null pointer; see {@link #getBuffer}.
   *
   * @param index the index of the address argument
   * @param length the index of the argument for the number of bytes, which has 32 bits
   * @return the memory, or null
   */
  public final @Nullable ByteBuffer getOptionalBuffer(int index, int length) {
    return word(index) == 0 ? null : getBuffer(index, length);
  }

  /** An address that must not be null. */
  final long address(int index) {
    long address = word(index);
    if (address == 0) {
      throw new MediaFoundationException(
          HResult.E_POINTER, method().name() + " was called with null for argument " + index);
    }
    return address;
  }

  /** Passes the borrowed pointers to an operation that outlives the call. */
  final List<ComPointer> takeBorrowed() {
    for (ComPointer pointer : borrowed) {
      pointer.own();
    }
    List<ComPointer> taken = List.copyOf(borrowed);
    borrowed.clear();
    return taken;
  }

  /** Takes over the objects that were lent to an operation that ends with this call. */
  final void adopt(List<ComPointer> lent) {
    borrowed.addAll(lent);
  }

  final void closeBorrowed() {
    while (!borrowed.isEmpty()) {
      borrowed.remove(borrowed.size() - 1).close();
    }
  }

  /** An object of ours, which an operation has to keep alive as a native one. */
  private void keep(long address) {
    borrowed.add(ComPointer.borrow(address, ComType.UNKNOWN));
  }

  private long word(int index) {
    return switch (index) {
      case 0 -> a;
      case 1 -> b;
      case 2 -> c;
      default -> behind(index);
    };
  }

  private long floating(int index) {
    return switch (index) {
      case 0 -> x;
      case 1 -> y;
      case 2 -> z;
      default -> behind(index);
    };
  }

  private long behind(int index) {
    return switch (index) {
      case 3 -> d;
      case 4 -> e;
      case 5 -> f;
      default -> RawMemory.getLong(more + (long) index * Long.BYTES);
    };
  }
}
