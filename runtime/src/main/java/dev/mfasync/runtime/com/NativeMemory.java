package dev.mfasync.runtime.com;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.binding.RawMemory;

/**
 * Reads and writes native memory at an address, such as the memory behind the parameters of a
 * {@link ComType}'s methods. A null pointer causes an exception with {@link HResult#E_POINTER},
 * which such a method then returns; any other invalid address crashes the process.
 *
 * <p>The methods may be called on any thread. To allocate memory, use {@link NativeBuffer}.
 */
public final class NativeMemory {
  private NativeMemory() {}

  /**
   * Reads 8 bits.
   *
   * @param address the address
   * @return the value
   * @throws MediaFoundationException {@link HResult#E_POINTER} if the address is zero
   */
  public static byte getByte(long address) {
    return RawMemory.getByte(checked(address));
  }

  /**
   * Writes 8 bits.
   *
   * @param address the address
   * @param value the value
   * @throws MediaFoundationException {@link HResult#E_POINTER} if the address is zero
   */
  public static void putByte(long address, byte value) {
    RawMemory.putByte(checked(address), value);
  }

  /**
   * Reads 16 bits.
   *
   * @param address the address
   * @return the value
   * @throws MediaFoundationException {@link HResult#E_POINTER} if the address is zero
   */
  public static short getShort(long address) {
    return RawMemory.getShort(checked(address));
  }

  /**
   * Writes 16 bits.
   *
   * @param address the address
   * @param value the value
   * @throws MediaFoundationException {@link HResult#E_POINTER} if the address is zero
   */
  public static void putShort(long address, short value) {
    RawMemory.putShort(checked(address), value);
  }

  /**
   * Reads a {@code WCHAR}.
   *
   * @param address the address
   * @return the value
   * @throws MediaFoundationException {@link HResult#E_POINTER} if the address is zero
   */
  public static char getChar(long address) {
    return RawMemory.getChar(checked(address));
  }

  /**
   * Writes a {@code WCHAR}.
   *
   * @param address the address
   * @param value the value
   * @throws MediaFoundationException {@link HResult#E_POINTER} if the address is zero
   */
  public static void putChar(long address, char value) {
    RawMemory.putChar(checked(address), value);
  }

  /**
   * Reads 32 bits, such as a {@code DWORD}.
   *
   * @param address the address
   * @return the value
   * @throws MediaFoundationException {@link HResult#E_POINTER} if the address is zero
   */
  public static int getInt(long address) {
    return RawMemory.getInt(checked(address));
  }

  /**
   * Writes 32 bits, such as a {@code DWORD}.
   *
   * @param address the address
   * @param value the value
   * @throws MediaFoundationException {@link HResult#E_POINTER} if the address is zero
   */
  public static void putInt(long address, int value) {
    RawMemory.putInt(checked(address), value);
  }

  /**
   * Reads 64 bits, such as a pointer.
   *
   * @param address the address
   * @return the value
   * @throws MediaFoundationException {@link HResult#E_POINTER} if the address is zero
   */
  public static long getLong(long address) {
    return RawMemory.getLong(checked(address));
  }

  /**
   * Writes 64 bits, such as a pointer.
   *
   * @param address the address
   * @param value the value
   * @throws MediaFoundationException {@link HResult#E_POINTER} if the address is zero
   */
  public static void putLong(long address, long value) {
    RawMemory.putLong(checked(address), value);
  }

  /**
   * Reads a {@code float}.
   *
   * @param address the address
   * @return the value
   * @throws MediaFoundationException {@link HResult#E_POINTER} if the address is zero
   */
  public static float getFloat(long address) {
    return RawMemory.getFloat(checked(address));
  }

  /**
   * Writes a {@code float}.
   *
   * @param address the address
   * @param value the value
   * @throws MediaFoundationException {@link HResult#E_POINTER} if the address is zero
   */
  public static void putFloat(long address, float value) {
    RawMemory.putFloat(checked(address), value);
  }

  /**
   * Reads a {@code double}.
   *
   * @param address the address
   * @return the value
   * @throws MediaFoundationException {@link HResult#E_POINTER} if the address is zero
   */
  public static double getDouble(long address) {
    return RawMemory.getDouble(checked(address));
  }

  /**
   * Writes a {@code double}.
   *
   * @param address the address
   * @param value the value
   * @throws MediaFoundationException {@link HResult#E_POINTER} if the address is zero
   */
  public static void putDouble(long address, double value) {
    RawMemory.putDouble(checked(address), value);
  }

  /**
   * Reads a {@code BOOL}.
   *
   * @param address the address
   * @return the value
   * @throws MediaFoundationException {@link HResult#E_POINTER} if the address is zero
   */
  public static boolean getBoolean(long address) {
    return getInt(address) != 0;
  }

  /**
   * Writes a {@code BOOL}.
   *
   * @param address the address
   * @param value the value
   * @throws MediaFoundationException {@link HResult#E_POINTER} if the address is zero
   */
  public static void putBoolean(long address, boolean value) {
    putInt(address, value ? 1 : 0);
  }

  /** Memory of that many zero bytes. Most of what this package allocates is never freed. */
  static long allocate(long bytes) {
    return RawMemory.allocate(bytes);
  }

  static void free(long address) {
    RawMemory.free(address);
  }

  static void clear(long address, long bytes) {
    RawMemory.clear(address, bytes);
  }

  private static long checked(long address) {
    if (address == 0) {
      throw new MediaFoundationException(
          HResult.E_POINTER, "a pointer is null that should point to a parameter");
    }
    return address;
  }
}
