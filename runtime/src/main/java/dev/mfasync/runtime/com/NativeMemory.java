package dev.mfasync.runtime.com;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.binding.RawMemory;

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
    return RawMemory.getInt(checked(address));
  }

  /**
   * Writes 32 bits, such as a {@code DWORD*} that is an out parameter.
   *
   * @param address where to
   * @param value the number
   * @throws MediaFoundationException {@link HResult#E_POINTER} if the address is zero
   */
  public static void putInt(long address, int value) {
    RawMemory.putInt(checked(address), value);
  }

  /**
   * Reads 64 bits, such as a pointer.
   *
   * @param address where they are
   * @return the number, or address
   * @throws MediaFoundationException {@link HResult#E_POINTER} if the address is zero
   */
  public static long getLong(long address) {
    return RawMemory.getLong(checked(address));
  }

  /**
   * Writes 64 bits, such as an interface pointer that goes out, with its reference.
   *
   * @param address where to
   * @param value the number, or address
   * @throws MediaFoundationException {@link HResult#E_POINTER} if the address is zero
   */
  public static void putLong(long address, long value) {
    RawMemory.putLong(checked(address), value);
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
