package dev.mfasync.samples.mediasink;

import dev.mfasync.media.MediaType;
import dev.mfasync.runtime.com.Guid;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A WAV file: a header, which is complete in the end only, and samples. */
final class WavFile implements Closeable {
  /** What the header says of the format. */
  static final List<Guid> FORMAT =
      List.of(
          MediaType.AUDIO_NUM_CHANNELS,
          MediaType.AUDIO_SAMPLES_PER_SECOND,
          MediaType.AUDIO_BITS_PER_SAMPLE);

  private static final int HEADER = 44;

  private final RandomAccessFile file;
  private final MediaType format;

  WavFile(Path path, MediaType format) throws IOException {
    this.format = format;
    file = new RandomAccessFile(path.toFile(), "rw");
    file.setLength(0);
    file.write(header(0));
  }

  synchronized void write(byte[] samples) throws IOException {
    file.write(samples);
  }

  synchronized void finish() throws IOException {
    int length = (int) file.length() - HEADER;
    file.seek(0);
    file.write(header(length));
    file.close();
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] header(int length) {
    int channels = format.getInt(FORMAT.get(0));
    int rate = format.getInt(FORMAT.get(1));
    int bits = format.getInt(FORMAT.get(2));
    int block = channels * bits / 8;
    ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
    header.put(ascii("RIFF")).putInt(HEADER - 8 + length).put(ascii("WAVE"));
    header.put(ascii("fmt ")).putInt(16).putShort((short) 1).putShort((short) channels);
    header.putInt(rate).putInt(rate * block).putShort((short) block).putShort((short) bits);
    return header.put(ascii("data")).putInt(length).array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
