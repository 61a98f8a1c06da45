package dev.mfasync.runtime.com;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;

/**
 * The methods of {@code IUnknown} on an interface pointer, for code that manages references itself.
 * {@link ComPointer} manages them for you.
 *
 * <p>Pointers must be valid, and zero only where stated; an invalid pointer crashes the process.
 */
public final class Unknown {
  /** The {@code IID} of {@code IUnknown}. */
  public static final Guid IID = Guid.of("00000000-0000-0000-C000-000000000046");

  private static final NativeMethod QUERY_INTERFACE =
      NativeMethod.of(0, "IUnknown::QueryInterface", "(PP)H");
  private static final NativeMethod ADD_REF = NativeMethod.of(1, "IUnknown::AddRef", "()I");
  private static final NativeMethod RELEASE = NativeMethod.of(2, "IUnknown::Release", "()I");

  private Unknown() {}

  /**
   * {@code QueryInterface}.
   *
   * @param pointer an interface pointer
   * @param iid the {@code IID} of the interface
   * @return the pointer, with a reference, to be released by the caller; zero for {@link
   *     HResult#E_NOINTERFACE}
   * @throws MediaFoundationException for any other failure
   */
  public static long queryInterface(long pointer, Guid iid) {
    ComObject own = ComObject.find(pointer);
    if (own != null) {
      return own.queryInterface(iid);
    }
    try (ComCall call = ComCall.on(pointer)) {
      long out = call.out(Long.BYTES);
      int hresult = call.answerInt(QUERY_INTERFACE, call.guid(iid), out);
      if (hresult == HResult.E_NOINTERFACE) {
        return 0;
      }
      QUERY_INTERFACE.check(hresult);
      return call.getLong(out);
    }
  }

  /** {@code QueryInterface} on a foreign object, with addresses; returns its {@code HRESULT}. */
  static int queryInterface(long pointer, long iid, long out) {
    try (ComCall call = ComCall.on(pointer)) {
      return call.answerInt(QUERY_INTERFACE, iid, out);
    }
  }

  /**
   * {@code AddRef}.
   *
   * @param pointer an interface pointer
   * @return the new count, for tests only
   */
  public static int addRef(long pointer) {
    ComObject own = ComObject.find(pointer);
    return own != null ? own.addRef() : count(pointer, ADD_REF);
  }

  /**
   * {@code Release}.
   *
   * @param pointer an interface pointer with a reference of the caller; zero, such as a null state,
   *     has no effect
   * @return the new count, for tests only
   */
  public static int release(long pointer) {
    if (pointer == 0) {
      return 0;
    }
    ComObject own = ComObject.find(pointer);
    return own != null ? own.release() : count(pointer, RELEASE);
  }

  private static int count(long pointer, NativeMethod method) {
    try (ComCall call = ComCall.on(pointer)) {
      return call.answerInt(method);
    }
  }
}
