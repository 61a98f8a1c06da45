package dev.mfasync.runtime.com;

import dev.mfasync.runtime.AsyncResult;
import dev.mfasync.runtime.HResult;
import org.jspecify.annotations.Nullable;

/**
 * A native {@code IMFAsyncResult} as Java sees it. A callback gets it for as long as it runs; to
 * keep it longer it takes a reference by {@link #retain()}. The methods may be called on any
 * thread.
 */
public final class ComAsyncResult implements AsyncResult, AutoCloseable {
  /** The {@code IID} of {@code IMFAsyncResult}. */
  public static final ComType<?> TYPE = AsyncResultSlots.TYPE;

  private static final ComMethod GET_STATE = new ComMethod(3, "IMFAsyncResult::GetState");
  private static final ComMethod GET_STATUS = new ComMethod(4, "IMFAsyncResult::GetStatus");
  private static final ComMethod SET_STATUS = new ComMethod(5, "IMFAsyncResult::SetStatus");
  private static final ComMethod GET_OBJECT = new ComMethod(6, "IMFAsyncResult::GetObject");

  private final Borrowable pointer;

  private ComAsyncResult(Borrowable pointer) {
    this.pointer = pointer;
  }

  /**
   * Looks at a result without taking a reference, for the time of a call.
   *
   * @param address an {@code IMFAsyncResult*}, valid until this is closed; not zero
   * @return a view, to be closed when the address may become invalid
   */
  public static ComAsyncResult borrow(long address) {
    return new ComAsyncResult(Borrowable.borrow(address, "IMFAsyncResult"));
  }

  /**
   * Takes over a reference, as an out parameter brings it.
   *
   * @param address an {@code IMFAsyncResult*}, not zero
   * @return the owner of that reference
   */
  public static ComAsyncResult attach(long address) {
    return new ComAsyncResult(Borrowable.own(ComPointer.attach(address, "IMFAsyncResult")));
  }

  /**
   * A Java result for native code to use: all methods of {@code IMFAsyncResult} call it. Its state
   * and object go through {@link JavaObjects#toNative}.
   *
   * @param result the Java result
   * @return the COM object, with one reference, which the caller has to close; its address is
   *     {@link #addressOf}
   */
  public static ComObject toNative(AsyncResult result) {
    return JavaAsyncResult.toNative(result);
  }

  /**
   * The {@code IMFAsyncResult*} of an object that {@link #toNative} or {@link CustomAsyncResult}
   * made, borrowed.
   *
   * @param object the object
   * @return its address
   */
  public static long addressOf(ComObject object) {
    return object.address(AsyncResultSlots.TYPE);
  }

  /**
   * The {@code IMFAsyncResult*}, borrowed. To a {@link ComMethod}, pass this object instead: the
   * result then lives until the method returns, even if another thread closes this meanwhile.
   *
   * @return the address
   * @throws dev.mfasync.runtime.MediaFoundationException {@link HResult#MF_E_INVALIDREQUEST} if
   *     this is closed, or the callback that it was passed to has returned
   */
  public long address() {
    return pointer.address();
  }

  /**
   * Takes a reference, to use the result after the callback has returned.
   *
   * @return the owner of the reference, to be closed by the caller
   */
  public ComAsyncResult retain() {
    return new ComAsyncResult(
        Borrowable.own(pointer.hold(open -> ComPointer.retain(open, "IMFAsyncResult"))));
  }

  /**
   * The Java result, if {@link #toNative} made the native one.
   *
   * @return that result, else this
   */
  public AsyncResult unwrap() {
    ComObject own = pointer.hold(ComObject::find);
    return own != null && own.target(AsyncResultSlots.TYPE) instanceof JavaAsyncResult java
        ? java.result()
        : this;
  }

  /**
   * The state.
   *
   * @return null where there is none, else see {@link JavaObjects#fromNative}; a {@link ComPointer}
   *     is the caller's to close
   */
  @Override
  public @Nullable Object getState() {
    return get(GET_STATE);
  }

  @Override
  public int getStatus() {
    return pointer.hold(GET_STATUS::hresult);
  }

  @Override
  public void setStatus(int hresult) {
    SET_STATUS.check(pointer.hold(open -> SET_STATUS.hresult(open, hresult)));
  }

  /**
   * The object.
   *
   * @return null where there is none, else see {@link JavaObjects#fromNative}; a {@link ComPointer}
   *     is the caller's to close
   */
  @Override
  public @Nullable Object getObject() {
    return get(GET_OBJECT);
  }

  /** Gives the reference back, if this has one. It cannot be used any more. */
  @Override
  public void close() {
    pointer.close();
  }

  @Override
  public String toString() {
    return pointer.toString();
  }

  /** Begins a use of the address, to be followed by {@link #end}. */
  long begin() {
    return pointer.begin();
  }

  void end() {
    pointer.end();
  }

  private @Nullable Object get(ComMethod method) {
    try (NativeBuffer out = NativeBuffer.allocate(Long.BYTES)) {
      int hresult = pointer.hold(open -> method.hresult(open, out));
      if (hresult != HResult.E_POINTER) {
        method.check(hresult);
      }
      // Some results answer S_OK and null where there is nothing.
      long unknown = out.getLong(0);
      if (HResult.failed(hresult) || unknown == 0) {
        return null;
      }
      try {
        return JavaObjects.fromNative(unknown);
      } finally {
        Unknown.release(unknown);
      }
    }
  }
}
