package dev.mfasync.runtime.binding;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;

/**
 * Loads the DLLs of Windows from the system folder only. A DLL of the same name in the current
 * folder or on the search path is never used.
 */
final class SystemLibrary {
  private static final int MAX_PATH = 260;

  private SystemLibrary() {}

  /**
   * Binds the native methods of a class to the functions of a system DLL.
   *
   * @param type the class; all its native methods must exist in the DLL
   * @param fileName the DLL, such as {@code mfplat.dll}
   * @throws UnsatisfiedLinkError if the DLL or one of the functions does not exist
   */
  static void register(Class<?> type, String fileName) {
    Apartment.enter();
    Native.register(type, NativeLibrary.getInstance(Folder.PATH + '\\' + fileName));
  }

  /** Asks Windows, once. */
  private static final class Folder {
    static final String PATH;

    static {
      try (Memory path = new Memory(MAX_PATH * 2L)) {
        int length = Kernel32.GetSystemDirectoryW(Pointer.nativeValue(path), MAX_PATH);
        if (length <= 0 || length >= MAX_PATH) {
          throw new UnsatisfiedLinkError("Windows does not report its system folder");
        }
        PATH = path.getWideString(0);
      }
    }
  }
}
