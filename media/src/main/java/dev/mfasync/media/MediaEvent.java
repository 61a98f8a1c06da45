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
 * Something that happened in a component: {@code IMFMediaEvent}.
 *
 * <p>Its value is null, or a {@link Boolean}, {@link Integer}, {@link Long}, {@link Double}, {@link
 * String}, {@link Guid} or {@link ComPointer}, for the types {@code VT_BOOL}, {@code VT_I4}, {@code
 * VT_I8}, {@code VT_R8}, {@code VT_LPWSTR}, {@code VT_CLSID} and {@code VT_UNKNOWN}.
 */
@ComInterface(value = "df598932-f10c-4e39-bba2-c308f101daa3", name = "IMFMediaEvent")
public interface MediaEvent extends Attributes {
  /** {@code MEError}: a component failed. */
  int ERROR = 1;

  /** {@code MEExtendedType}: the extended type says more. */
  int EXTENDED_TYPE = 2;

  /** {@code MEStreamSinkStarted}: a stream sink takes samples from now on. */
  int STREAM_SINK_STARTED = 301;

  /** {@code MEStreamSinkStopped}: a stream sink takes no more samples. */
  int STREAM_SINK_STOPPED = 302;

  /** {@code MEStreamSinkPaused}: a stream sink pauses. */
  int STREAM_SINK_PAUSED = 303;

  /** {@code MEStreamSinkRequestSample}: a stream sink asks for a sample. */
  int STREAM_SINK_REQUEST_SAMPLE = 305;

  /** {@code MEStreamSinkMarker}: a stream sink reached a marker, whose context is the value. */
  int STREAM_SINK_MARKER = 306;

  /**
   * What happened: {@code GetType}.
   *
   * @return a {@code MediaEventType}, such as {@link #ERROR}
   */
  int getType();

  /**
   * What kind of event beyond its type: {@code GetExtendedType}.
   *
   * @return zeros where there is none
   */
  Guid getExtendedType();

  /**
   * Whether what happened is a failure: {@code GetStatus}.
   *
   * @return an {@code HRESULT}
   */
  int getStatus();

  /**
   * The value: {@code GetValue}. Java has {@link #value()}.
   *
   * @param variant the address of an empty {@code PROPVARIANT}
   */
  void getValue(long variant);

  /**
   * The value.
   *
   * @return one of the types that this class names, or null; a {@link ComPointer} is the caller's
   *     to close
   * @throws MediaFoundationException {@link HResult#MF_E_INVALIDTYPE} if it is of another type
   */
  default @Nullable Object value() {
    try (PropVariant variant = PropVariant.empty()) {
      getValue(variant.address());
      return variant.value();
    }
  }

  /**
   * Makes an event: {@code MFCreateMediaEvent}.
   *
   * @param type a {@code MediaEventType}, such as {@link #ERROR}
   * @param status an {@code HRESULT}
   * @param value one of the types that this class names, or null
   * @return the event, to be closed by the caller
   */
  static MediaEventCom create(int type, int status, @Nullable Object value) {
    return create(type, Guids.NONE, status, value);
  }

  /**
   * Makes an event with an extended type: {@code MFCreateMediaEvent}.
   *
   * @param type a {@code MediaEventType}, such as {@link #EXTENDED_TYPE}
   * @param extendedType what kind of event beyond that
   * @param status an {@code HRESULT}
   * @param value one of the types that this class names, or null
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
