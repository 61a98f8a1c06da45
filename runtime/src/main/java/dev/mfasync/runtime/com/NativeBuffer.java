package dev.mfasync.runtime.com;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.binding.RawMemory;
import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * Native memory for out parameters, structures and data. It does not move, and it is valid until it
 * is closed. Do not close it while native code may still write to it.
 *
 * <p>The methods may be called on any thread. If another thread calls {@link #close()}, calls in
 * progress, of this class or of a {@link ComMethod} with the buffer as an argument, still complete;
 * later calls fail.
 */
public final class NativeBuffer implements AutoCloseable {
  private final long size;
  private final OpenAddress address;

  private NativeBuffer(long size, OpenAddress address) {
    this.size = size;
    this.address = address;
  }

  /**
   * Allocates memory, filled with zeros.
   *
   * @param size the number of bytes
   * @return the buffer, to be closed by the caller
   */
  public static NativeBuffer allocate(long size) {
    if (size < 0) {
      throw new IllegalArgumentException("a buffer of " + size + " bytes");
    }
    long memory = NativeMemory.allocate(Math.max(1, size));
    try {
      return new NativeBuffer(size, new OpenAddress(memory, NativeMemory::free));
    } catch (Throwable failure) {
      NativeMemory.free(memory);
      throw failure;
    }
  }

  /**
   * Returns the address of the memory.
   *
   * @return the address of the first byte, never zero
   * @throws MediaFoundationException {@link HResult#MF_E_INVALIDREQUEST} if the buffer is closed
   */
  public long address() {
    return open(address.peek());
  }

  /**
   * Returns the size.
   *
   * @return the number of bytes
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
    Objects.checkFromIndexSize(offset, Integer.BYTES, size);
    long open = begin();
    try {
      return NativeMemory.getInt(open + offset);
    } finally {
      end();
    }
  }

  /**
   * Reads 64 bits.
   *
   * @param offset from the beginning
   * @return the number, or address
   */
  public long getLong(long offset) {
    Objects.checkFromIndexSize(offset, Long.BYTES, size);
    long open = begin();
    try {
      return NativeMemory.getLong(open + offset);
    } finally {
      end();
    }
  }

  /**
   * Writes 32 bits.
   *
   * @param offset from the beginning
   * @param value the number
   */
  public void putInt(long offset, int value) {
    Objects.checkFromIndexSize(offset, Integer.BYTES, size);
    long open = begin();
    try {
      NativeMemory.putInt(open + offset, value);
    } finally {
      end();
    }
  }

  /**
   * Writes 64 bits.
   *
   * @param offset from the beginning
   * @param value the number, or address
   */
  public void putLong(long offset, long value) {
    Objects.checkFromIndexSize(offset, Long.BYTES, size);
    long open = begin();
    try {
      NativeMemory.putLong(open + offset, value);
    } finally {
      end();
    }
  }

  /**
   * Returns the memory as a {@code ByteBuffer}. Do not use it after {@link #close()}.
   *
   * @return a view of all bytes, in native order
   */
  public ByteBuffer asByteBuffer() {
    return RawMemory.view(address(), size);
  }

  /** Frees the memory, when calls in progress have ended. Closing twice has no effect. */
  @Override
  public void close() {
    boolean unused = address.close();
  }

  /** Begins a use of the address, to be followed by {@link #end}. */
  long begin() {
    return open(address.begin());
  }

  void end() {
    address.end();
  }

  private static long open(long found) {
    if (found == 0) {
      throw new MediaFoundationException(
          HResult.MF_E_INVALIDREQUEST, "the native buffer is closed already");
    }
    return found;
  }
}
