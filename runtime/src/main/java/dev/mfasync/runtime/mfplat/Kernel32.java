package dev.mfasync.runtime.mfplat;

/** Events, as Windows has them. A handle is a {@code long}; a {@code BOOL} is an {@code int}. */
final class Kernel32 {
  static final int WAIT_OBJECT_0 = 0;
  static final int WAIT_TIMEOUT = 0x102;

  static {
    SystemLibrary.register(Kernel32.class, "kernel32.dll");
  }

  private Kernel32() {}

  static native long CreateEventW(long security, int manualReset, int set, long name);

  static native int SetEvent(long event);

  static native int ResetEvent(long event);

  static native int WaitForSingleObject(long object, int milliseconds);

  static native int CloseHandle(long handle);
}
