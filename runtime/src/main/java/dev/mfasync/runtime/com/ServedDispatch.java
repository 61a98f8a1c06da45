package dev.mfasync.runtime.com;

import dev.mfasync.runtime.AsyncCallback;
import dev.mfasync.runtime.AsyncResult;
import dev.mfasync.runtime.CallbackParameters;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.PlatformKind;
import dev.mfasync.runtime.binding.MfPlat;
import dev.mfasync.runtime.binding.OutParameter;

/**
 * The {@code IMFAsyncResult} of an operation that native code began, and how its callback is
 * invoked: made and invoked by Media Foundation on the native platform; elsewhere made in Java, and
 * invoked by a work queue of the embedded platform.
 */
abstract class ServedDispatch implements AutoCloseable {
  private final ComAsyncCallback callback;

  private ServedDispatch(ComAsyncCallback callback) {
    this.callback = callback;
  }

  /**
   * Creates the result.
   *
   * @param object what End finds the operation by
   * @param callback the {@code IMFAsyncCallback*}, borrowed, not zero
   * @param state the {@code IUnknown*}, borrowed, or zero
   */
  static ServedDispatch create(MediaFoundation platform, Object object, long callback, long state) {
    ComAsyncCallback toInvoke = ComAsyncCallback.fromNative(platform, callback);
    try {
      return platform.kind() == PlatformKind.NATIVE
          ? new OfMediaFoundation(platform, object, toInvoke, state)
          : new OfJava(platform, object, toInvoke, state);
    } catch (Throwable failure) {
      toInvoke.close();
      throw failure;
    }
  }

  /** Sets the status, and has the callback invoked: by a queue, or here if none takes it. */
  final void complete(int status) {
    AsyncResult result = result();
    result.setStatus(status);
    try {
      invoke();
    } catch (MediaFoundationException refused) {
      callback.invoke(result);
    }
  }

  abstract AsyncResult result();

  abstract void invoke();

  /** Gives the references back. */
  @Override
  public void close() {
    callback.close();
  }

  private static final class OfMediaFoundation extends ServedDispatch {
    private final MediaFoundation platform;
    private final ComAsyncResult result;

    OfMediaFoundation(
        MediaFoundation platform, Object object, ComAsyncCallback callback, long state) {
      super(callback);
      this.platform = platform;
      this.result = create(object, callback.address(), state);
    }

    private static ComAsyncResult create(Object object, long callback, long state) {
      long unknown = JavaObjects.toNative(object);
      try {
        int hresult = MfPlat.MFCreateAsyncResult(unknown, callback, state, OutParameter.address());
        if (HResult.failed(hresult)) {
          throw new MediaFoundationException(hresult, "MFCreateAsyncResult failed");
        }
        return ComAsyncResult.attach(OutParameter.getLong());
      } finally {
        Unknown.release(unknown);
      }
    }

    @Override
    AsyncResult result() {
      return result;
    }

    @Override
    void invoke() {
      platform.invokeCallback(result);
    }

    @Override
    public void close() {
      result.close();
      super.close();
    }
  }

  private static final class OfJava extends ServedDispatch {
    private final MediaFoundation platform;
    private final ComAsyncCallback callback;
    private final CustomAsyncResult result;

    OfJava(MediaFoundation platform, Object object, ComAsyncCallback callback, long state) {
      super(callback);
      this.platform = platform;
      this.callback = callback;
      this.result = create(object, callback.address(), state);
    }

    private static CustomAsyncResult create(Object object, long callback, long state) {
      if (state == 0) {
        return CustomAsyncResult.create(PlatformHooks.NONE, object, callback, null);
      }
      try (ComPointer unknown = ComPointer.retain(state, "IUnknown")) {
        return CustomAsyncResult.create(PlatformHooks.NONE, object, callback, unknown);
      }
    }

    @Override
    AsyncResult result() {
      return result;
    }

    /** The queue that the callback names is asked for, as Media Foundation does. */
    @Override
    void invoke() {
      platform.invokeCallback(platform.createAsyncResult(null, new Relay(callback, result), null));
    }

    @Override
    public void close() {
      result.close();
      super.close();
    }
  }

  /** The native callback with the native result, which it holds as long as it is queued. */
  private static final class Relay implements AsyncCallback<AsyncResult> {
    private final ComPointer callback;
    private final ComPointer result;
    private final CallbackParameters parameters;

    Relay(ComAsyncCallback callback, CustomAsyncResult result) {
      this.parameters = callback.getParameters();
      this.callback = callback.pointer().retain();
      this.result = ComPointer.retain(result.address(), "IMFAsyncResult");
    }

    @Override
    public CallbackParameters getParameters() {
      return parameters;
    }

    @Override
    public void invoke(AsyncResult carrier) {
      try (callback;
          result) {
        ComAsyncCallback.invoke(callback, result.address());
      }
    }
  }
}
