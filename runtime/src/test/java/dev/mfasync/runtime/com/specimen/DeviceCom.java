package dev.mfasync.runtime.com.specimen;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.com.ComCall;
import dev.mfasync.runtime.com.ComFrame;
import dev.mfasync.runtime.com.ComPointer;
import dev.mfasync.runtime.com.ComSlots;
import dev.mfasync.runtime.com.ComType;
import dev.mfasync.runtime.com.ComWrapper;
import dev.mfasync.runtime.com.NativeMethod;
import org.jspecify.annotations.Nullable;

/** {@code IDevice}: a native object as a {@link Device}, and a Java object as a native one. */
public class DeviceCom extends ComWrapper implements Device {
  private static final NativeMethod GET_NAME = NativeMethod.of(3, "IDevice::GetName", "(P)H");
  private static final NativeMethod SET_NAME = NativeMethod.of(4, "IDevice::SetName", "(P)H");

  /** The interface, by which any {@link Device} becomes a COM object. */
  public static final ComType<Device> TYPE =
      ComType.of(
          Device.class,
          "IDevice",
          "5b2cf1a4-08f3-4a51-9e55-6d1f0c1c2a01",
          DeviceCom::new,
          Slots::declare);

  /** For {@link #TYPE} and derived interfaces. */
  protected DeviceCom(ComPointer pointer) {
    super(pointer);
  }

  /** Takes over a reference, as an out parameter brings it. */
  public static DeviceCom attach(long address) {
    return new DeviceCom(ComPointer.attach(address, TYPE));
  }

  /** Adds a reference, as for a pointer that is borrowed only. */
  public static DeviceCom retain(long address) {
    return new DeviceCom(ComPointer.retain(address, TYPE));
  }

  /** Asks a native object for this interface: {@code QueryInterface}. */
  public static DeviceCom queryInterface(ComWrapper source) {
    return new DeviceCom(source.pointer().queryInterface(TYPE));
  }

  @Override
  public String getName() {
    try (ComCall call = call()) {
      long name = call.out(Long.BYTES);
      call.invoke(GET_NAME, name);
      return call.getString(name);
    }
  }

  @Override
  public void setName(@Nullable String name) {
    try (ComCall call = call()) {
      call.invoke(SET_NAME, call.optionalString(name));
    }
  }

  /** How native code calls a Java object. */
  private static final class Slots {
    static void declare(ComSlots<Device> slots) {
      slots.add(GET_NAME, Slots::getName);
      slots.add(SET_NAME, Slots::setName);
    }

    static long getName(Device target, ComFrame frame) {
      long name = frame.out(0, Long.BYTES);
      frame.putString(name, target.getName());
      return HResult.S_OK;
    }

    static long setName(Device target, ComFrame frame) {
      target.setName(frame.getOptionalString(0));
      return HResult.S_OK;
    }
  }
}
