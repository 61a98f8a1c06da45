package dev.mfasync.runtime.com;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;

/**
 * Reads and writes native memory by its address: what the parameters of a {@link ComInterface}'s
 * methods point to. The null pointer is refused with {@link HResult#E_POINTER}, which such a method
 * then answers; any other wrong address crashes the process.
 *
 * <p>The methods may be called on any thread. For memory of one's own see {@link NativeBuffer}.
 */
public final class NativeMemory {
  private NativeMemory() {}

  /**
   * Reads 32 bits, such as a {@code DWORD}.
   *
   * @param address where they are
   * @return the number
   * @throws MediaFoundationException {@link HResult#E_POINTER} if the address is zero
   */
  public static int getInt(long address) {
    return at(address).getInt(0);
  }

  /**
   * Writes 32 bits, such as a {@code DWORD*} that is an out parameter.
   *
   * @param address where to
   * @param value the number
   * @throws MediaFoundationException {@link HResult#E_POINTER} if the address is zero
   */
  public static void putInt(long address, int value) {
    at(address).setInt(0, value);
  }

  /**
   * Reads 64 bits, such as a pointer.
   *
   * @param address where they are
   * @return the number, or address
   * @throws MediaFoundationException {@link HResult#E_POINTER} if the address is zero
   */
  public static long getLong(long address) {
    return at(address).getLong(0);
  }

  /**
   * Writes 64 bits, such as an interface pointer that goes out, with its reference.
   *
   * @param address where to
   * @param value the number, or address
   * @throws MediaFoundationException {@link HResult#E_POINTER} if the address is zero
   */
  public static void putLong(long address, long value) {
    at(address).setLong(0, value);
  }

  /** Memory of that many zero bytes. Most of what this package allocates is never freed. */
  static long allocate(long bytes) {
    long address = Native.malloc(bytes);
    if (address == 0) {
      throw new OutOfMemoryError("no native memory for " + bytes + " bytes");
    }
    clear(address, bytes);
    return address;
  }

  static void free(long address) {
    Native.free(address);
  }

  static void clear(long address, long bytes) {
    new Pointer(address).clear(bytes);
  }

  static long address(Pointer pointer) {
    return Pointer.nativeValue(pointer);
  }

  private static Pointer at(long address) {
    if (address == 0) {
      throw new MediaFoundationException(
          HResult.E_POINTER, "a pointer is null that should point to a parameter");
    }
    return new Pointer(address);
  }
}
