package dev.mfasync.runtime;

import dev.mfasync.runtime.platform.Deadline;
import dev.mfasync.runtime.platform.Platform;
import dev.mfasync.runtime.platform.ResultWords;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * The result of an operation of a generated class. It completes when the method has returned or
 * thrown, when it is cancelled, or when its time limit expires. The generated End method returns
 * the value or throws the exception, once.
 *
 * <p>The methods may be called on any thread. Every operation that was begun completes. If its
 * result is never passed to End, the outcome is discarded.
 *
 * @param <V> the type of the value
 */
public abstract class OperationResult<V extends @Nullable Object> extends OperationRun<V>
    implements WaitableResult {
  /** For generated classes. */
  protected OperationResult() {}

  /**
   * Calls the annotated method. The runtime calls this once, on a thread of the operation's queue;
   * do not call it yourself, because that would run the method again.
   *
   * @return the return value of the method: a {@code V}, or in a {@link StagedOperationResult} a
   *     stage of {@code V}
   * @throws Throwable any exception of the method
   */
  protected abstract @Nullable Object call() throws Throwable;

  @Override
  public final @Nullable Object getState() {
    return state();
  }

  /**
   * Returns the status of the operation.
   *
   * @return {@link HResult#S_OK} until the operation completes and after a success, otherwise
   *     {@link HResult#of} the exception that End throws
   */
  @Override
  public final int getStatus() {
    return status();
  }

  @Override
  public final void setStatus(int hresult) {
    status(hresult);
  }

  /** Returns null: operations do not expose their data. */
  @Override
  public final @Nullable Object getObject() {
    return null;
  }

  @Override
  public final boolean isDone() {
    return isComplete();
  }

  /**
   * Waits until the operation completes. Its callback may not have been called by then.
   *
   * @throws InterruptedException if the thread is interrupted; the operation continues
   * @throws MediaFoundationException {@link HResult#MF_E_INVALIDREQUEST} if this would be a
   *     deadlock: on the thread of a queue that runs one item at a time, if the operation needs
   *     that queue; or on the last thread of a multithreaded queue whose other threads all wait for
   *     operations
   */
  @Override
  public final void await() throws InterruptedException {
    if (!isDone()) {
      refuseToWaitForItself();
      waitUntilDone(0);
    }
  }

  @Override
  public final boolean await(Duration limit) throws InterruptedException {
    long nanos = Deadline.nanos(limit);
    if (nanos > 0 && !isDone()) {
      refuseToWaitForItself();
      waitUntilDone(nanos);
    }
    return isDone();
  }

  /**
   * Cancels the operation, or asks its method to stop.
   *
   * <p>If the method has not started, it never will: the operation completes with the status {@link
   * HResult#MF_E_OPERATION_CANCELLED}, End throws a {@link CancellationException}, and the callback
   * is called as usual. A running method is not stopped, and the operation completes with its
   * outcome. If the method has a {@link CancellationToken} parameter, the token is cancelled; if it
   * has returned a stage that is a {@code Future}, the stage is cancelled.
   *
   * @return true if this call cancelled the operation, its token or its stage
   */
  public final boolean cancel() {
    return cancelOrAsk();
  }

  /** Returns a description, for messages and debuggers. */
  @Override
  public final String toString() {
    return ResultWords.describe(describe(), isDone());
  }

  /** Refuses to be ended by a method that did not begin this, nor a copy of it. */
  final void refuseUnlessBegunBy(AsyncMethod ending) {
    if (!isBegun()) {
      throw ResultWords.neverBegun(HResult.E_INVALIDARG);
    }
    if (begun().origin() != ending.origin()) {
      throw ResultWords.begunElsewhere(begun().name(), ending.name());
    }
  }

  @Override
  final Object outcomeOfMethod() {
    try {
      return Outcome.of(call());
    } catch (Throwable thrown) {
      return thrown;
    }
  }

  @Override
  final AsyncResult asResult() {
    return this;
  }

  private void waitUntilDone(long nanos) throws InterruptedException {
    if (!isBegun()) {
      throw ResultWords.neverBegun(HResult.MF_E_INVALIDREQUEST);
    }
    Platform platform = begun().platform().platform();
    try {
      platform.beginWait();
    } catch (MediaFoundationException noThreadLeft) {
      if (nanos == 0) {
        throw noThreadLeft;
      }
      // It ends all the same.
      awaitComplete(nanos);
      return;
    }
    try {
      awaitComplete(nanos);
    } finally {
      platform.endWait();
    }
  }

  /** Whether the operation has to run on its queue before it can be complete. */
  boolean needsItsQueue() {
    return !isDone();
  }

  private void refuseToWaitForItself() {
    if (isBegun() && needsItsQueue() && begun().queue().isHeldByCurrentThread()) {
      throw ResultWords.wouldWaitForItself(begun().name(), begun().queue());
    }
  }
}
