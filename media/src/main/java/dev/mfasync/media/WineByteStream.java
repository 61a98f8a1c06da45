package dev.mfasync.media;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.com.ComPointer;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A file of Wine's, which refuses to begin a write: it would stop the standard work queue of the
 * process for good.
 */
final class WineByteStream extends ByteStreamCom {
  WineByteStream(long address) {
    super(ComPointer.attach(address, ByteStreamCom.TYPE));
  }

  @Override
  public WriteResult beginWrite(ByteBuffer source, WriteCallback callback, @Nullable Object state) {
    throw refusal();
  }

  @Override
  public WriteResult beginWrite(ByteBuffer source, WriteCallback callback) {
    throw refusal();
  }

  @Override
  public WriteResult beginWrite(ByteBuffer source) {
    throw refusal();
  }

  @Override
  public CompletableFuture<Integer> writeAsync(ByteBuffer source) {
    throw refusal();
  }

  private static MediaFoundationException refusal() {
    return new MediaFoundationException(
        HResult.E_NOTIMPL,
        "IMFByteStream::BeginWrite never completes on a stream of Wine's own: call write instead");
  }
}
