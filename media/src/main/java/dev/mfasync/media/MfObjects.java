package dev.mfasync.media;

import com.sun.jna.WString;
import dev.mfasync.runtime.mfplat.SystemLibrary;

/**
 * The functions of {@code mfplat.dll} that make these objects. Pointers are {@code long}; all
 * answer an {@code HRESULT}. The class can be used where there is a {@code mfplat.dll}, which
 * {@link NativeObjects} makes sure of.
 */
final class MfObjects {
  static {
    SystemLibrary.register(MfObjects.class, "mfplat.dll");
  }

  private MfObjects() {}

  static native int MFCreateAttributes(long attributes, int initialSize);

  static native int MFCreateMediaType(long type);

  static native int MFCreateSample(long sample);

  static native int MFCreateMemoryBuffer(int maxLength, long buffer);

  static native int MFCreateEventQueue(long queue);

  static native int MFCreateMediaEvent(
      int type, long extendedType, int status, long value, long event);

  static native int MFCreateFile(int access, int open, int flags, WString path, long stream);

  static native int MFBeginCreateFile(
      int access, int open, int flags, WString path, long callback, long state, long cookie);

  static native int MFEndCreateFile(long result, long stream);

  static native int MFCancelCreateFile(long cookie);
}
