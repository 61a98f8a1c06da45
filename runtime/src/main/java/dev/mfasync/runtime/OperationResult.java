package dev.mfasync.runtime;

import dev.mfasync.runtime.platform.Deadline;
import dev.mfasync.runtime.platform.Platform;
import dev.mfasync.runtime.platform.ResultWords;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * The result of an operation that a generated class began. It is complete when the method has
 * returned or thrown, was cancelled, or when its time is over; the value, or the exception, comes
 * out of the generated End method, once.
 *
 * <p>The methods may be called on any thread. An operation that is begun completes in any case; the
 * outcome of a result that nobody passes to End is discarded.
 *
 * @param <V> the type of the value
 */
public abstract class OperationResult<V extends @Nullable Object> extends OperationRun<V>
    implements WaitableResult {
  /** For generated classes. */
  protected OperationResult() {}

  /**
   * Calls the annotated method. The runtime calls it, once, on a thread of the operation's queue;
   * to call it again would run the method again.
   *
   * @return what the method returns: a value of the type {@code V}, or in a {@link
   *     StagedOperationResult} a stage that completes with one
   * @throws Throwable what the method throws
   */
  protected abstract @Nullable Object call() throws Throwable;

  @Override
  public final @Nullable Object getState() {
    return state();
  }

  /**
   * The status of the operation.
   *
   * @return {@link HResult#S_OK} until the operation is complete and after a success, else {@link
   *     HResult#of} the exception that End throws
   */
  @Override
  public final int getStatus() {
    return status();
  }

  @Override
  public final void setStatus(int hresult) {
    status(hresult);
  }

  /** Returns null: an operation keeps its data to itself. */
  @Override
  public final @Nullable Object getObject() {
    return null;
  }

  @Override
  public final boolean isDone() {
    return isComplete();
  }

  /**
   * Waits until the operation is complete. The callback may still have to be called then.
   *
   * @throws InterruptedException if the thread is interrupted; the operation goes on
   * @throws MediaFoundationException {@link HResult#MF_E_INVALIDREQUEST} on a thread of the work
   *     queue that the operation itself waits for, if it runs one item at a time: it would wait for
   *     ever; and on the last thread of a multithreaded queue whose others all wait for operations
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
   * <p>If the method has not started, it never will: the operation is complete with the status
   * {@link HResult#MF_E_OPERATION_CANCELLED}, End throws a {@link CancellationException}, and the
   * callback is called as ever. A method that runs is not stopped, and the operation completes with
   * what it returns or throws; but if it has a parameter of the type {@link CancellationToken},
   * that token is cancelled, and if it has returned a stage that is a {@code Future}, that is.
   *
   * @return whether this call cancelled the operation, its token or its stage
   */
  public final boolean cancel() {
    return cancelOrAsk();
  }

  /** What the result is, for messages and debuggers. */
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
