package dev.mfasync.runtime.objects;

import com.sun.jna.WString;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.PlatformKind;
import dev.mfasync.runtime.com.ComPointer;
import dev.mfasync.runtime.com.NativeBuffer;
import dev.mfasync.runtime.mfplat.SystemLibrary;

/**
 * The functions of {@code mfplat.dll} that make these objects. Pointers are {@code long}; all
 * answer an {@code HRESULT}.
 */
final class MfObjects {
  static {
    SystemLibrary.register(MfObjects.class, "mfplat.dll");
  }

  /** A function whose last parameter is the interface pointer that it gives out. */
  @FunctionalInterface
  interface Creation {
    int call(long out);
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

  /**
   * Calls a function that makes an object.
   *
   * @return the owner of what came out
   */
  static ComPointer create(String function, String type, Creation creation) {
    try (NativeBuffer out = NativeBuffer.allocate(Long.BYTES)) {
      check(creation.call(out.address()), function + " failed");
      return ComPointer.attach(out.getLong(0), type);
    }
  }

  static void check(int hresult, String what) {
    if (HResult.failed(hresult)) {
      throw new MediaFoundationException(hresult, what);
    }
  }

  /** Refuses the embedded platform, which native code knows nothing of. */
  static void requireNative(MediaFoundation platform, String what) {
    if (platform.kind() != PlatformKind.NATIVE) {
      throw new MediaFoundationException(
          HResult.E_NOTIMPL,
          what + " needs Media Foundation itself: start the platform with PlatformKind.NATIVE");
    }
  }
}
