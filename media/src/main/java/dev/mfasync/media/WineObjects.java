package dev.mfasync.media;

import com.sun.jna.WString;
import dev.mfasync.runtime.com.NativeBuffer;
import dev.mfasync.runtime.com.NativeMemory;
import dev.mfasync.runtime.mfplat.SystemLibrary;

/** Tells the objects that Wine's Media Foundation implements itself from those of others. */
final class WineObjects {
  private static final int FROM_ADDRESS = 0x4;
  private static final int UNCHANGED_REFERENCE_COUNT = 0x2;

  private WineObjects() {}

  /**
   * Whether {@code mfplat.dll} implements an object: whether its vtable lies in there.
   *
   * @param pointer an interface pointer, borrowed
   */
  static boolean isOfMediaFoundation(long pointer) {
    long module = moduleOf(NativeMemory.getLong(pointer));
    return module != 0 && module == Kernel32.GetModuleHandleW(new WString("mfplat.dll"));
  }

  /** The module that an address lies in, zero for memory of no module. */
  private static long moduleOf(long address) {
    try (NativeBuffer out = NativeBuffer.allocate(Long.BYTES)) {
      int flags = FROM_ADDRESS | UNCHANGED_REFERENCE_COUNT;
      return Kernel32.GetModuleHandleExW(flags, address, out.address()) == 0 ? 0 : out.getLong(0);
    }
  }

  private static final class Kernel32 {
    static {
      SystemLibrary.register(Kernel32.class, "kernel32.dll");
    }

    private Kernel32() {}

    /** Without a reference: whoever has a native stream, or a platform, has the DLL loaded. */
    static native long GetModuleHandleW(WString name);

    static native int GetModuleHandleExW(int flags, long address, long module);
  }
}
