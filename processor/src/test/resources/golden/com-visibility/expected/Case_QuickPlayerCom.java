package golden;

import dev.mfasync.annotations.GeneratedCompanion;
import dev.mfasync.runtime.com.ComPointer;
import dev.mfasync.runtime.com.ComSlots;
import dev.mfasync.runtime.com.ComType;
import dev.mfasync.runtime.com.ComWrapper;
import javax.annotation.processing.Generated;

/**
 * A native {@code QuickPlayer} as a {@link Case.QuickPlayer}; through {@link #TYPE}, a Java object
 * as a native one.
 *
 * <p>An instance owns one reference until it is closed. Its methods may be called on any thread,
 * and throw a {@link dev.mfasync.runtime.MediaFoundationException} for a failing {@code HRESULT}.
 */
@GeneratedCompanion
@Generated("dev.mfasync.processor.AsyncOperationProcessor")
class Case_QuickPlayerCom extends Case_FilePlayerCom implements Case.QuickPlayer {
  /**
   * The interface through which an object that implements {@link Case.QuickPlayer} becomes a COM
   * object.
   */
  static final ComType<Case.QuickPlayer> TYPE =
      ComType.of(
          Case.QuickPlayer.class,
          "QuickPlayer",
          "6a1f3c20-53b7-4b1e-a0c4-6d1f0c1c2b03",
          Case_QuickPlayerCom::new,
          Case_FilePlayerCom.TYPE,
          Slots::declare);

  /** For {@link #TYPE} and derived interfaces. */
  protected Case_QuickPlayerCom(ComPointer pointer) {
    super(pointer);
  }

  /** Takes over a reference that a native call returned. */
  public static Case_QuickPlayerCom attach(long address) {
    return new Case_QuickPlayerCom(ComPointer.attach(address, TYPE));
  }

  /** Adds a reference to a borrowed pointer. */
  public static Case_QuickPlayerCom retain(long address) {
    return new Case_QuickPlayerCom(ComPointer.retain(address, TYPE));
  }

  /** Queries a native object for this interface: {@code QueryInterface}. */
  public static Case_QuickPlayerCom queryInterface(ComWrapper source) {
    return new Case_QuickPlayerCom(source.pointer().queryInterface(TYPE));
  }

  /** The methods through which native code calls a Java object. */
  @GeneratedCompanion
  private static final class Slots {
    static void declare(ComSlots<Case.QuickPlayer> slots) {}
  }
}
