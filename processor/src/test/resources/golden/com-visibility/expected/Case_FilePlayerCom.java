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

/**
 * A native {@code FilePlayer} as a {@link Case.FilePlayer}; through {@link #TYPE}, a Java object as
 * a native one.
 *
 * <p>An instance owns one reference until it is closed. Its methods may be called on any thread,
 * and throw a {@link dev.mfasync.runtime.MediaFoundationException} for a failing {@code HRESULT}.
 */
@GeneratedCompanion
@Generated("dev.mfasync.processor.AsyncOperationProcessor")
class Case_FilePlayerCom extends Case_PlayerCom implements Case.FilePlayer {
  private static final NativeMethod LENGTH = NativeMethod.of(8, "FilePlayer::Length", "(P)H");

  /**
   * The interface through which an object that implements {@link Case.FilePlayer} becomes a COM
   * object.
   */
  static final ComType<Case.FilePlayer> TYPE =
      ComType.of(
          Case.FilePlayer.class,
          "FilePlayer",
          "6a1f3c20-53b7-4b1e-a0c4-6d1f0c1c2b02",
          Case_FilePlayerCom::new,
          Case_PlayerCom.TYPE,
          Slots::declare);

  /** For {@link #TYPE} and derived interfaces. */
  protected Case_FilePlayerCom(ComPointer pointer) {
    super(pointer);
  }

  /** Takes over a reference that a native call returned. */
  public static Case_FilePlayerCom attach(long address) {
    return new Case_FilePlayerCom(ComPointer.attach(address, TYPE));
  }

  /** Adds a reference to a borrowed pointer. */
  public static Case_FilePlayerCom retain(long address) {
    return new Case_FilePlayerCom(ComPointer.retain(address, TYPE));
  }

  /** Queries a native object for this interface: {@code QueryInterface}. */
  public static Case_FilePlayerCom queryInterface(ComWrapper source) {
    return new Case_FilePlayerCom(source.pointer().queryInterface(TYPE));
  }

  @Override
  public int length() {
    try (ComCall call = call()) {
      long out = call.out(Integer.BYTES);
      call.invoke(LENGTH, out);
      return call.getInt(out);
    }
  }

  /** The methods through which native code calls a Java object. */
  @GeneratedCompanion
  private static final class Slots {
    static void declare(ComSlots<Case.FilePlayer> slots) {
      slots.add(LENGTH, Slots::length);
    }

    static long length(Case.FilePlayer target, ComFrame frame) {
      long out = frame.out(0, Integer.BYTES);
      frame.putInt(out, target.length());
      return HResult.S_OK;
    }
  }
}
