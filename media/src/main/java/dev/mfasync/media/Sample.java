package dev.mfasync.media;

import dev.mfasync.annotations.ComInterface;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.binding.MfObjects;
import dev.mfasync.runtime.com.ComWrapper;
import java.nio.ByteBuffer;

/**
 * A piece of media data with its time: {@code IMFSample}. Times are counted in units of 100
 * nanoseconds, {@link #UNITS_PER_SECOND} of them a second.
 */
@ComInterface(value = "c40a00f2-b93a-4d80-ae8c-5a1c634f58e4", name = "IMFSample")
public interface Sample extends Attributes {
  /** How many units of time a second has. */
  long UNITS_PER_SECOND = 10_000_000;

  /**
   * Not used so far: {@code GetSampleFlags}.
   *
   * @return zero
   */
  int getSampleFlags();

  /**
   * Not used so far: {@code SetSampleFlags}.
   *
   * @param flags zero
   */
  void setSampleFlags(int flags);

  /**
   * When it is presented: {@code GetSampleTime}.
   *
   * @return in units of 100 nanoseconds
   * @throws MediaFoundationException 0xC00D36C8 ({@code MF_E_NO_SAMPLE_TIMESTAMP}) if it has no
   *     time
   */
  long getSampleTime();

  /**
   * Sets when it is presented: {@code SetSampleTime}.
   *
   * @param time in units of 100 nanoseconds
   */
  void setSampleTime(long time);

  /**
   * How long it is presented: {@code GetSampleDuration}.
   *
   * @return in units of 100 nanoseconds
   * @throws MediaFoundationException 0xC00D36C9 ({@code MF_E_NO_SAMPLE_DURATION}) if it has none
   */
  long getSampleDuration();

  /**
   * Sets how long it is presented: {@code SetSampleDuration}.
   *
   * @param duration in units of 100 nanoseconds
   */
  void setSampleDuration(long duration);

  /**
   * The number of buffers: {@code GetBufferCount}.
   *
   * @return zero or more
   */
  int getBufferCount();

  /**
   * A buffer: {@code GetBufferByIndex}.
   *
   * @param index from 0
   * @return the buffer, which the caller gives back by {@link ComWrapper#release}
   * @throws MediaFoundationException {@link HResult#E_INVALIDARG} if there is none
   */
  MediaBuffer getBufferByIndex(int index);

  /**
   * All buffers' data in one: {@code ConvertToContiguousBuffer}.
   *
   * @return the buffer, which the caller gives back by {@link ComWrapper#release}
   */
  MediaBuffer convertToContiguousBuffer();

  /**
   * Adds a buffer, of which the sample takes a reference: {@code AddBuffer}.
   *
   * @param buffer the buffer
   */
  void addBuffer(MediaBuffer buffer);

  /**
   * Lets go of a buffer: {@code RemoveBufferByIndex}.
   *
   * @param index from 0
   */
  void removeBufferByIndex(int index);

  /** Lets go of all buffers: {@code RemoveAllBuffers}. */
  void removeAllBuffers();

  /**
   * The length of all buffers' data: {@code GetTotalLength}.
   *
   * @return a number of bytes
   */
  int getTotalLength();

  /**
   * Copies all buffers' data: {@code CopyToBuffer}.
   *
   * @param buffer where to
   */
  void copyToBuffer(MediaBuffer buffer);

  /**
   * A copy of all buffers' data.
   *
   * @return as many bytes as {@link #getTotalLength()} says
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
   * Makes a sample without data and time: {@code MFCreateSample}.
   *
   * @return the sample, to be closed by the caller
   */
  static SampleCom create() {
    return SampleCom.attach(NativeObjects.create("MFCreateSample", MfObjects::MFCreateSample));
  }

  /**
   * Makes a sample with a copy of data.
   *
   * @param data what lies between its position and its limit, which are not changed
   * @param time when it is presented, in units of 100 nanoseconds
   * @param duration how long, in units of 100 nanoseconds
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
