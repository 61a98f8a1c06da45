package dev.mfasync.runtime.com;

import com.sun.jna.Native;
import com.sun.jna.Pointer;

/** Reads and writes native memory by its address. Nothing is checked: a wrong address crashes. */
final class NativeMemory {
  private NativeMemory() {}

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

  static long getLong(long address) {
    return new Pointer(address).getLong(0);
  }

  static void putLong(long address, long value) {
    new Pointer(address).setLong(0, value);
  }

  static int getInt(long address) {
    return new Pointer(address).getInt(0);
  }

  static void putInt(long address, int value) {
    new Pointer(address).setInt(0, value);
  }

  static long address(Pointer pointer) {
    return Pointer.nativeValue(pointer);
  }
}
