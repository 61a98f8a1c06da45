package dev.mfasync.samples.waveform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** Reads the samples of a WAV file from its first frame to its last. */
final class WavReader implements Frames {
  private static final int BUFFERED_FRAMES = 8_192;

  private final FileChannel file;
  private final WavHeader header;
  private final ByteBuffer buffer;
  private long unread;

  private WavReader(FileChannel file, WavHeader header) {
    this.file = file;
    this.header = header;
    this.unread = header.frames();
    this.buffer = LittleEndian.allocate(BUFFERED_FRAMES * header.format().bytesPerFrame()).limit(0);
  }

  /**
   * Opens a file and reads it up to its first frame.
   *
   * @throws InvalidWavException if it is not a WAV file, is truncated, or holds something else than
   *     PCM of 8, 16 or 24 bits in one or two channels
   */
  static WavReader open(Path path) throws IOException {
    FileChannel file = FileChannel.open(path);
    try {
      return new WavReader(file, WavHeader.read(file));
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  WavHeader header() {
    return header;
  }

  @Override
  public int channels() {
    return header.format().channels();
  }

  @Override
  public int rate() {
    return header.format().sampleRate();
  }

  @Override
  public long count() {
    return header.frames();
  }

  @Override
  public boolean read(double[] frame) throws IOException {
    if (unread == 0) {
      return false;
    }
    if (!buffer.hasRemaining()) {
      refill();
    }
    for (int channel = 0; channel < frame.length; channel++) {
      frame[channel] = nextSample();
    }
    unread--;
    return true;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private void refill() throws IOException {
    int frames = (int) Math.min(unread, BUFFERED_FRAMES);
    LittleEndian.fill(buffer.clear().limit(frames * header.format().bytesPerFrame()), file);
  }

  /** Samples of 8 bits are unsigned, all others signed. */
  private double nextSample() {
    return switch (header.format().bytesPerSample()) {
      case 1 -> (Byte.toUnsignedInt(buffer.get()) - 0x80) / (double) 0x80;
      case 2 -> buffer.getShort() / (double) 0x8000;
      default -> {
        int low = Short.toUnsignedInt(buffer.getShort());
        yield (buffer.get() << 16 | low) / (double) 0x80_0000;
      }
    };
  }
}
