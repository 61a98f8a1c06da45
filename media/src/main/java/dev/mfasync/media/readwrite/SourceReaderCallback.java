package dev.mfasync.media.readwrite;

import dev.mfasync.annotations.ComInterface;
import dev.mfasync.media.MediaEvent;
import dev.mfasync.media.Sample;
import org.jspecify.annotations.Nullable;

/**
 * Is called by a source reader in asynchronous mode: {@code IMFSourceReaderCallback}. {@link
 * SourceReader} has one of its own and gives out futures; this is for readers of other makers.
 */
@ComInterface(value = "deec8d99-fa1d-4d82-84c2-2c8969944867", name = "IMFSourceReaderCallback")
public interface SourceReaderCallback {
  /**
   * A request for a sample is complete: {@code OnReadSample}.
   *
   * @param status an {@code HRESULT}
   * @param stream the index of the stream
   * @param flags bits of {@code MF_SOURCE_READER_FLAG}
   * @param time in units of 100 nanoseconds
   * @param sample the sample, borrowed, or null
   */
  void onReadSample(int status, int stream, int flags, long time, @Nullable Sample sample);

  /**
   * A flush is complete: {@code OnFlush}.
   *
   * @param stream the index of the stream
   */
  void onFlush(int stream);

  /**
   * The reader, or its source, has an event: {@code OnEvent}.
   *
   * @param stream the index of the stream
   * @param event the event, borrowed
   */
  void onEvent(int stream, @Nullable MediaEvent event);
}
