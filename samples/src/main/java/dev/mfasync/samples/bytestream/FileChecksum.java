package dev.mfasync.samples.bytestream;

import dev.mfasync.media.ByteStreamCom;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.zip.CRC32;

/** Reads a stream to its end, one read at a time: the callback of each begins the next. */
final class FileChecksum implements ByteStreamCom.ReadCallback {
  private static final int BLOCK = 64 * 1024;

  private final ByteStreamCom stream;
  private final ByteBuffer block = ByteBuffer.allocate(BLOCK);
  private final CRC32 checksum = new CRC32();
  private final CompletableFuture<String> line = new CompletableFuture<>();
  private long size;

  FileChecksum(ByteStreamCom stream) {
    this.stream = stream;
  }

  /** The line to print. */
  CompletableFuture<String> begin() {
    stream.beginRead(block, this, null);
    return line;
  }

  @Override
  public void invoke(ByteStreamCom.ReadResult result) {
    try {
      int count = stream.endRead(result);
      if (count == 0) {
        line.complete("%d bytes, CRC-32 %08x".formatted(size, checksum.getValue()));
        return;
      }
      size += count;
      checksum.update(block.flip());
      stream.beginRead(block.clear(), this, null);
    } catch (RuntimeException failure) {
      line.completeExceptionally(failure);
    }
  }
}
