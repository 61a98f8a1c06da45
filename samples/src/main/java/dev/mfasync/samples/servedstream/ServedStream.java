package dev.mfasync.samples.servedstream;

import dev.mfasync.media.ByteStream;
import dev.mfasync.media.SeekOrigin;
import java.nio.ByteBuffer;

/**
 * Bytes that Java has, as an {@code IMFByteStream}: {@link #read} is what native code runs when it
 * calls {@code Read}, and on a work queue when it calls {@code BeginRead}.
 */
final class ServedStream implements ByteStream {
  private final byte[] content;
  private int position;
  private int reads;

  ServedStream(byte[] content) {
    this.content = content;
  }

  /** How often native code has read. */
  synchronized int reads() {
    return reads;
  }

  @Override
  public synchronized int read(ByteBuffer destination) {
    int count = Math.min(destination.remaining(), content.length - position);
    destination.put(content, position, count);
    position += count;
    reads++;
    return count;
  }

  @Override
  public int getCapabilities() {
    return IS_READABLE | IS_SEEKABLE | DOES_NOT_USE_NETWORK;
  }

  @Override
  public long getLength() {
    return content.length;
  }

  @Override
  public synchronized long getCurrentPosition() {
    return position;
  }

  @Override
  public synchronized void setCurrentPosition(long wanted) {
    position = (int) Math.min(wanted, content.length);
  }

  @Override
  public synchronized long seek(SeekOrigin origin, long offset, int flags) {
    setCurrentPosition(origin == SeekOrigin.BEGIN ? offset : position + offset);
    return position;
  }

  @Override
  public synchronized boolean isEndOfStream() {
    return position == content.length;
  }

  @Override
  public void closeStream() {}

  @Override
  public void flush() {}

  @Override
  public void setLength(long length) {
    throw new UnsupportedOperationException("the stream is for reading");
  }

  @Override
  public int write(ByteBuffer source) {
    throw new UnsupportedOperationException("the stream is for reading");
  }
}
