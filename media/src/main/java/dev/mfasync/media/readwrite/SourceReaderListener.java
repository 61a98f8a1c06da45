package dev.mfasync.media.readwrite;

import dev.mfasync.media.MediaEvent;

/** Is called for the events of a source reader, on threads of Media Foundation. */
@FunctionalInterface
public interface SourceReaderListener {
  /**
   * The reader, or its source, has an event: {@code IMFSourceReaderCallback::OnEvent}.
   *
   * @param stream the index of the stream
   * @param event the event, valid until the method returns
   */
  void onEvent(int stream, MediaEvent event);
}
