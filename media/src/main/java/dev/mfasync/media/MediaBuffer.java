package dev.mfasync.media;

import dev.mfasync.runtime.binding.MfObjects;
import dev.mfasync.runtime.binding.RawMemory;
import dev.mfasync.runtime.com.ComMethod;
import dev.mfasync.runtime.com.ComPointer;
import dev.mfasync.runtime.com.ComWrapper;
import dev.mfasync.runtime.com.NativeBuffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Native memory that holds media data: {@code IMFMediaBuffer}. It has a size, and a length: how
 * much of it is data.
 */
public final class MediaBuffer extends ComWrapper {
  private static final ComMethod LOCK = new ComMethod(3, "IMFMediaBuffer::Lock");
  private static final ComMethod UNLOCK = new ComMethod(4, "IMFMediaBuffer::Unlock");
  private static final ComMethod GET_CURRENT_LENGTH =
      new ComMethod(5, "IMFMediaBuffer::GetCurrentLength");
  private static final ComMethod SET_CURRENT_LENGTH =
      new ComMethod(6, "IMFMediaBuffer::SetCurrentLength");
  private static final ComMethod GET_MAX_LENGTH = new ComMethod(7, "IMFMediaBuffer::GetMaxLength");

  private MediaBuffer(ComPointer pointer) {
    super(pointer);
  }

  /**
   * Makes a buffer without data: {@code MFCreateMemoryBuffer}.
   *
   * @param maxLength its size in bytes
   * @return the buffer, to be closed by the caller
   */
  public static MediaBuffer allocate(int maxLength) {
    return attach(
        NativeObjects.create(
            "MFCreateMemoryBuffer",
            "IMFMediaBuffer",
            out -> MfObjects.MFCreateMemoryBuffer(maxLength, out)));
  }

  /**
   * Makes a buffer that holds a copy of data.
   *
   * @param data what lies between its position and its limit, which are not changed
   * @return the buffer, to be closed by the caller
   */
  public static MediaBuffer copyOf(ByteBuffer data) {
    ByteBuffer bytes = data.duplicate();
    return NativeObjects.fill(allocate(bytes.remaining()), buffer -> buffer.write(bytes));
  }

  /**
   * Takes over a reference on a native buffer.
   *
   * @param pointer an {@code IMFMediaBuffer*}, which the buffer closes
   * @return the buffer
   */
  public static MediaBuffer attach(ComPointer pointer) {
    return new MediaBuffer(pointer);
  }

  /**
   * The size: {@code GetMaxLength}.
   *
   * @return a number of bytes
   */
  public int maxLength() {
    return pointer().getInt(GET_MAX_LENGTH);
  }

  /**
   * How much of it is data: {@code GetCurrentLength}.
   *
   * @return a number of bytes
   */
  public int length() {
    return pointer().getInt(GET_CURRENT_LENGTH);
  }

  /**
   * Makes it hold a copy of data, and nothing else.
   *
   * @param data what lies between its position and its limit, which are not changed
   * @throws IllegalArgumentException if it is more than fits
   */
  public void write(ByteBuffer data) {
    // A copy of the position and the limit: somebody else may move those of the buffer.
    ByteBuffer bytes = data.duplicate();
    int length = bytes.remaining();
    try (Locked locked = new Locked()) {
      if (length > locked.maxLength) {
        throw new IllegalArgumentException(
            length + " bytes do not fit into a buffer of " + locked.maxLength);
      }
      locked.bytes(length).put(bytes);
    }
    pointer().call(SET_CURRENT_LENGTH, length);
  }

  /**
   * A copy of its data.
   *
   * @return as many bytes as {@link #length()} says
   */
  public byte[] toByteArray() {
    try (Locked locked = new Locked()) {
      byte[] copy = new byte[locked.length];
      locked.bytes(locked.length).get(copy);
      return copy;
    }
  }

  /**
   * From {@code Lock} to {@code Unlock}: the memory stays where it is, even if the buffer is closed
   * meanwhile.
   */
  private final class Locked implements AutoCloseable {
    final ComPointer buffer = pointer().retain();
    final long address;
    final int maxLength;
    final int length;

    Locked() {
      try (NativeBuffer out = NativeBuffer.allocate(Long.BYTES + 2 * Integer.BYTES)) {
        long begin = out.address();
        buffer.call(LOCK, begin, begin + Long.BYTES, begin + Long.BYTES + Integer.BYTES);
        address = out.getLong(0);
        maxLength = out.getInt(Long.BYTES);
        length = out.getInt(Long.BYTES + Integer.BYTES);
      } catch (Throwable failure) {
        buffer.close();
        throw failure;
      }
    }

    ByteBuffer bytes(int count) {
      return count == 0
          ? ByteBuffer.allocate(0)
          : RawMemory.view(address, count).order(ByteOrder.BIG_ENDIAN);
    }

    @Override
    public void close() {
      try (buffer) {
        buffer.call(UNLOCK);
      }
    }
  }
}
