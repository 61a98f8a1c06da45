package dev.mfasync.media.readwrite;

/**
 * Called for the reports of a sink writer: {@code IMFSinkWriterCallback} and {@code
 * IMFSinkWriterCallback2}.
 *
 * <p>The methods may be called on any thread, several at once. They must not block: the writer may
 * hold locks, so waiting for another thread that uses the writer can cause a deadlock. The writer
 * ignores what they throw; it goes to {@link dev.mfasync.runtime.com.ComReports}.
 */
public interface SinkWriterListener {
  /**
   * Called when the file is complete: {@code OnFinalize}.
   *
   * @param status an {@code HRESULT}; after a failure, the file may be unusable
   */
  default void onFinalize(int status) {}

  /**
   * Called when all samples before a marker have been consumed: {@code OnMarker}.
   *
   * @param stream the index of the stream
   * @param context the context of {@code PlaceMarker}; {@link SinkWriter} numbers its markers from
   *     1. Wine passes 0 if samples were pending
   */
  default void onMarker(int stream, long context) {}

  /** Called when the chain of transforms was built or changed: {@code OnTransformChange}. */
  default void onTransformChange() {}

  /**
   * Called for a failure outside of a call to the writer: {@code OnStreamError}.
   *
   * @param stream the index of the stream, {@link SinkWriter#MEDIASINK} or {@link
   *     SinkWriter#ALL_STREAMS}
   * @param status a failing {@code HRESULT}
   */
  default void onStreamError(int stream, int status) {}
}
