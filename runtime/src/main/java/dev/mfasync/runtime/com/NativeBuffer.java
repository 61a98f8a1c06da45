package dev.mfasync.runtime.com;

import com.sun.jna.Pointer;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;

/**
 * Native memory for out parameters, structures and data: it does not move, and lives until it is
 * closed. While native code may still write to it, it must stay open.
 */
public final class NativeBuffer implements AutoCloseable {
  private final long size;
  private volatile long address;

  private NativeBuffer(long size) {
    this.size = size;
    this.address = NativeMemory.allocate(Math.max(1, size));
  }

  /**
   * Takes memory of zero bytes.
   *
   * @param size how many bytes
   * @return the buffer, to be closed by the caller
   */
  public static NativeBuffer allocate(long size) {
    if (size < 0) {
      throw new IllegalArgumentException("a buffer of " + size + " bytes");
    }
    return new NativeBuffer(size);
  }

  /**
   * Where the memory is.
   *
   * @return the address of its first byte, never zero
   * @throws MediaFoundationException {@link HResult#MF_E_INVALIDREQUEST} if the buffer is closed
   */
  public long address() {
    long open = address;
    if (open == 0) {
      throw new MediaFoundationException(
          HResult.MF_E_INVALIDREQUEST, "the native buffer is closed already");
    }
    return open;
  }

  /**
   * How many bytes it has.
   *
   * @return the size
   */
  public long size() {
    return size;
  }

  /**
   * Reads 32 bits.
   *
   * @param offset from the beginning
   * @return the number
   */
  public int getInt(long offset) {
    return NativeMemory.getInt(at(offset, Integer.BYTES));
  }

  /**
   * Reads 64 bits.
   *
   * @param offset from the beginning
   * @return the number, or address
   */
  public long getLong(long offset) {
    return NativeMemory.getLong(at(offset, Long.BYTES));
  }

  /**
   * Writes 32 bits.
   *
   * @param offset from the beginning
   * @param value the number
   */
  public void putInt(long offset, int value) {
    NativeMemory.putInt(at(offset, Integer.BYTES), value);
  }

  /**
   * Writes 64 bits.
   *
   * @param offset from the beginning
   * @param value the number, or address
   */
  public void putLong(long offset, long value) {
    NativeMemory.putLong(at(offset, Long.BYTES), value);
  }

  /**
   * The memory as a buffer of Java. It must not be used after {@link #close()}.
   *
   * @return a view of all bytes, in native order
   */
  public ByteBuffer asByteBuffer() {
    return new Pointer(address()).getByteBuffer(0, size).order(ByteOrder.nativeOrder());
  }

  /** Frees the memory. Closing twice does nothing. */
  @Override
  public synchronized void close() {
    long open = address;
    if (open != 0) {
      address = 0;
      NativeMemory.free(open);
    }
  }

  private long at(long offset, int bytes) {
    Objects.checkFromIndexSize(offset, bytes, size);
    return address() + offset;
  }
}
