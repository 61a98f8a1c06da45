package dev.mfasync.runtime.mfplat;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;

/**
 * The multithreaded apartment of the process. COM objects, such as the encoders that Media
 * Foundation makes, can be used on any thread that has entered no other apartment: no thread of
 * Java's has to enter this one.
 */
public final class Apartment {
  static {
    SystemLibrary.register(Apartment.class, "ole32.dll");
    try (Memory cookie = new Memory(Long.BYTES)) {
      int hresult = CoIncrementMTAUsage(Pointer.nativeValue(cookie));
      if (HResult.failed(hresult)) {
        throw new MediaFoundationException(hresult, "CoIncrementMTAUsage failed");
      }
    }
  }

  private Apartment() {}

  /**
   * Makes it exist, until the process ends. Whatever binds functions of Media Foundation calls it
   * before the first of them.
   */
  public static void enter() {
    // The class initializer has done it.
  }

  private static native int CoIncrementMTAUsage(long cookie);
}
