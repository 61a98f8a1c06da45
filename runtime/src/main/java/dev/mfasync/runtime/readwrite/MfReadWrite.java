package dev.mfasync.runtime.readwrite;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.WString;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.mfplat.SystemLibrary;
import org.jspecify.annotations.Nullable;

/**
 * The functions of {@code mfreadwrite.dll} that make sink writers. All answer an {@code HRESULT}.
 */
final class MfReadWrite {
  static {
    SystemLibrary.register(MfReadWrite.class, "mfreadwrite.dll");
    Apartment.enter();
  }

  private MfReadWrite() {}

  static native int MFCreateSinkWriterFromURL(
      @Nullable WString url, long byteStream, long attributes, long writer);

  static native int MFCreateSinkWriterFromMediaSink(long sink, long attributes, long writer);

  /**
   * Encoders are COM classes. With one multithreaded apartment for the process, no thread of Java's
   * has to enter one.
   */
  private static final class Apartment {
    static {
      SystemLibrary.register(Apartment.class, "ole32.dll");
    }

    private Apartment() {}

    static void enter() {
      try (Memory cookie = new Memory(Long.BYTES)) {
        int hresult = CoIncrementMTAUsage(Pointer.nativeValue(cookie));
        if (HResult.failed(hresult)) {
          throw new MediaFoundationException(hresult, "CoIncrementMTAUsage failed");
        }
      }
    }

    private static native int CoIncrementMTAUsage(long cookie);
  }
}
