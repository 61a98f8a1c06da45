package dev.mfasync.media.readwrite;

/**
 * What a sink writer reports: {@code IMFSinkWriterCallback} and {@code IMFSinkWriterCallback2}.
 *
 * <p>The methods may be called on any thread, several at once. They must not block: the writer may
 * hold locks meanwhile, so that waiting for another thread that uses the writer can last for ever.
 * The writer ignores what they throw; it goes to {@link dev.mfasync.runtime.com.ComReports}.
 */
public interface SinkWriterListener {
  /**
   * The file is final: {@code OnFinalize}.
   *
   * @param status an {@code HRESULT}; after a failure the file may be of no use
   */
  default void onFinalize(int status) {}

  /**
   * All samples before a marker were consumed: {@code OnMarker}.
   *
   * @param stream the index of the stream
   * @param context what was given to {@code PlaceMarker}; {@link SinkWriter} numbers its markers
   *     from 1. Wine gives 0 where samples were waiting
   */
  default void onMarker(int stream, long context) {}

  /** The chain of transforms was built or changed: {@code OnTransformChange}. */
  default void onTransformChange() {}

  /**
   * Something failed while nobody called the writer: {@code OnStreamError}.
   *
   * @param stream the index of the stream, {@link SinkWriter#MEDIASINK} or {@link
   *     SinkWriter#ALL_STREAMS}
   * @param status a failing {@code HRESULT}
   */
  default void onStreamError(int stream, int status) {}
}
