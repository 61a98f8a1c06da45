package dev.mfasync.media.readwrite;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.com.ComObject;
import dev.mfasync.runtime.com.ComType;

/**
 * Turns a Java listener into a COM object with {@code IMFSinkWriterCallback} and {@code
 * IMFSinkWriterCallback2}, for native code. {@link SinkWriter} has its own.
 */
public final class SinkWriterCallback {
  /** {@code IMFSinkWriterCallback}. */
  public static final ComType<SinkWriterListener> TYPE =
      ComType.<SinkWriterListener>named(
              "IMFSinkWriterCallback", "666f76de-33d2-41b9-a458-29ed0a972c58")
          .slot(
              "OnFinalize",
              (listener, status) -> {
                listener.onFinalize((int) status);
                return HResult.S_OK;
              })
          .slot(
              "OnMarker",
              (listener, stream, context) -> {
                listener.onMarker((int) stream, context);
                return HResult.S_OK;
              })
          .build();

  /** {@code IMFSinkWriterCallback2}, which extends {@link #TYPE}. */
  public static final ComType<SinkWriterListener> TYPE_2 =
      ComType.<SinkWriterListener>named(
              "IMFSinkWriterCallback2", "2456bd58-c067-4513-84fe-8d0c88ffdc61")
          .extending(TYPE)
          .slot(
              "OnTransformChange",
              listener -> {
                listener.onTransformChange();
                return HResult.S_OK;
              })
          .slot(
              "OnStreamError",
              (listener, stream, status) -> {
                listener.onStreamError((int) stream, (int) status);
                return HResult.S_OK;
              })
          .build();

  private SinkWriterCallback() {}

  /**
   * Creates the COM object. Exceptions in the listener are reported, and native code gets {@link
   * HResult#of} them.
   *
   * @param listener called for each report
   * @return the object, with one reference, to be closed by the caller when native code holds its
   *     own
   */
  public static ComObject toNative(SinkWriterListener listener) {
    return ComObject.of(TYPE_2, listener);
  }
}
