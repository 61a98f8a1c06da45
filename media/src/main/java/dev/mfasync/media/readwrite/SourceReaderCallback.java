package dev.mfasync.media.readwrite;

import dev.mfasync.annotations.ComInterface;
import dev.mfasync.media.MediaEvent;
import dev.mfasync.media.Sample;
import org.jspecify.annotations.Nullable;

/**
 * Called by a source reader in asynchronous mode: {@code IMFSourceReaderCallback}. {@link
 * SourceReader} has its own and returns futures; implement this interface for readers that you
 * create natively.
 */
@ComInterface(value = "deec8d99-fa1d-4d82-84c2-2c8969944867", name = "IMFSourceReaderCallback")
public interface SourceReaderCallback {
  /**
   * Called when a request for a sample completes: {@code OnReadSample}.
   *
   * @param status an {@code HRESULT}
   * @param stream the index of the stream
   * @param flags bits of {@code MF_SOURCE_READER_FLAG}
   * @param time in units of 100 nanoseconds
   * @param sample the sample, borrowed, or null
   */
  void onReadSample(int status, int stream, int flags, long time, @Nullable Sample sample);

  /**
   * Called when a flush completes: {@code OnFlush}.
   *
   * @param stream the index of the stream
   */
  void onFlush(int stream);

  /**
   * Called for an event of the reader or its source: {@code OnEvent}.
   *
   * @param stream the index of the stream
   * @param event the event, borrowed
   */
  void onEvent(int stream, @Nullable MediaEvent event);
}
