package dev.mfasync.runtime.binding;

import com.sun.jna.Memory;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import com.sun.jna.WString;

/** The DLLs that the process has loaded. */
public final class Modules {
  private Modules() {}

  /**
   * Returns whether a loaded DLL contains an address.
   *
   * @param fileName the DLL, such as {@code mfplat.dll}
   * @param address of code or data
   * @return false if the DLL is not loaded
   */
  public static boolean contains(String fileName, long address) {
    long module = at(address);
    return module != 0 && module == Kernel32.GetModuleHandleW(new WString(fileName));
  }

  /** Returns whether a DLL that every process has loaded exports a function. */
  static boolean exports(String library, String function) {
    try {
      NativeLibrary.getInstance(library).getFunction(function);
      return true;
    } catch (UnsatisfiedLinkError absent) {
      return false;
    }
  }

  /** Returns zero for memory outside of modules. */
  private static long at(long address) {
    try (Memory out = new Memory(Long.BYTES)) {
      int flags =
          Kernel32.GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS
              | Kernel32.GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT;
      int found = Kernel32.GetModuleHandleExW(flags, address, Pointer.nativeValue(out));
      return found == 0 ? 0 : out.getLong(0);
    }
  }
}
