package dev.mfasync.runtime.com;

import dev.mfasync.runtime.AsyncResult;
import dev.mfasync.runtime.HResult;
import org.jspecify.annotations.Nullable;

/**
 * A native {@code IMFAsyncResult} in Java. The argument of a callback is valid until the callback
 * returns; to keep the result longer, call {@link #retain()}. The methods may be called on any
 * thread.
 */
public final class ComAsyncResult implements AsyncResult, AutoCloseable {
  /** {@code IMFAsyncResult}, for {@link ComPointer#queryInterface}. */
  public static final ComType<?> TYPE = AsyncResultSlots.TYPE;

  private static final ComMethod GET_STATE = new ComMethod(3, "IMFAsyncResult::GetState");
  private static final ComMethod GET_STATUS = new ComMethod(4, "IMFAsyncResult::GetStatus");
  private static final ComMethod SET_STATUS = new ComMethod(5, "IMFAsyncResult::SetStatus");
  private static final ComMethod GET_OBJECT = new ComMethod(6, "IMFAsyncResult::GetObject");

  private final Borrowable pointer;
  private final LentPointers lent = new LentPointers();

  private ComAsyncResult(Borrowable pointer) {
    this.pointer = pointer;
  }

  /**
   * Returns a view of a result, without a reference, for the duration of a call.
   *
   * @param address an {@code IMFAsyncResult*}, valid until this is closed; not zero
   * @return a view, to be closed when the address may become invalid
   */
  public static ComAsyncResult borrow(long address) {
    return new ComAsyncResult(Borrowable.borrow(address, "IMFAsyncResult"));
  }

  /**
   * Takes over a reference that a native call returned.
   *
   * @param address an {@code IMFAsyncResult*}, not zero
   * @return the owner of that reference
   */
  public static ComAsyncResult attach(long address) {
    return new ComAsyncResult(Borrowable.own(ComPointer.attach(address, "IMFAsyncResult")));
  }

  /**
   * Makes a COM object of a Java result. The methods of {@code IMFAsyncResult} call the Java
   * object; its state and object are passed through {@link JavaObjects#toNative}.
   *
   * @param result the Java result
   * @return the COM object, with one reference, to be closed by the caller; its address is {@link
   *     #addressOf}
   */
  public static ComObject toNative(AsyncResult result) {
    return JavaAsyncResult.toNative(result);
  }

  /**
   * Returns the {@code IMFAsyncResult*} of an object from {@link #toNative} or {@link
   * CustomAsyncResult}, borrowed.
   *
   * @param object the object
   * @return its address
   */
  public static long addressOf(ComObject object) {
    return object.address(AsyncResultSlots.TYPE);
  }

  /**
   * Returns the {@code IMFAsyncResult*}, borrowed. Pass this object, not its address, to a {@link
   * ComMethod}: the result then stays valid until the method returns, even if another thread closes
   * it.
   *
   * @return the address
   * @throws dev.mfasync.runtime.MediaFoundationException {@link HResult#MF_E_INVALIDREQUEST} if
   *     this result is closed, or if the callback that got it has returned
   */
  public long address() {
    return pointer.address();
  }

  /**
   * Adds a reference, to keep the result after the callback has returned.
   *
   * @return a result that owns the reference, to be closed by the caller
   */
  public ComAsyncResult retain() {
    return new ComAsyncResult(
        Borrowable.own(pointer.hold(open -> ComPointer.retain(open, "IMFAsyncResult"))));
  }

  /**
   * Returns the Java result if the native one comes from {@link #toNative}.
   *
   * @return the Java result, otherwise this
   */
  public AsyncResult unwrap() {
    ComObject own = pointer.hold(ComObject::find);
    return own != null && own.target(AsyncResultSlots.TYPE) instanceof JavaAsyncResult java
        ? java.result()
        : this;
  }

  /**
   * Returns the state, borrowed.
   *
   * @return null if there is none, otherwise see {@link JavaObjects#fromNative}. A {@link
   *     ComPointer} is valid until this result is closed; to keep it longer, call {@link
   *     ComPointer#retain()}
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
   * Returns the object, borrowed.
   *
   * @return null if there is none, otherwise see {@link JavaObjects#fromNative}. A {@link
   *     ComPointer} is valid until this result is closed; to keep it longer, call {@link
   *     ComPointer#retain()}
   */
  @Override
  public @Nullable Object getObject() {
    return get(GET_OBJECT);
  }

  /** Releases the reference, if this object owns one. It can no longer be used. */
  @Override
  public void close() {
    try (pointer) {
      lent.close();
    }
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
      // Some results return S_OK and null if there is nothing.
      long unknown = out.getLong(0);
      if (HResult.failed(hresult) || unknown == 0) {
        return null;
      }
      try {
        return lent.lend(JavaObjects.fromNative(unknown));
      } finally {
        Unknown.release(unknown);
      }
    }
  }
}
