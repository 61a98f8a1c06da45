package dev.mfasync.media;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.binding.MfObjects;
import dev.mfasync.runtime.com.ComMethod;
import dev.mfasync.runtime.com.ComPointer;
import java.nio.ByteBuffer;

/**
 * A piece of media data with its time: {@code IMFSample}. Times are counted in units of 100
 * nanoseconds, {@link #UNITS_PER_SECOND} of them a second.
 */
public final class Sample extends Attributes {
  /** How many units of time a second has. */
  public static final long UNITS_PER_SECOND = 10_000_000;

  private static final ComMethod GET_SAMPLE_TIME = new ComMethod(35, "IMFSample::GetSampleTime");
  private static final ComMethod SET_SAMPLE_TIME = new ComMethod(36, "IMFSample::SetSampleTime");
  private static final ComMethod GET_SAMPLE_DURATION =
      new ComMethod(37, "IMFSample::GetSampleDuration");
  private static final ComMethod SET_SAMPLE_DURATION =
      new ComMethod(38, "IMFSample::SetSampleDuration");
  private static final ComMethod GET_BUFFER_COUNT = new ComMethod(39, "IMFSample::GetBufferCount");
  private static final ComMethod GET_BUFFER_BY_INDEX =
      new ComMethod(40, "IMFSample::GetBufferByIndex");
  private static final ComMethod CONVERT_TO_CONTIGUOUS_BUFFER =
      new ComMethod(41, "IMFSample::ConvertToContiguousBuffer");
  private static final ComMethod ADD_BUFFER = new ComMethod(42, "IMFSample::AddBuffer");
  private static final ComMethod REMOVE_ALL_BUFFERS =
      new ComMethod(44, "IMFSample::RemoveAllBuffers");
  private static final ComMethod GET_TOTAL_LENGTH = new ComMethod(45, "IMFSample::GetTotalLength");

  private Sample(ComPointer pointer) {
    super(pointer);
  }

  /**
   * Makes a sample without data and time: {@code MFCreateSample}.
   *
   * @return the sample, to be closed by the caller
   */
  public static Sample create() {
    return attach(NativeObjects.create("MFCreateSample", "IMFSample", MfObjects::MFCreateSample));
  }

  /**
   * Makes a sample with a copy of data.
   *
   * @param data what lies between its position and its limit, which are not changed
   * @param time when it is presented, in units of 100 nanoseconds
   * @param duration how long, in units of 100 nanoseconds
   * @return the sample, to be closed by the caller
   */
  public static Sample copyOf(ByteBuffer data, long time, long duration) {
    return NativeObjects.fill(
        create(),
        sample -> {
          try (MediaBuffer buffer = MediaBuffer.copyOf(data)) {
            sample.addBuffer(buffer);
          }
          sample.setTime(time);
          sample.setDuration(duration);
        });
  }

  /**
   * Takes over a reference on a native sample.
   *
   * @param pointer an {@code IMFSample*}, which the sample closes
   * @return the sample
   */
  public static Sample attach(ComPointer pointer) {
    return new Sample(pointer);
  }

  /**
   * When it is presented: {@code GetSampleTime}.
   *
   * @return in units of 100 nanoseconds
   * @throws MediaFoundationException 0xC00D36C8 ({@code MF_E_NO_SAMPLE_TIMESTAMP}) if it has no
   *     time
   */
  public long time() {
    return pointer().getLong(GET_SAMPLE_TIME);
  }

  /**
   * Sets when it is presented: {@code SetSampleTime}.
   *
   * @param time in units of 100 nanoseconds
   */
  public void setTime(long time) {
    pointer().call(SET_SAMPLE_TIME, time);
  }

  /**
   * How long it is presented: {@code GetSampleDuration}.
   *
   * @return in units of 100 nanoseconds
   * @throws MediaFoundationException 0xC00D36C9 ({@code MF_E_NO_SAMPLE_DURATION}) if it has none
   */
  public long duration() {
    return pointer().getLong(GET_SAMPLE_DURATION);
  }

  /**
   * Sets how long it is presented: {@code SetSampleDuration}.
   *
   * @param duration in units of 100 nanoseconds
   */
  public void setDuration(long duration) {
    pointer().call(SET_SAMPLE_DURATION, duration);
  }

  /**
   * The number of buffers.
   *
   * @return zero or more
   */
  public int bufferCount() {
    return pointer().getInt(GET_BUFFER_COUNT);
  }

  /**
   * A buffer: {@code GetBufferByIndex}.
   *
   * @param index from 0
   * @return the buffer, to be closed by the caller
   * @throws MediaFoundationException {@link HResult#E_INVALIDARG} if there is none
   */
  public MediaBuffer buffer(int index) {
    return MediaBuffer.attach(pointer().getPointer(GET_BUFFER_BY_INDEX, "IMFMediaBuffer", index));
  }

  /**
   * Adds a buffer, of which the sample takes a reference: {@code AddBuffer}.
   *
   * @param buffer the buffer
   */
  public void addBuffer(MediaBuffer buffer) {
    pointer().call(ADD_BUFFER, buffer.pointer());
  }

  /** Lets go of all buffers: {@code RemoveAllBuffers}. */
  public void removeAllBuffers() {
    pointer().call(REMOVE_ALL_BUFFERS);
  }

  /**
   * The length of all buffers' data: {@code GetTotalLength}.
   *
   * @return a number of bytes
   */
  public int totalLength() {
    return pointer().getInt(GET_TOTAL_LENGTH);
  }

  /**
   * A copy of all buffers' data.
   *
   * @return as many bytes as {@link #totalLength()} says
   */
  public byte[] toByteArray() {
    if (bufferCount() == 0) {
      return new byte[0];
    }
    try (MediaBuffer whole =
        MediaBuffer.attach(pointer().getPointer(CONVERT_TO_CONTIGUOUS_BUFFER, "IMFMediaBuffer"))) {
      return whole.toByteArray();
    }
  }
}
