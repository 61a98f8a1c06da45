package dev.mfasync.runtime.com;

import dev.mfasync.runtime.AsyncCallback;
import dev.mfasync.runtime.CallbackParameters;
import org.jspecify.annotations.Nullable;

/** The callback that native code calls when an operation that Java began completes. */
final class NativeRelay<R extends NativeResult<?>> implements AsyncCallback<ComAsyncResult> {
  private final R result;
  private final @Nullable AsyncCallback<? super R> callback;

  private NativeRelay(R result, @Nullable AsyncCallback<? super R> callback) {
    this.result = result;
    this.callback = callback;
  }

  /** From now on, the last release of the callback releases the resources of the operation. */
  static <R extends NativeResult<?>> ComObject toNative(
      R result, @Nullable AsyncCallback<? super R> callback) {
    try {
      return ComObject.builder()
          .with(ComAsyncCallback.TYPE, new NativeRelay<>(result, callback))
          .onDestroy(result::dropped)
          .build();
    } catch (Throwable failure) {
      result.dropped();
      throw failure;
    }
  }

  @Override
  public void invoke(ComAsyncResult nativeResult) throws Exception {
    if (result.complete(nativeResult) && callback != null) {
      callback.invoke(result);
    }
  }

  @Override
  public CallbackParameters getParameters() {
    return callback == null ? CallbackParameters.NOT_IMPLEMENTED : callback.getParameters();
  }
}
