package dev.mfasync.runtime;

/**
 * Called when an asynchronous operation completes: {@code IMFAsyncCallback}.
 *
 * @param <R> the type of the results
 */
@FunctionalInterface
public interface AsyncCallback<R extends AsyncResult> {
  /**
   * Called once for each operation that was begun with this callback, on a thread of the queue that
   * {@link #getParameters()} names: {@code IMFAsyncCallback::Invoke}. Call the operation's End
   * method with the result, here or later.
   *
   * @param result the result of the operation
   * @throws Exception any exception; it goes to the uncaught-exception handler of the thread and
   *     does not stop the queue
   */
  void invoke(R result) throws Exception;

  /**
   * Returns the queue on which the callback is to be called, and its flags: {@code
   * IMFAsyncCallback::GetParameters}. This method is called on the thread that completes the
   * operation.
   *
   * @return by default {@link CallbackParameters#NOT_IMPLEMENTED}, which means the standard work
   *     queue; an exception means the same
   */
  default CallbackParameters getParameters() {
    return CallbackParameters.NOT_IMPLEMENTED;
  }
}
