package dev.mfasync.samples.waveform;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/** Buffers in the byte order of a RIFF file. */
final class LittleEndian {
  private LittleEndian() {}

  static ByteBuffer allocate(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  static ByteBuffer wrap(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The next bytes of the file. */
  static ByteBuffer read(FileChannel file, int size) throws IOException {
    ByteBuffer buffer = allocate(size);
    fill(buffer, file);
    return buffer;
  }

  /** Fills what remains of the buffer, and makes it ready to be read. */
  static void fill(ByteBuffer buffer, FileChannel file) throws IOException {
    while (buffer.hasRemaining()) {
      if (file.read(buffer) < 0) {
        throw new EOFException("it became shorter while it was read");
      }
    }
    buffer.flip();
  }
}
