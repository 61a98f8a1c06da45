package dev.mfasync.media;

import dev.mfasync.annotations.ComInterface;
import dev.mfasync.runtime.binding.MfObjects;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Native memory for media data: {@code IMFMediaBuffer}. Its length is the number of bytes that
 * contain data.
 */
@ComInterface(value = "045fa593-8799-42b8-bc8d-8968c6453507", name = "IMFMediaBuffer")
public interface MediaBuffer {
  /**
   * Gives access to the memory: {@code Lock}. Each call needs an {@link #unlock()}.
   *
   * @return the address and sizes
   */
  Locked lock();

  /** Ends the access that {@link #lock()} began: {@code Unlock}. */
  void unlock();

  /**
   * Returns the length of the data: {@code GetCurrentLength}.
   *
   * @return the number of bytes
   */
  int getCurrentLength();

  /**
   * Sets the length of the data: {@code SetCurrentLength}.
   *
   * @param length a number of bytes
   */
  void setCurrentLength(int length);

  /**
   * Returns the size: {@code GetMaxLength}.
   *
   * @return the number of bytes
   */
  int getMaxLength();

  /**
   * The result of {@link #lock()}.
   *
   * @param address the address of the memory
   * @param maxLength its size in bytes, or null
   * @param currentLength the length of the data in bytes, or null
   */
  record Locked(long address, @Nullable Integer maxLength, @Nullable Integer currentLength) {}

  /**
   * Replaces the contents with a copy of data.
   *
   * @param data the bytes between its position and its limit, which do not change
   * @throws IllegalArgumentException if the data does not fit
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
   * Returns a copy of the data.
   *
   * @return an array of {@link #getCurrentLength()} bytes
   */
  default byte[] toByteArray() {
    byte[] copy = new byte[getCurrentLength()];
    LockedBytes.use(this, copy.length, memory -> memory.get(copy));
    return copy;
  }

  /**
   * Creates an empty buffer: {@code MFCreateMemoryBuffer}.
   *
   * @param maxLength the size in bytes
   * @return the buffer, to be closed by the caller
   */
  static MediaBufferCom create(int maxLength) {
    return MediaBufferCom.attach(
        NativeObjects.create(
            "MFCreateMemoryBuffer", out -> MfObjects.MFCreateMemoryBuffer(maxLength, out)));
  }

  /**
   * Creates a buffer with a copy of data.
   *
   * @param data the bytes between its position and its limit, which do not change
   * @return the buffer, to be closed by the caller
   */
  static MediaBufferCom copyOf(ByteBuffer data) {
    ByteBuffer bytes = data.duplicate();
    return NativeObjects.fill(create(bytes.remaining()), buffer -> buffer.write(bytes));
  }
}
