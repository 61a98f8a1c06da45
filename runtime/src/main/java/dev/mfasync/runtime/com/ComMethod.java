package dev.mfasync.runtime.com;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.binding.NativeFunction;
import org.jspecify.annotations.Nullable;

/**
 * A method of a native COM interface: its slot in the vtable, counted from {@code QueryInterface}
 * at 0, and its name. A call takes about a microsecond.
 *
 * <p>Arguments are {@link Integer} (32 bits), {@link Long} (64 bits, addresses), {@link Float},
 * {@link Double}, {@link Boolean} ({@code BOOL}), {@link ComPointer}, {@link ComAsyncResult},
 * {@link CustomAsyncResult}, {@link Guid}, {@link NativeBuffer} (passed as addresses), {@link
 * String} (as {@code LPCWSTR}, valid during the call), and null for the null pointer. An argument
 * that is closed on another thread during the call stays valid until the call returns.
 *
 * @param slot the place in the vtable
 * @param name the name with its interface, such as {@code IMFByteStream::BeginRead}, for messages
 */
public record ComMethod(int slot, String name) {
  /**
   * Calls the method on an interface pointer and returns its return value.
   *
   * @param pointer a valid interface pointer, not zero
   * @param arguments see the class
   * @return the {@code HRESULT}, or another 32-bit number, unchanged
   */
  public int hresult(long pointer, @Nullable Object... arguments) {
    try (NativeArguments all = new NativeArguments(pointer, arguments)) {
      return function(pointer).callInt(all.passed());
    }
  }

  /**
   * Calls a method that returns a pointer or a 64-bit number, on an interface pointer.
   *
   * @param pointer a valid interface pointer, not zero
   * @param arguments see the class
   * @return the return value
   */
  public long value(long pointer, @Nullable Object... arguments) {
    try (NativeArguments all = new NativeArguments(pointer, arguments)) {
      return function(pointer).callLong(all.passed());
    }
  }

  /**
   * Calls the method on an interface pointer.
   *
   * @param pointer a valid interface pointer, not zero
   * @param arguments see the class
   * @return the succeeding {@code HRESULT}
   * @throws MediaFoundationException with the failing {@code HRESULT}, naming the method
   */
  public int call(long pointer, @Nullable Object... arguments) {
    return check(hresult(pointer, arguments));
  }

  /**
   * Turns a failure into an exception that names the method.
   *
   * @param hresult the return value of the method
   * @return the same, if it is a success
   * @throws MediaFoundationException if it is a failure
   */
  public int check(int hresult) {
    if (HResult.failed(hresult)) {
      throw new MediaFoundationException(hresult, name + " failed");
    }
    return hresult;
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }

  private NativeFunction function(long pointer) {
    long vtable = NativeMemory.getLong(pointer);
    long function = NativeMemory.getLong(vtable + (long) slot * Abi.POINTER_SIZE);
    return NativeFunction.at(function);
  }
}
