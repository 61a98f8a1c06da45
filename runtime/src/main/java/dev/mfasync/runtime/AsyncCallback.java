package dev.mfasync.runtime;

/**
 * Is told that an asynchronous operation is complete: {@code IMFAsyncCallback}.
 *
 * @param <R> the type of the results that the callback gets
 */
@FunctionalInterface
public interface AsyncCallback<R extends AsyncResult> {
  /**
   * Called once for each operation that was begun with this callback, on a thread of the queue that
   * {@link #getParameters()} names: {@code IMFAsyncCallback::Invoke}. Call the operation's End
   * method with the result, here or later.
   *
   * @param result the result of the operation
   * @throws Exception anything: it does not stop the queue, and goes to the uncaught-exception
   *     handler of the thread
   */
  void invoke(R result) throws Exception;

  /**
   * How and where the callback wants to be called: {@code IMFAsyncCallback::GetParameters}. It is
   * asked on the thread that completes the operation.
   *
   * @return by default {@link CallbackParameters#NOT_IMPLEMENTED}, which means the standard work
   *     queue. An exception means the same.
   */
  default CallbackParameters getParameters() {
    return CallbackParameters.NOT_IMPLEMENTED;
  }
}
