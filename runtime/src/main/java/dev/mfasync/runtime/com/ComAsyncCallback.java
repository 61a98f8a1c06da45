package dev.mfasync.runtime.com;

import dev.mfasync.runtime.AsyncCallback;
import dev.mfasync.runtime.AsyncResult;
import dev.mfasync.runtime.CallbackParameters;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.WorkQueue;
import dev.mfasync.runtime.platform.Uncaught;

/**
 * {@code IMFAsyncCallback} in both directions: a Java callback for native code to call ({@link
 * #toNative}), and a native callback for Java to call, which is an object of this class.
 *
 * <p>An instance owns one reference to the native callback until it is closed. The methods may be
 * called on any thread.
 */
public final class ComAsyncCallback implements AsyncCallback<AsyncResult>, AutoCloseable {
  /** {@code IMFAsyncCallback}, for objects that also have other interfaces. */
  public static final ComType<AsyncCallback<? super ComAsyncResult>> TYPE =
      ComType.<AsyncCallback<? super ComAsyncResult>>named(
              "IMFAsyncCallback", "a27003cf-2354-4f2a-8d6a-ab7cff15437e")
          .slot("GetParameters", ComAsyncCallback::answerParameters)
          .slot("Invoke", ComAsyncCallback::answerInvoke)
          .build();

  private static final ComMethod GET_PARAMETERS =
      new ComMethod(3, "IMFAsyncCallback::GetParameters");
  private static final ComMethod INVOKE = new ComMethod(4, "IMFAsyncCallback::Invoke");

  private final ComPointer pointer;
  private final MediaFoundation platform;

  private ComAsyncCallback(ComPointer pointer, MediaFoundation platform) {
    this.pointer = pointer;
    this.platform = platform;
  }

  /**
   * Wraps a native callback, so that it can be passed to any Begin method in Java.
   *
   * @param platform the platform whose queues the callback names
   * @param address an {@code IMFAsyncCallback*}, borrowed: a reference is added
   * @return the owner of the new reference, to be closed by the caller
   */
  public static ComAsyncCallback fromNative(MediaFoundation platform, long address) {
    return new ComAsyncCallback(ComPointer.retain(address, TYPE), platform);
  }

  /**
   * Makes a COM object of a Java callback, so that it can be passed to any native Begin method.
   *
   * @param callback called by native code; it gets a view of the native result, valid until it
   *     returns; see {@link ComAsyncResult#retain()}. An exception goes to the uncaught-exception
   *     handler of the thread, and native code gets {@link HResult#of} it.
   * @return the COM object, with one reference, to be closed by the caller, usually right after the
   *     call of the Begin method, because native code then holds its own reference
   */
  public static ComObject toNative(AsyncCallback<? super ComAsyncResult> callback) {
    return ComObject.of(TYPE, callback);
  }

  /**
   * Returns the {@code IMFAsyncCallback*}, borrowed.
   *
   * @return the address
   */
  public long address() {
    return pointer.address();
  }

  /**
   * Calls the native callback.
   *
   * @param result a native result is passed as it is, a Java result through {@link
   *     ComAsyncResult#toNative}
   * @throws dev.mfasync.runtime.MediaFoundationException with the failing code that the callback
   *     returned
   */
  @Override
  public void invoke(AsyncResult result) {
    if (result instanceof ComAsyncResult || result instanceof CustomAsyncResult) {
      pointer.call(INVOKE, result);
    } else {
      try (ComObject nativeResult = ComAsyncResult.toNative(result)) {
        pointer.call(INVOKE, ComAsyncResult.addressOf(nativeResult));
      }
    }
  }

  /**
   * Calls {@code GetParameters} of the native callback.
   *
   * @return its parameters; {@link CallbackParameters#NOT_IMPLEMENTED} for any failure, as in Media
   *     Foundation
   */
  @Override
  public CallbackParameters getParameters() {
    try (NativeBuffer out = NativeBuffer.allocate(2 * Integer.BYTES)) {
      long flags = out.address();
      if (HResult.failed(pointer.hresult(GET_PARAMETERS, flags, flags + Integer.BYTES))) {
        return CallbackParameters.NOT_IMPLEMENTED;
      }
      return CallbackParameters.on(platform.workQueue(out.getInt(Integer.BYTES)), out.getInt(0));
    }
  }

  ComPointer pointer() {
    return pointer;
  }

  /** Calls a native callback with a native result. */
  static void invoke(ComPointer callback, long result) {
    callback.call(INVOKE, result);
  }

  /** Releases the reference. Closing twice has no effect. */
  @Override
  public void close() {
    pointer.close();
  }

  @Override
  public String toString() {
    return pointer.toString();
  }

  private static int answerParameters(
      AsyncCallback<? super ComAsyncResult> callback, long flags, long queue) {
    if (flags == 0 || queue == 0) {
      return HResult.E_POINTER;
    }
    CallbackParameters parameters = callback.getParameters();
    WorkQueue named = parameters.queue();
    if (named == null) {
      return HResult.E_NOTIMPL;
    }
    NativeMemory.putInt(flags, parameters.flagBits());
    NativeMemory.putInt(queue, named.id());
    return HResult.S_OK;
  }

  private static int answerInvoke(AsyncCallback<? super ComAsyncResult> callback, long result) {
    try (ComAsyncResult view = ComAsyncResult.borrow(result)) {
      callback.invoke(view);
      return HResult.S_OK;
    } catch (Throwable thrown) {
      Uncaught.report(thrown);
      return HResult.of(thrown);
    }
  }
}
