package dev.mfasync.media;

import dev.mfasync.annotations.ComInterface;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.binding.MfObjects;
import dev.mfasync.runtime.com.ComWrapper;
import java.nio.ByteBuffer;

/**
 * A piece of media data with its time: {@code IMFSample}. Times are in units of 100 nanoseconds; a
 * second has {@link #UNITS_PER_SECOND} of them.
 */
@ComInterface(value = "c40a00f2-b93a-4d80-ae8c-5a1c634f58e4", name = "IMFSample")
public interface Sample extends Attributes {
  /** The number of time units in a second. */
  long UNITS_PER_SECOND = 10_000_000;

  /**
   * Reserved: {@code GetSampleFlags}.
   *
   * @return zero
   */
  int getSampleFlags();

  /**
   * Reserved: {@code SetSampleFlags}.
   *
   * @param flags zero
   */
  void setSampleFlags(int flags);

  /**
   * Returns the presentation time: {@code GetSampleTime}.
   *
   * @return in units of 100 nanoseconds
   * @throws MediaFoundationException 0xC00D36C8 ({@code MF_E_NO_SAMPLE_TIMESTAMP}) if it has no
   *     time
   */
  long getSampleTime();

  /**
   * Sets the presentation time: {@code SetSampleTime}.
   *
   * @param time in units of 100 nanoseconds
   */
  void setSampleTime(long time);

  /**
   * Returns the duration: {@code GetSampleDuration}.
   *
   * @return in units of 100 nanoseconds
   * @throws MediaFoundationException 0xC00D36C9 ({@code MF_E_NO_SAMPLE_DURATION}) if it has none
   */
  long getSampleDuration();

  /**
   * Sets the duration: {@code SetSampleDuration}.
   *
   * @param duration in units of 100 nanoseconds
   */
  void setSampleDuration(long duration);

  /**
   * Returns the number of buffers: {@code GetBufferCount}.
   *
   * @return zero or more
   */
  int getBufferCount();

  /**
   * Returns a buffer: {@code GetBufferByIndex}.
   *
   * @param index the index, from 0
   * @return the buffer, to be released by the caller with {@link ComWrapper#release}
   * @throws MediaFoundationException {@link HResult#E_INVALIDARG} if there is none
   */
  MediaBuffer getBufferByIndex(int index);

  /**
   * Combines the data of all buffers into one: {@code ConvertToContiguousBuffer}.
   *
   * @return the buffer, to be released by the caller with {@link ComWrapper#release}
   */
  MediaBuffer convertToContiguousBuffer();

  /**
   * Adds a buffer, to which the sample adds a reference: {@code AddBuffer}.
   *
   * @param buffer the buffer
   */
  void addBuffer(MediaBuffer buffer);

  /**
   * Removes a buffer: {@code RemoveBufferByIndex}.
   *
   * @param index the index, from 0
   */
  void removeBufferByIndex(int index);

  /** Removes all buffers: {@code RemoveAllBuffers}. */
  void removeAllBuffers();

  /**
   * Returns the length of the data of all buffers: {@code GetTotalLength}.
   *
   * @return the number of bytes
   */
  int getTotalLength();

  /**
   * Copies the data of all buffers: {@code CopyToBuffer}.
   *
   * @param buffer the destination
   */
  void copyToBuffer(MediaBuffer buffer);

  /**
   * Returns a copy of the data of all buffers.
   *
   * @return an array of {@link #getTotalLength()} bytes
   */
  default byte[] toByteArray() {
    if (getBufferCount() == 0) {
      return new byte[0];
    }
    MediaBuffer whole = convertToContiguousBuffer();
    try {
      return whole.toByteArray();
    } finally {
      ComWrapper.release(whole);
    }
  }

  /**
   * Creates a sample without data and time: {@code MFCreateSample}.
   *
   * @return the sample, to be closed by the caller
   */
  static SampleCom create() {
    return SampleCom.attach(NativeObjects.create("MFCreateSample", MfObjects::MFCreateSample));
  }

  /**
   * Creates a sample with a copy of data.
   *
   * @param data the bytes between its position and its limit, which do not change
   * @param time the presentation time, in units of 100 nanoseconds
   * @param duration the duration, in units of 100 nanoseconds
   * @return the sample, to be closed by the caller
   */
  static SampleCom copyOf(ByteBuffer data, long time, long duration) {
    return NativeObjects.fill(
        create(),
        sample -> {
          try (MediaBufferCom buffer = MediaBuffer.copyOf(data)) {
            sample.addBuffer(buffer);
          }
          sample.setSampleTime(time);
          sample.setSampleDuration(duration);
        });
  }
}
