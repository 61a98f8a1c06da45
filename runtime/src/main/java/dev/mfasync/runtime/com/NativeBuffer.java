package dev.mfasync.runtime.com;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.binding.RawMemory;
import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * Native memory for out parameters, structures and data: it does not move, and lives until it is
 * closed. While native code may still write to it, it must stay open.
 *
 * <p>The methods may be called on any thread. A call that another thread's {@link #close()} comes
 * into, to this class or to a {@link ComMethod} that the buffer was passed to, still finds the
 * memory; a later one fails.
 */
public final class NativeBuffer implements AutoCloseable {
  private final long size;
  private final OpenAddress address;

  private NativeBuffer(long size, OpenAddress address) {
    this.size = size;
    this.address = address;
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
    long memory = NativeMemory.allocate(Math.max(1, size));
    try {
      return new NativeBuffer(size, new OpenAddress(memory, NativeMemory::free));
    } catch (Throwable failure) {
      NativeMemory.free(memory);
      throw failure;
    }
  }

  /**
   * Where the memory is.
   *
   * @return the address of its first byte, never zero
   * @throws MediaFoundationException {@link HResult#MF_E_INVALIDREQUEST} if the buffer is closed
   */
  public long address() {
    return open(address.peek());
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
   * The memory as a buffer of Java. It must not be used after {@link #close()}.
   *
   * @return a view of all bytes, in native order
   */
  public ByteBuffer asByteBuffer() {
    return RawMemory.view(address(), size);
  }

  /** Frees the memory, at the end of the last call if some go on. Closing twice does nothing. */
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
