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
  /** The size of a pointer in bytes. */
  public static final int POINTER_SIZE = Native.POINTER_SIZE;

  /** The whole address space, so that an access does not allocate. */
  private static final Pointer MEMORY = new Pointer(0);

  private RawMemory() {}

  /**
   * Allocates memory from the C heap, filled with zeros.
   *
   * @param bytes the number of bytes, at least one
   * @return the address, to be passed to {@link #free}
   * @throws OutOfMemoryError if there is not enough memory
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
    MEMORY.setMemory(address, bytes, (byte) 0);
  }

  public static int getInt(long address) {
    return MEMORY.getInt(address);
  }

  public static void putInt(long address, int value) {
    MEMORY.setInt(address, value);
  }

  public static long getLong(long address) {
    return MEMORY.getLong(address);
  }

  public static void putLong(long address, long value) {
    MEMORY.setLong(address, value);
  }

  public static byte getByte(long address) {
    return MEMORY.getByte(address);
  }

  public static void putByte(long address, byte value) {
    MEMORY.setByte(address, value);
  }

  public static short getShort(long address) {
    return MEMORY.getShort(address);
  }

  public static void putShort(long address, short value) {
    MEMORY.setShort(address, value);
  }

  public static char getChar(long address) {
    return (char) MEMORY.getShort(address);
  }

  public static void putChar(long address, char value) {
    MEMORY.setShort(address, (short) value);
  }

  public static float getFloat(long address) {
    return MEMORY.getFloat(address);
  }

  public static void putFloat(long address, float value) {
    MEMORY.setFloat(address, value);
  }

  public static double getDouble(long address) {
    return MEMORY.getDouble(address);
  }

  public static void putDouble(long address, double value) {
    MEMORY.setDouble(address, value);
  }

  /**
   * Returns the address of a direct buffer.
   *
   * @param buffer a direct buffer, which must stay reachable while the address is used
   * @return the address of its first byte, regardless of its position
   */
  public static long address(ByteBuffer buffer) {
    return Pointer.nativeValue(Native.getDirectBufferPointer(buffer));
  }

  /**
   * Returns a Java buffer over native memory, which must not be used after the memory is freed.
   *
   * @param address the address of the memory
   * @param bytes the number of bytes
   * @return a view, in native order
   */
  public static ByteBuffer view(long address, long bytes) {
    return MEMORY.getByteBuffer(address, bytes).order(ByteOrder.nativeOrder());
  }

  /**
   * Reads an {@code LPCWSTR}.
   *
   * @param address the address of the text, which ends with a zero
   * @return the text
   */
  public static String wideString(long address) {
    if (Native.WCHAR_SIZE == Character.BYTES) {
      return MEMORY.getWideString(address);
    }
    StringBuilder text = new StringBuilder();
    for (long next = address; getChar(next) != 0; next += Character.BYTES) {
      text.append(getChar(next));
    }
    return text.toString();
  }
}
