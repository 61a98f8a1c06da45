package dev.mfasync.runtime.binding;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Native memory by its address, unchecked: a wrong address crashes the process. The methods may be
 * called on any thread.
 */
public final class RawMemory {
  /** How many bytes a pointer has in this process. */
  public static final int POINTER_SIZE = Native.POINTER_SIZE;

  private RawMemory() {}

  /**
   * Takes memory of zero bytes from the heap of C.
   *
   * @param bytes how many, at least one
   * @return the address, to be given to {@link #free}
   * @throws OutOfMemoryError if there is none
   */
  public static long allocate(long bytes) {
    long address = Native.malloc(bytes);
    if (address == 0) {
      throw new OutOfMemoryError("no native memory for " + bytes + " bytes");
    }
    clear(address, bytes);
    return address;
  }

  public static void free(long address) {
    Native.free(address);
  }

  public static void clear(long address, long bytes) {
    new Pointer(address).clear(bytes);
  }

  public static int getInt(long address) {
    return new Pointer(address).getInt(0);
  }

  public static void putInt(long address, int value) {
    new Pointer(address).setInt(0, value);
  }

  public static long getLong(long address) {
    return new Pointer(address).getLong(0);
  }

  public static void putLong(long address, long value) {
    new Pointer(address).setLong(0, value);
  }

  public static byte getByte(long address) {
    return new Pointer(address).getByte(0);
  }

  public static void putByte(long address, byte value) {
    new Pointer(address).setByte(0, value);
  }

  public static short getShort(long address) {
    return new Pointer(address).getShort(0);
  }

  public static void putShort(long address, short value) {
    new Pointer(address).setShort(0, value);
  }

  public static char getChar(long address) {
    return (char) new Pointer(address).getShort(0);
  }

  public static void putChar(long address, char value) {
    new Pointer(address).setShort(0, (short) value);
  }

  public static float getFloat(long address) {
    return new Pointer(address).getFloat(0);
  }

  public static void putFloat(long address, float value) {
    new Pointer(address).setFloat(0, value);
  }

  public static double getDouble(long address) {
    return new Pointer(address).getDouble(0);
  }

  public static void putDouble(long address, double value) {
    new Pointer(address).setDouble(0, value);
  }

  /**
   * Where a direct buffer's memory begins.
   *
   * @param buffer a direct buffer, which must stay reachable while the address is used
   * @return the address of its first byte, whatever its position is
   */
  public static long address(ByteBuffer buffer) {
    return Pointer.nativeValue(Native.getDirectBufferPointer(buffer));
  }

  /**
   * Memory as a buffer of Java, which must not be used after the memory is freed.
   *
   * @param address where it begins
   * @param bytes how many
   * @return a view, in native order
   */
  public static ByteBuffer view(long address, long bytes) {
    return new Pointer(address).getByteBuffer(0, bytes).order(ByteOrder.nativeOrder());
  }

  /**
   * Reads an {@code LPCWSTR}.
   *
   * @param address where the text begins, which a zero ends
   * @return the text
   */
  public static String wideString(long address) {
    if (Native.WCHAR_SIZE == Character.BYTES) {
      return new Pointer(address).getWideString(0);
    }
    StringBuilder text = new StringBuilder();
    for (long next = address; getChar(next) != 0; next += Character.BYTES) {
      text.append(getChar(next));
    }
    return text.toString();
  }
}
