package golden;

import dev.mfasync.annotations.GeneratedCompanion;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.com.ComCall;
import dev.mfasync.runtime.com.ComFrame;
import dev.mfasync.runtime.com.ComPointer;
import dev.mfasync.runtime.com.ComSlots;
import dev.mfasync.runtime.com.ComType;
import dev.mfasync.runtime.com.ComWrapper;
import dev.mfasync.runtime.com.NativeMethod;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A native {@code Device} as a {@link Case.Device}; through {@link #TYPE}, a Java object as a
 * native one.
 *
 * <p>An instance owns one reference until it is closed. Its methods may be called on any thread,
 * and throw a {@link dev.mfasync.runtime.MediaFoundationException} for a failing {@code HRESULT}.
 */
@GeneratedCompanion
@Generated("dev.mfasync.processor.AsyncOperationProcessor")
class Case_DeviceCom extends ComWrapper implements Case.Device {
  private static final NativeMethod GET_NAME = NativeMethod.of(3, "Device::GetName", "(P)H");
  private static final NativeMethod SET_NAME = NativeMethod.of(4, "Device::SetName", "(P)H");

  /**
   * The interface through which an object that implements {@link Case.Device} becomes a COM object.
   */
  static final ComType<Case.Device> TYPE =
      ComType.of(
          Case.Device.class,
          "Device",
          "5b2cf1a4-08f3-4a51-9e55-6d1f0c1c2a01",
          Case_DeviceCom::new,
          Slots::declare);

  /** For {@link #TYPE} and derived interfaces. */
  protected Case_DeviceCom(ComPointer pointer) {
    super(pointer);
  }

  /** Takes over a reference that a native call returned. */
  static Case_DeviceCom attach(long address) {
    return new Case_DeviceCom(ComPointer.attach(address, TYPE));
  }

  /** Adds a reference to a borrowed pointer. */
  static Case_DeviceCom retain(long address) {
    return new Case_DeviceCom(ComPointer.retain(address, TYPE));
  }

  /** Queries a native object for this interface: {@code QueryInterface}. */
  static Case_DeviceCom queryInterface(ComWrapper source) {
    return new Case_DeviceCom(source.pointer().queryInterface(TYPE));
  }

  @Override
  public String getName() {
    try (ComCall call = call()) {
      long out = call.out(Long.BYTES);
      call.invoke(GET_NAME, out);
      return call.getString(out);
    }
  }

  @Override
  public void setName(@Nullable String name) {
    try (ComCall call = call()) {
      call.invoke(SET_NAME, call.optionalString(name));
    }
  }

  /** The methods through which native code calls a Java object. */
  @GeneratedCompanion
  private static final class Slots {
    static void declare(ComSlots<Case.Device> slots) {
      slots.add(GET_NAME, Slots::getName);
      slots.add(SET_NAME, Slots::setName);
    }

    static long getName(Case.Device target, ComFrame frame) {
      long out = frame.out(0, Long.BYTES);
      frame.putString(out, target.getName());
      return HResult.S_OK;
    }

    static long setName(Case.Device target, ComFrame frame) {
      target.setName(frame.getOptionalString(0));
      return HResult.S_OK;
    }
  }
}
