package dev.mfasync.runtime.com;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.binding.NativeSignature;

/** The native side of a method of a COM interface: its slot in the vtable and its signature. */
public final class NativeMethod {
  private final int slot;
  private final String name;
  private final NativeSignature signature;

  private NativeMethod(int slot, String name, NativeSignature signature) {
    this.slot = slot;
    this.name = name;
    this.signature = signature;
  }

  /**
   * Describes a method.
   *
   * @param slot its slot in the vtable, counted from {@code QueryInterface} at 0
   * @param name its name with its interface, such as {@code IMFByteStream::Read}, for messages
   * @param signature its parameters, without the interface pointer, and its return type, such as
   *     {@code (PIP)H}: {@code B}, {@code S}, {@code I}, {@code J} are integers of 8, 16, 32 and 64
   *     bits, {@code P} a pointer, {@code F} and {@code D} floating point, {@code H} an {@code
   *     HRESULT}, {@code V} nothing
   * @return the method
   * @throws IllegalArgumentException if the signature has another form
   */
  public static NativeMethod of(int slot, String name, String signature) {
    return new NativeMethod(slot, name, NativeSignature.of(signature));
  }

  /**
   * Returns the slot in the vtable.
   *
   * @return the slot, counted from {@code QueryInterface} at 0
   */
  public int slot() {
    return slot;
  }

  /**
   * Returns the name with its interface.
   *
   * @return the name, such as {@code IMFByteStream::Read}
   */
  public String name() {
    return name;
  }

  /** The name and the signature. */
  @Override
  public String toString() {
    return name + signature;
  }

  NativeSignature signature() {
    return signature;
  }

  boolean answersHresult() {
    return signature.answer() == 'H';
  }

  /** Turns a failure into an exception that names the method. */
  int check(int hresult) {
    if (HResult.failed(hresult)) {
      throw new MediaFoundationException(hresult, name + " failed");
    }
    return hresult;
  }
}
