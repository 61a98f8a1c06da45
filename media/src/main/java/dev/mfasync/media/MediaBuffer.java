package dev.mfasync.media;

import dev.mfasync.annotations.ComInterface;
import dev.mfasync.runtime.binding.MfObjects;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Native memory that holds media data: {@code IMFMediaBuffer}. It has a size, and a length: how
 * much of it is data.
 */
@ComInterface(value = "045fa593-8799-42b8-bc8d-8968c6453507", name = "IMFMediaBuffer")
public interface MediaBuffer {
  /**
   * Keeps the memory where it is: {@code Lock}. Each lock needs an {@link #unlock()}.
   *
   * @return where it is
   */
  Locked lock();

  /** Ends what {@link #lock()} began: {@code Unlock}. */
  void unlock();

  /**
   * How much of it is data: {@code GetCurrentLength}.
   *
   * @return a number of bytes
   */
  int getCurrentLength();

  /**
   * Says how much of it is data: {@code SetCurrentLength}.
   *
   * @param length a number of bytes
   */
  void setCurrentLength(int length);

  /**
   * The size: {@code GetMaxLength}.
   *
   * @return a number of bytes
   */
  int getMaxLength();

  /**
   * What {@link #lock()} gives out.
   *
   * @param address where the memory begins
   * @param maxLength its size in bytes, which native code need not ask for
   * @param currentLength how much of it is data, which native code need not ask for
   */
  record Locked(long address, @Nullable Integer maxLength, @Nullable Integer currentLength) {}

  /**
   * Makes it hold a copy of data, and nothing else.
   *
   * @param data what lies between its position and its limit, which are not changed
   * @throws IllegalArgumentException if it is more than fits
   */
  default void write(ByteBuffer data) {
    // A copy of the position and the limit: somebody else may move those of the buffer.
    ByteBuffer bytes = data.duplicate();
    int length = bytes.remaining();
    int maxLength = getMaxLength();
    if (length > maxLength) {
      throw new IllegalArgumentException(
          length + " bytes do not fit into a buffer of " + maxLength);
    }
    LockedBytes.use(this, length, memory -> memory.put(bytes));
    setCurrentLength(length);
  }

  /**
   * A copy of its data.
   *
   * @return as many bytes as {@link #getCurrentLength()} says
   */
  default byte[] toByteArray() {
    byte[] copy = new byte[getCurrentLength()];
    LockedBytes.use(this, copy.length, memory -> memory.get(copy));
    return copy;
  }

  /**
   * Makes a buffer without data: {@code MFCreateMemoryBuffer}.
   *
   * @param maxLength its size in bytes
   * @return the buffer, to be closed by the caller
   */
  static MediaBufferCom create(int maxLength) {
    return MediaBufferCom.attach(
        NativeObjects.create(
            "MFCreateMemoryBuffer", out -> MfObjects.MFCreateMemoryBuffer(maxLength, out)));
  }

  /**
   * Makes a buffer that holds a copy of data.
   *
   * @param data what lies between its position and its limit, which are not changed
   * @return the buffer, to be closed by the caller
   */
  static MediaBufferCom copyOf(ByteBuffer data) {
    ByteBuffer bytes = data.duplicate();
    return NativeObjects.fill(create(bytes.remaining()), buffer -> buffer.write(bytes));
  }
}
