package dev.mfasync.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The platform's own asynchronous result, as {@code MFCreateAsyncResult} makes it. The same result
 * may be queued any number of times, so that each time has a {@link ResultCarrier}.
 */
final class CreatedResult implements AsyncResult {
  private final @Nullable Object object;
  private final @Nullable AsyncCallback<AsyncResult> callback;
  private final @Nullable WaitableEvent event;
  private final @Nullable Object state;
  private volatile int status = HResult.S_OK;

  /** The serial queue that waits for this result to be invoked again: reply mode. */
  private volatile @Nullable WorkQueue waitingForReply;

  CreatedResult(
      @Nullable Object object,
      @Nullable AsyncCallback<AsyncResult> callback,
      @Nullable WaitableEvent event,
      @Nullable Object state) {
    this.object = object;
    this.callback = callback;
    this.event = event;
    this.state = state;
  }

  @Override
  public @Nullable Object getState() {
    return state;
  }

  @Override
  public int getStatus() {
    return status;
  }

  @Override
  public void setStatus(int hresult) {
    status = hresult;
  }

  @Override
  public @Nullable Object getObject() {
    return object;
  }

  @Override
  public String toString() {
    return "AsyncResult (state " + state + ", status " + HResult.describe(status) + ")";
  }

  CallbackParameters parameters() {
    return callback == null ? CallbackParameters.NOT_IMPLEMENTED : Callbacks.parametersOf(callback);
  }

  /** Calls the callback; without one, sets the event, as the MFASYNCRESULT structure promises. */
  void dispatch() {
    if (callback != null) {
      Callbacks.call(callback, this);
    } else if (event != null) {
      Callbacks.set(event);
    }
  }

  boolean isAwaited() {
    return waitingForReply != null;
  }

  synchronized void expectReply(WorkQueue queue) {
    waitingForReply = queue;
  }

  /** The queue that waited for this result, which it does not any more. */
  synchronized @Nullable WorkQueue takeReply() {
    WorkQueue queue = waitingForReply;
    waitingForReply = null;
    return queue;
  }
}
