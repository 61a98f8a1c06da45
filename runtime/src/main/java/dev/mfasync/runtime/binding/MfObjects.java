package dev.mfasync.runtime.binding;

import com.sun.jna.WString;

/**
 * The functions of {@code mfplat.dll} that create these objects. Pointers are {@code long}; all
 * functions return an {@code HRESULT}. The class can be used only if {@code mfplat.dll} is
 * available: see {@link NativeSupport}.
 */
public final class MfObjects {
  static {
    SystemLibrary.register(MfObjects.class, "mfplat.dll");
  }

  private MfObjects() {}

  public static native int MFCreateAttributes(long attributes, int initialSize);

  public static native int MFCreateMediaType(long type);

  public static native int MFCreateSample(long sample);

  public static native int MFCreateMemoryBuffer(int maxLength, long buffer);

  public static native int MFCreateEventQueue(long queue);

  public static native int MFCreateMediaEvent(
      int type, long extendedType, int status, long value, long event);

  public static int MFCreateFile(int access, int open, int flags, String path, long stream) {
    return MFCreateFile(access, open, flags, new WString(path), stream);
  }

  private static native int MFCreateFile(
      int access, int open, int flags, WString path, long stream);

  public static int MFBeginCreateFile(
      int access, int open, int flags, String path, long callback, long state, long cookie) {
    return MFBeginCreateFile(access, open, flags, new WString(path), callback, state, cookie);
  }

  private static native int MFBeginCreateFile(
      int access, int open, int flags, WString path, long callback, long state, long cookie);

  public static native int MFEndCreateFile(long result, long stream);

  public static native int MFCancelCreateFile(long cookie);

  public static native int MFCreateSourceResolver(long resolver);
}
