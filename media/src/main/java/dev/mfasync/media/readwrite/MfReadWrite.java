package dev.mfasync.media.readwrite;

import com.sun.jna.WString;
import dev.mfasync.runtime.mfplat.SystemLibrary;
import org.jspecify.annotations.Nullable;

/**
 * The functions of {@code mfreadwrite.dll} that make sink writers. All answer an {@code HRESULT}.
 */
final class MfReadWrite {
  static {
    SystemLibrary.register(MfReadWrite.class, "mfreadwrite.dll");
  }

  private MfReadWrite() {}

  static native int MFCreateSinkWriterFromURL(
      @Nullable WString url, long byteStream, long attributes, long writer);

  static native int MFCreateSinkWriterFromMediaSink(long sink, long attributes, long writer);
}
