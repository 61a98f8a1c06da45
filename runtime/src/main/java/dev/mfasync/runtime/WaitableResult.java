package dev.mfasync.runtime;

import java.time.Duration;

/**
 * A result that you can wait for, of an operation of a generated class or of native code. Without a
 * callback, wait for or poll the result, and then call End.
 *
 * <p>The methods may be called on any thread.
 */
public interface WaitableResult extends AsyncResult {
  /**
   * Returns whether the operation has completed. If so, End does not fail with {@link
   * HResult#E_PENDING}.
   *
   * @return true after completion
   */
  boolean isDone();

  /**
   * Waits until the operation completes. Its callback may not have been called by then.
   *
   * @throws InterruptedException if the thread is interrupted; the operation continues
   * @throws MediaFoundationException {@link HResult#MF_E_INVALIDREQUEST} if the result detects that
   *     the operation cannot complete before the waiting work item ends
   */
  void await() throws InterruptedException;

  /**
   * Waits until the operation completes, for at most the given time.
   *
   * @param limit the longest time to wait; zero or less checks without waiting
   * @return whether the operation has completed; if not, it continues
   * @throws InterruptedException if the thread is interrupted while it waits; the operation
   *     continues
   * @throws MediaFoundationException {@link HResult#MF_E_INVALIDREQUEST} as for {@link #await()},
   *     unless the limit is zero or less
   */
  boolean await(Duration limit) throws InterruptedException;
}
