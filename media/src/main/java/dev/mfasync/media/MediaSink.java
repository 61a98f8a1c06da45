package dev.mfasync.media;

import dev.mfasync.annotations.ComInterface;
import org.jspecify.annotations.Nullable;

/** Consumes the samples of one or more streams: {@code IMFMediaSink}. */
@ComInterface(value = "6ef2a660-47c0-4666-b13d-cbb717f2fa2c", name = "IMFMediaSink")
public interface MediaSink {
  /** A bit of {@link #getCharacteristics()}: {@code MEDIASINK_FIXED_STREAMS}. */
  int FIXED_STREAMS = 0x1;

  /** A bit of {@link #getCharacteristics()}: {@code MEDIASINK_RATELESS}. */
  int RATELESS = 0x4;

  /**
   * Returns the characteristics of the sink: {@code GetCharacteristics}.
   *
   * @return bits, such as {@link #RATELESS}
   */
  int getCharacteristics();

  /**
   * Adds a stream: {@code AddStreamSink}.
   *
   * @param id its identifier
   * @param type its media type, or null
   * @return the stream
   */
  StreamSink addStreamSink(int id, @Nullable MediaType type);

  /**
   * Removes a stream: {@code RemoveStreamSink}.
   *
   * @param id its identifier
   */
  void removeStreamSink(int id);

  /**
   * Returns the number of streams: {@code GetStreamSinkCount}.
   *
   * @return zero or more
   */
  int getStreamSinkCount();

  /**
   * Returns a stream by its index: {@code GetStreamSinkByIndex}.
   *
   * @param index the index, from 0
   * @return the stream
   */
  StreamSink getStreamSinkByIndex(int index);

  /**
   * Returns a stream by its identifier: {@code GetStreamSinkById}.
   *
   * @param id its identifier
   * @return the stream
   */
  StreamSink getStreamSinkById(int id);

  /**
   * Sets the clock that the sink follows: {@code SetPresentationClock}.
   *
   * @param clock the clock, or null for none; a sink in Java keeps it with {@link
   *     dev.mfasync.runtime.com.ComWrapper#retain}
   */
  void setPresentationClock(@Nullable PresentationClock clock);

  /**
   * Returns the clock that the sink follows: {@code GetPresentationClock}.
   *
   * @return the clock
   */
  PresentationClock getPresentationClock();

  /** Releases all resources: {@code Shutdown}. The sink cannot be used afterwards. */
  void shutdown();
}
