package dev.mfasync.media;

import dev.mfasync.annotations.ComInterface;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.binding.MfObjects;
import dev.mfasync.runtime.com.ComPointer;
import dev.mfasync.runtime.com.Guid;
import dev.mfasync.runtime.com.NativeBuffer;
import org.jspecify.annotations.Nullable;

/**
 * An event of a component: {@code IMFMediaEvent}.
 *
 * <p>Its value is null, or a {@link Boolean}, {@link Integer}, {@link Long}, {@link Double}, {@link
 * String}, {@link Guid} or {@link ComPointer}, for the types {@code VT_BOOL}, {@code VT_I4}, {@code
 * VT_I8}, {@code VT_R8}, {@code VT_LPWSTR}, {@code VT_CLSID} and {@code VT_UNKNOWN}.
 */
@ComInterface(value = "df598932-f10c-4e39-bba2-c308f101daa3", name = "IMFMediaEvent")
public interface MediaEvent extends Attributes {
  /** {@code MEError}: a component failed. */
  int ERROR = 1;

  /** {@code MEExtendedType}: see the extended type. */
  int EXTENDED_TYPE = 2;

  /** {@code MEStreamSinkStarted}: a stream sink has started to accept samples. */
  int STREAM_SINK_STARTED = 301;

  /** {@code MEStreamSinkStopped}: a stream sink no longer accepts samples. */
  int STREAM_SINK_STOPPED = 302;

  /** {@code MEStreamSinkPaused}: a stream sink has paused. */
  int STREAM_SINK_PAUSED = 303;

  /** {@code MEStreamSinkRequestSample}: a stream sink requests a sample. */
  int STREAM_SINK_REQUEST_SAMPLE = 305;

  /**
   * {@code MEStreamSinkMarker}: a stream sink has reached a marker; the value is the marker's
   * context.
   */
  int STREAM_SINK_MARKER = 306;

  /**
   * Returns the type: {@code GetType}.
   *
   * @return a {@code MediaEventType}, such as {@link #ERROR}
   */
  int getType();

  /**
   * Returns the extended type: {@code GetExtendedType}.
   *
   * @return zeros if there is none
   */
  Guid getExtendedType();

  /**
   * Returns the status: {@code GetStatus}.
   *
   * @return an {@code HRESULT}
   */
  int getStatus();

  /**
   * Reads the value: {@code GetValue}. In Java, use {@link #value()}.
   *
   * @param variant the address of an empty {@code PROPVARIANT}
   */
  void getValue(long variant);

  /**
   * Returns the value.
   *
   * @return an object of one of the types listed above, or null; the caller has to close a {@link
   *     ComPointer}
   * @throws MediaFoundationException {@link HResult#MF_E_INVALIDTYPE} if it has another type
   */
  default @Nullable Object value() {
    try (PropVariant variant = PropVariant.empty()) {
      getValue(variant.address());
      return variant.value();
    }
  }

  /**
   * Creates an event: {@code MFCreateMediaEvent}.
   *
   * @param type a {@code MediaEventType}, such as {@link #ERROR}
   * @param status an {@code HRESULT}
   * @param value an object of one of the types listed above, or null
   * @return the event, to be closed by the caller
   */
  static MediaEventCom create(int type, int status, @Nullable Object value) {
    return create(type, Guids.NONE, status, value);
  }

  /**
   * Creates an event with an extended type: {@code MFCreateMediaEvent}.
   *
   * @param type a {@code MediaEventType}, such as {@link #EXTENDED_TYPE}
   * @param extendedType the extended type
   * @param status an {@code HRESULT}
   * @param value an object of one of the types listed above, or null
   * @return the event, to be closed by the caller
   */
  static MediaEventCom create(int type, Guid extendedType, int status, @Nullable Object value) {
    try (PropVariant variant = PropVariant.of(value);
        NativeBuffer extended = extendedType.toNative()) {
      return MediaEventCom.attach(
          NativeObjects.create(
              "MFCreateMediaEvent",
              out ->
                  MfObjects.MFCreateMediaEvent(
                      type, extended.address(), status, variant.address(), out)));
    }
  }
}
