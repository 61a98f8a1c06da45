package dev.mfasync.media;

import dev.mfasync.runtime.binding.MfObjects;
import dev.mfasync.runtime.com.ComMethod;
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
public final class MediaEvent extends Attributes {
  /** {@code MEError}: a component failed. */
  public static final int ERROR = 1;

  /** {@code MEExtendedType}: the extended type says more. */
  public static final int EXTENDED_TYPE = 2;

  /** {@code MEStreamSinkRequestSample}: a stream sink asks for a sample. */
  public static final int STREAM_SINK_REQUEST_SAMPLE = 305;

  /** {@code MEStreamSinkMarker}: a stream sink reached a marker, whose context is the value. */
  public static final int STREAM_SINK_MARKER = 306;

  private static final Guid NO_EXTENDED_TYPE = Guid.of("00000000-0000-0000-0000-000000000000");

  private static final ComMethod GET_TYPE = new ComMethod(33, "IMFMediaEvent::GetType");
  private static final ComMethod GET_EXTENDED_TYPE =
      new ComMethod(34, "IMFMediaEvent::GetExtendedType");
  private static final ComMethod GET_STATUS = new ComMethod(35, "IMFMediaEvent::GetStatus");
  private static final ComMethod GET_VALUE = new ComMethod(36, "IMFMediaEvent::GetValue");

  private MediaEvent(ComPointer pointer) {
    super(pointer);
  }

  /**
   * Makes an event: {@code MFCreateMediaEvent}.
   *
   * @param type a {@code MediaEventType}, such as {@link #ERROR}
   * @param status an {@code HRESULT}
   * @param value one of the types that this class names, or null
   * @return the event, to be closed by the caller
   */
  public static MediaEvent create(int type, int status, @Nullable Object value) {
    return create(type, NO_EXTENDED_TYPE, status, value);
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
  public static MediaEvent create(int type, Guid extendedType, int status, @Nullable Object value) {
    try (NativeBuffer extended = extendedType.toNative();
        PropVariant variant = PropVariant.of(value)) {
      return attach(
          NativeObjects.create(
              "MFCreateMediaEvent",
              "IMFMediaEvent",
              out ->
                  MfObjects.MFCreateMediaEvent(
                      type, extended.address(), status, variant.address(), out)));
    }
  }

  /**
   * Takes over a reference on a native event.
   *
   * @param pointer an {@code IMFMediaEvent*}, which the event closes
   * @return the event
   */
  public static MediaEvent attach(ComPointer pointer) {
    return new MediaEvent(pointer);
  }

  /**
   * What happened: {@code GetType}.
   *
   * @return a {@code MediaEventType}, such as {@link #ERROR}
   */
  public int type() {
    return pointer().getInt(GET_TYPE);
  }

  /**
   * What kind of event beyond its type: {@code GetExtendedType}.
   *
   * @return zeros where there is none
   */
  public Guid extendedType() {
    try (NativeBuffer out = NativeBuffer.allocate(Guid.SIZE)) {
      pointer().call(GET_EXTENDED_TYPE, out);
      return Guid.read(out.address());
    }
  }

  /**
   * Whether what happened is a failure: {@code GetStatus}.
   *
   * @return an {@code HRESULT}
   */
  public int status() {
    return pointer().getInt(GET_STATUS);
  }

  /**
   * The value: {@code GetValue}.
   *
   * @return one of the types that this class names, or null; a {@link ComPointer} is the caller's
   *     to close
   * @throws dev.mfasync.runtime.MediaFoundationException {@link
   *     dev.mfasync.runtime.HResult#MF_E_INVALIDTYPE} if it is of another type
   */
  public @Nullable Object value() {
    try (PropVariant variant = PropVariant.empty()) {
      pointer().call(GET_VALUE, variant.address());
      return variant.value();
    }
  }
}
