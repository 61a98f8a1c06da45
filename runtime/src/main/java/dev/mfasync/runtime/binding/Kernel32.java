package dev.mfasync.runtime.binding;

import com.sun.jna.Native;
import com.sun.jna.WString;

/**
 * The functions of {@code kernel32.dll}: events, handles, modules. Handles and pointers are {@code
 * long}; a {@code BOOL} is an {@code int}. The name denotes a DLL that every process has already
 * loaded.
 */
public final class Kernel32 {
  public static final int WAIT_OBJECT_0 = 0;
  public static final int WAIT_TIMEOUT = 0x102;

  static final int GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT = 0x2;
  static final int GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS = 0x4;

  static {
    Native.register(Kernel32.class, "kernel32");
  }

  private Kernel32() {}

  public static native long CreateEventW(long security, int manualReset, int set, long name);

  public static native int SetEvent(long event);

  public static native int ResetEvent(long event);

  public static native int WaitForSingleObject(long object, int milliseconds);

  public static native int CloseHandle(long handle);

  /** Does not add a reference to the module. */
  static native long GetModuleHandleW(WString name);

  static native int GetModuleHandleExW(int flags, long address, long module);

  static native int GetSystemDirectoryW(long buffer, int size);
}
