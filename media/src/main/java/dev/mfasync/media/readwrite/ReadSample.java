package dev.mfasync.media.readwrite;

import dev.mfasync.media.Sample;
import dev.mfasync.runtime.com.ComWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The result of a request for a sample. It owns the sample.
 *
 * @param stream the index of the stream
 * @param flags bits, such as {@link #END_OF_STREAM}
 * @param time when the sample is presented, in units of 100 nanoseconds
 * @param sample the sample, or null at the end of the stream and in a gap
 */
public record ReadSample(int stream, int flags, long time, @Nullable Sample sample)
    implements AutoCloseable {
  /** A bit of the flags: {@code MF_SOURCE_READERF_ERROR}. */
  public static final int ERROR = 0x1;

  /** A bit of the flags: {@code MF_SOURCE_READERF_ENDOFSTREAM}. */
  public static final int END_OF_STREAM = 0x2;

  /** A bit of the flags: {@code MF_SOURCE_READERF_STREAMTICK}: a gap. */
  public static final int STREAM_TICK = 0x100;

  /**
   * Returns whether the stream is at its end.
   *
   * @return true if there are no more samples
   */
  public boolean isEndOfStream() {
    return (flags & END_OF_STREAM) != 0;
  }

  /** Releases the sample. */
  @Override
  public void close() {
    ComWrapper.release(sample);
  }
}
