package dev.mfasync.runtime;

import java.time.Duration;

/**
 * A result that can be waited for: of an operation that a generated class began, or of one that
 * native code carries out. Whoever did not pass a callback to Begin waits here, or asks now and
 * then, and calls End afterwards.
 *
 * <p>The methods may be called on any thread.
 */
public interface WaitableResult extends AsyncResult {
  /**
   * Whether the operation is complete, so that End does not answer {@link HResult#E_PENDING}.
   *
   * @return true from completion on
   */
  boolean isDone();

  /**
   * Waits until the operation is complete. The callback may still have to be called then.
   *
   * @throws InterruptedException if the thread is interrupted; the operation goes on
   * @throws MediaFoundationException {@link HResult#MF_E_INVALIDREQUEST} if the operation can only
   *     complete when the work item that waits here has ended, where the result can tell
   */
  void await() throws InterruptedException;

  /**
   * Waits until the operation is complete, but not longer than the limit.
   *
   * @param limit how long; zero or less asks without waiting
   * @return whether the operation is complete; if not, it goes on
   * @throws InterruptedException if the thread is interrupted while it waits; the operation goes on
   * @throws MediaFoundationException {@link HResult#MF_E_INVALIDREQUEST} as {@link #await()},
   *     unless it only asks
   */
  boolean await(Duration limit) throws InterruptedException;
}
