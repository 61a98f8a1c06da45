package dev.mfasync.media.readwrite;

import dev.mfasync.media.ByteStream;
import dev.mfasync.media.SeekOrigin;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** A WAV file that a Java object makes up, as a byte stream for native code. */
public final class WavBytes implements ByteStream {
  private static final int HEADER = 44;
  private static final int RATE = 8_000;

  /** Noise of one second, 16 bits, mono. */
  public final byte[] pcm = new byte[RATE * 2];

  private final ByteBuffer content;

  /** Makes it up. */
  public WavBytes() {
    new Random(7).nextBytes(pcm);
    ByteBuffer made = ByteBuffer.allocate(HEADER + pcm.length).order(ByteOrder.LITTLE_ENDIAN);
    made.put(ascii("RIFF")).putInt(HEADER - 8 + pcm.length).put(ascii("WAVEfmt ")).putInt(16);
    made.putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(RATE * 2);
    made.putShort((short) 2).putShort((short) 16).put(ascii("data")).putInt(pcm.length);
    content = made.put(pcm).flip();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public int getCapabilities() {
    return IS_READABLE | IS_SEEKABLE;
  }

  @Override
  public long getLength() {
    return content.limit();
  }

  @Override
  public void setLength(long length) {
    throw new UnsupportedOperationException();
  }

  @Override
  public synchronized long getCurrentPosition() {
    return content.position();
  }

  @Override
  public synchronized void setCurrentPosition(long position) {
    content.position((int) Math.min(position, content.limit()));
  }

  @Override
  public synchronized boolean isEndOfStream() {
    return !content.hasRemaining();
  }

  @Override
  public synchronized int read(ByteBuffer destination) {
    int count = Math.min(destination.remaining(), content.remaining());
    destination.put(content.slice(content.position(), count));
    content.position(content.position() + count);
    return count;
  }

  @Override
  public int write(ByteBuffer source) {
    throw new UnsupportedOperationException();
  }

  @Override
  public synchronized long seek(SeekOrigin origin, long offset, int flags) {
    setCurrentPosition(origin == SeekOrigin.BEGIN ? offset : content.position() + offset);
    return content.position();
  }

  @Override
  public void flush() {}

  @Override
  public void closeStream() {}
}
