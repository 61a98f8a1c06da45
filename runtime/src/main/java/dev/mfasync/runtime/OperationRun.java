package dev.mfasync.runtime;

import dev.mfasync.runtime.platform.Admission;
import dev.mfasync.runtime.platform.PlatformQueue;
import dev.mfasync.runtime.platform.StackRoom;
import dev.mfasync.runtime.platform.WorkItem;
import org.jspecify.annotations.Nullable;

/**
 * One run of an operation, from Begin to End: a queue's item that calls the method, and then the
 * callback. What users see of it is {@link OperationResult}.
 *
 * @param <V> the type of the value
 */
abstract class OperationRun<V extends @Nullable Object> extends OperationOutcome<V> {
  /** Set by Begin, before the item is queued. */
  private @Nullable AsyncMethod method;

  /** Called at the end: an {@link AsyncCallback}, an {@link OperationFuture}, or nobody. */
  private @Nullable Object listener;

  private @Nullable Object state;

  /** What a queue runs next with this item: the method, then the callback. */
  private boolean methodRan;

  /** Says whose run this is. Called once, by {@link AsyncMethod}, before the item is queued. */
  final void bind(AsyncMethod begunBy, @Nullable Object calledAtTheEnd, @Nullable Object ofUser) {
    if (method != null) {
      throw new MediaFoundationException(
          HResult.MF_E_INVALIDREQUEST, describe() + " was begun with this result already");
    }
    method = begunBy;
    listener = calledAtTheEnd;
    state = ofUser;
  }

  /**
   * Called by the queue, twice if there is a callback that it does not call straight away. Nothing
   * is thrown: what the method throws is the outcome, and recording that takes no memory; what a
   * callback throws goes to the thread's handler.
   */
  @Override
  protected final boolean run() {
    if (methodRan) {
      return callBack();
    }
    methodRan = true;
    return runMethod();
  }

  /**
   * Calls the method, and reports what comes of it.
   *
   * @return whether nothing is left to do; false if the callback was queued, or somebody else has
   *     ended the operation, and does the rest
   */
  boolean runMethod() {
    if (listener instanceof OperationFuture<?> future) {
      // The future has the outcome to itself. Someone else may have completed it: nobody would see
      // what the method does then.
      if (!future.isDone()) {
        future.completeWith(outcomeOfMethod(), begun());
        completeForFuture();
      }
      return true;
    }
    return complete(outcomeOfMethod()) && report(this, true);
  }

  /** Calls the annotated method, and returns its {@link Outcome}. It does not throw. */
  abstract Object outcomeOfMethod();

  /**
   * Sees to it that the callback is called on the queue that it names.
   *
   * @param carrier what is queued for it: this item, unless that may still be in a queue
   * @param onOwnQueue whether this is the thread that has run the method
   * @return whether it was called already, or there is none
   */
  private boolean report(WorkItem carrier, boolean onOwnQueue) {
    if (!(listener instanceof AsyncCallback<?> callback)) {
      return true;
    }
    CallbackParameters parameters = Callbacks.parametersOf(callback);
    PlatformQueue target = begun().callbackQueue(parameters);
    if (onOwnQueue && target == begun().platformQueue() && target.runsCallbacksInPlace()) {
      return callBack();
    }
    try {
      target.invoke(carrier, parameters.flagBits());
      return false;
    } catch (Throwable refused) {
      // An operation that was begun is always reported: better here than never.
      return callBack();
    }
  }

  private boolean callBack() {
    if (listener instanceof AsyncCallback<?> callback) {
      Callbacks.call(callback, asResult());
    }
    return true;
  }

  /** This, as the callback gets it. */
  abstract AsyncResult asResult();

  /**
   * Cancels the operation if its method has not started, and else asks the method to stop.
   *
   * @return whether it did either
   */
  final boolean cancelOrAsk() {
    if (method == null || isComplete()) {
      return false;
    }
    StackRoom.require();
    // Made first: once the operation is withdrawn, nothing may keep it from its outcome.
    CallbackCarrier carrier = new CallbackCarrier();
    if (!withdraw()) {
      return !isComplete() && askToStop();
    }
    finish(EarlyEnd.CANCELLED, carrier);
    return true;
  }

  /**
   * Ends the operation because its time limit has expired, whether its method is running or not.
   */
  final void timeOut() {
    if (listener instanceof OperationFuture<?> future) {
      future.completeExceptionally(EarlyEnd.TIMED_OUT.exception(begun()));
      return;
    }
    CallbackCarrier carrier = new CallbackCarrier();
    if (withdraw()) {
      finish(EarlyEnd.TIMED_OUT, carrier);
    } else if (complete(EarlyEnd.TIMED_OUT)) {
      reportEarly(carrier);
      askToStop();
    }
  }

  /**
   * Completes the operation with {@code MF_E_SHUTDOWN} if that handle began it and its method has
   * not started. The callback is called here: its queue may be what keeps the method from starting.
   */
  final boolean abandon(MediaFoundation closed) {
    if (method == null || method.platform() != closed || !withdraw()) {
      return false;
    }
    finish(EarlyEnd.NOT_STARTED, null);
    return true;
  }

  /** Whether that handle began the operation, and it is not complete. */
  final boolean waitsFor(MediaFoundation handle) {
    return method != null && method.platform() == handle && !isComplete();
  }

  /**
   * Called when the future was completed by other code, so that nothing waits for the operation any
   * more.
   */
  final void discard() {
    if (method == null) {
      return;
    }
    if (withdraw()) {
      countOut();
      completeForFuture();
    } else {
      discardRunning();
    }
  }

  /** The same for an operation whose method has started, which will count itself out. */
  void discardRunning() {
    askToStop();
    completeForFuture();
  }

  /**
   * Asks a method that runs, or the stage that it returned, to stop.
   *
   * @return whether this is the first time, and the method looks at such things
   */
  boolean askToStop() {
    return false;
  }

  /** Keeps the method from starting; false if it has started, or was withdrawn before. */
  private boolean withdraw() {
    return begun().platformQueue().withdraw(this);
  }

  /**
   * Ends the operation, unless another thread has done so. Its item is in no queue, or withdrawn
   * from it.
   */
  final void finish(Object ended, @Nullable WorkItem carrier) {
    if (complete(ended)) {
      if (listener instanceof OperationFuture<?> future) {
        future.completeWith(ended, begun());
      }
      reportEarly(carrier);
    }
  }

  /** Reports what was not ended by its own method on its own queue. */
  private void reportEarly(@Nullable WorkItem carrier) {
    if (carrier == null ? callBack() : report(carrier, false)) {
      countOut();
    }
  }

  final void countOut() {
    listener = null;
    begun().admission().leave(1);
  }

  @Override
  protected final Admission admission() {
    return begun().admission();
  }

  @Override
  final AsyncMethod begun() {
    if (method == null) {
      throw new IllegalStateException(describe());
    }
    return method;
  }

  final boolean isBegun() {
    return method != null;
  }

  /** Whether the operation is complete, or its future is. */
  final boolean isOver() {
    return isComplete() || (listener instanceof OperationFuture<?> future && future.isDone());
  }

  final @Nullable Object state() {
    return state;
  }

  final boolean hasRunMethod() {
    return methodRan;
  }

  @Override
  final String describe() {
    return method == null ? "an operation that was not begun" : method.name();
  }

  /**
   * Carries the callback of an operation whose own item may still be in a queue, and is to hold on
   * to as little as can be afterwards.
   */
  final class CallbackCarrier extends WorkItem {
    @Override
    protected boolean run() {
      callBack();
      listener = null;
      return true;
    }

    @Override
    protected Admission admission() {
      return begun().admission();
    }
  }
}
