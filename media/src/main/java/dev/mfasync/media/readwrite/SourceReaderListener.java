package dev.mfasync.media.readwrite;

import dev.mfasync.media.MediaEvent;

/** Called for the events of a source reader, on threads of Media Foundation. */
@FunctionalInterface
public interface SourceReaderListener {
  /**
   * Called for an event of the reader or its source: {@code IMFSourceReaderCallback::OnEvent}.
   *
   * @param stream the index of the stream
   * @param event the event, valid until the method returns
   */
  void onEvent(int stream, MediaEvent event);
}
