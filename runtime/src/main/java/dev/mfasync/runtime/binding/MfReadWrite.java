package dev.mfasync.runtime.binding;

import com.sun.jna.WString;
import org.jspecify.annotations.Nullable;

/**
 * The functions of {@code mfreadwrite.dll} that create sink writers. All return an {@code HRESULT}.
 */
public final class MfReadWrite {
  static {
    SystemLibrary.register(MfReadWrite.class, "mfreadwrite.dll");
  }

  private MfReadWrite() {}

  public static int MFCreateSinkWriterFromURL(
      @Nullable String url, long byteStream, long attributes, long writer) {
    WString wide = url == null ? null : new WString(url);
    return MFCreateSinkWriterFromURL(wide, byteStream, attributes, writer);
  }

  private static native int MFCreateSinkWriterFromURL(
      @Nullable WString url, long byteStream, long attributes, long writer);

  public static native int MFCreateSinkWriterFromMediaSink(long sink, long attributes, long writer);

  public static int MFCreateSourceReaderFromURL(String url, long attributes, long reader) {
    return MFCreateSourceReaderFromURL(new WString(url), attributes, reader);
  }

  private static native int MFCreateSourceReaderFromURL(WString url, long attributes, long reader);

  public static native int MFCreateSourceReaderFromByteStream(
      long byteStream, long attributes, long reader);
}
