package dev.mfasync.runtime;

import dev.mfasync.runtime.platform.PlatformQueue;
import dev.mfasync.runtime.platform.WorkItem;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * The result of an operation that a generated class began. It is complete when the method has
 * returned or thrown, or was cancelled; the value, or the exception, comes out of the generated End
 * method, once.
 *
 * <p>The methods may be called on any thread. An operation that is begun completes in any case; a
 * result that nobody passes to End keeps its value and its exception to itself.
 *
 * @param <V> the type of the value
 */
@SuppressWarnings("exports") // The superclass is a queue's link: no user has to name it.
public abstract class OperationResult<V extends @Nullable Object> extends WorkItem
    implements AsyncResult {
  // What the item does when its queue runs it next. An operation leaves QUEUED by compare-and-set,
  // so that it is either started, cancelled or abandoned.
  private static final int QUEUED = 0;
  private static final int STARTED = 1;
  private static final int SETTLED_UNSTARTED = 2;
  private static final int CALLBACK = 3;

  private static final VarHandle PHASE;
  private static final VarHandle OUTCOME;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      PHASE = lookup.findVarHandle(OperationResult.class, "phase", int.class);
      OUTCOME = lookup.findVarHandle(OperationResult.class, "outcome", Object.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** Set by Begin, before the item is queued. */
  private @Nullable Operation operation;

  /** Who is told: an {@link AsyncCallback}, an {@link OperationFuture}, or nobody. */
  private @Nullable Object listener;

  private @Nullable Object state;

  /** Null or a {@link Waiter} until the operation is complete, then see {@link Outcome}. */
  private volatile @Nullable Object outcome;

  private volatile int phase;
  private int status;

  /** For generated classes. */
  protected OperationResult() {}

  /**
   * Calls the annotated method. The runtime calls it, once, on a thread of the operation's queue;
   * to call it again would run the method again.
   *
   * @return what the method returns
   * @throws Throwable what the method throws
   */
  protected abstract V call() throws Throwable;

  @Override
  public final @Nullable Object getState() {
    return state;
  }

  /**
   * The status of the operation.
   *
   * @return {@link HResult#S_OK} until the operation is complete and after a success, else {@link
   *     HResult#of} the exception that End throws
   */
  @Override
  public final int getStatus() {
    return status;
  }

  @Override
  public final void setStatus(int hresult) {
    status = hresult;
  }

  /** Returns null: an operation keeps its data to itself. */
  @Override
  public final @Nullable Object getObject() {
    return null;
  }

  /**
   * Whether the operation is complete, so that End will not say {@link HResult#E_PENDING}.
   *
   * @return true from completion on
   */
  public final boolean isDone() {
    return Outcome.isComplete(outcome);
  }

  /**
   * Waits until the operation is complete. The callback may still have to be called then.
   *
   * @throws InterruptedException if the thread is interrupted; the operation goes on
   * @throws MediaFoundationException {@link HResult#MF_E_INVALIDREQUEST} on a thread of the work
   *     queue that the operation itself waits for, if it runs one item at a time: it would wait for
   *     ever
   */
  public final void await() throws InterruptedException {
    refuseToWaitForItself();
    Waiter.await(OUTCOME, this, 0L);
  }

  /**
   * Waits until the operation is complete, but not longer than the limit.
   *
   * @param limit how long; zero or less asks without waiting
   * @return whether the operation is complete; if not, it goes on
   * @throws InterruptedException if the thread is interrupted; the operation goes on
   * @throws MediaFoundationException as {@link #await()}
   */
  public final boolean await(Duration limit) throws InterruptedException {
    refuseToWaitForItself();
    if (!isDone() && !limit.isNegative() && !limit.isZero()) {
      Waiter.await(OUTCOME, this, Waiter.nanos(limit));
    }
    return isDone();
  }

  /**
   * Cancels the operation if its method has not started: it never will then, the operation is
   * complete with the status {@link HResult#MF_E_OPERATION_CANCELLED}, End throws a {@link
   * CancellationException}, and the callback is called as ever. A method that runs is not stopped:
   * its operation completes with whatever it returns or throws.
   *
   * @return whether this call cancelled the operation
   */
  public final boolean cancel() {
    return settleUnstarted(
        new CancellationException(describe() + " was cancelled before it started"));
  }

  /** What the result is, for messages and debuggers. */
  @Override
  public final String toString() {
    return "result of " + describe() + (isDone() ? ", complete" : ", pending");
  }

  /** Queues the operation. Called once, by its {@link Operation}. */
  final void begin(Operation begunBy, @Nullable Object toldAfterwards, @Nullable Object userState) {
    if (operation != null) {
      throw new MediaFoundationException(
          HResult.MF_E_INVALIDREQUEST, describe() + " was begun with this result already");
    }
    operation = begunBy;
    listener = toldAfterwards;
    state = userState;
    begunBy.submit(this);
  }

  final boolean wasBegunBy(Object origin) {
    return operation != null && operation.origin() == origin;
  }

  /** Gives the outcome out to the one End that may have it. */
  final V end() {
    Object complete = outcome;
    if (complete == null || !Outcome.isComplete(complete)) {
      throw new MediaFoundationException(
          HResult.E_PENDING,
          describe() + " is not complete yet: end it in its callback, or await the result first");
    }
    if (complete == Outcome.ENDED || !OUTCOME.compareAndSet(this, complete, Outcome.ENDED)) {
      throw new MediaFoundationException(
          HResult.MF_E_INVALIDREQUEST,
          describe() + " was ended already: keep what the first End returned or threw");
    }
    return value(complete);
  }

  /** Completes an operation whose method has not started and never will. */
  final boolean settleUnstarted(Throwable reason) {
    if (operation == null || !PHASE.compareAndSet(this, QUEUED, SETTLED_UNSTARTED)) {
      return false;
    }
    Object failed = Outcome.failed(reason);
    complete(failed, HResult.of(reason));
    // This item is still in the operation's queue, which will find it settled and drop it.
    tellListener(operation, failed, new CallbackCarrier(operation));
    return true;
  }

  /**
   * Completes the operation with {@code MF_E_SHUTDOWN}, on this thread, if that handle began it.
   */
  final void abandon(MediaFoundation closed) {
    if (operation != null && operation.platform() == closed) {
      settleUnstarted(
          new MediaFoundationException(
              HResult.MF_E_SHUTDOWN,
              describe() + " could not start before the platform was shut down"));
    }
  }

  @Override
  protected final void run() {
    Operation begunBy = operation;
    if (begunBy == null) {
      return;
    }
    if (phase == CALLBACK) {
      callBack(begunBy);
    } else if (PHASE.compareAndSet(this, QUEUED, STARTED)) {
      tellListener(begunBy, runMethod(), this);
    }
  }

  private Object runMethod() {
    if (listener instanceof OperationFuture<?> future && future.isDone()) {
      // Someone completed the future from outside: nobody would see the method's outcome.
      return complete(
          Outcome.failed(new CancellationException(describe() + " was cancelled")),
          HResult.MF_E_OPERATION_CANCELLED);
    }
    Object ended;
    try {
      ended = Outcome.of(call());
    } catch (Throwable thrown) {
      return complete(Outcome.failed(thrown), HResult.of(thrown));
    }
    return complete(ended, HResult.S_OK);
  }

  private Object complete(Object ended, int hresult) {
    if (hresult != HResult.S_OK) {
      status = hresult;
    }
    Waiter.releaseAll(OUTCOME.getAndSet(this, ended));
    return ended;
  }

  private void tellListener(Operation begunBy, Object ended, WorkItem carrier) {
    if (listener instanceof AsyncCallback<?> callback) {
      queueCallback(begunBy, callback, carrier);
      return;
    }
    if (listener instanceof OperationFuture<?> future) {
      future.completeWith(ended);
    }
    begunBy.finished();
  }

  private void queueCallback(Operation begunBy, AsyncCallback<?> callback, WorkItem carrier) {
    CallbackParameters parameters = Callbacks.parametersOf(callback);
    PlatformQueue target = begunBy.callbackQueue(parameters);
    boolean inPlace = carrier == this && target == begunBy.platformQueue();
    if (inPlace && target.runsCallbacksInPlace()) {
      callBack(begunBy);
      return;
    }
    if (carrier == this) {
      phase = CALLBACK;
    }
    try {
      target.invoke(carrier, parameters.flags());
    } catch (MediaFoundationException refused) {
      // An operation that was begun is always reported: better here than never.
      callBack(begunBy);
    }
  }

  private void callBack(Operation begunBy) {
    if (listener instanceof AsyncCallback<?> callback) {
      Callbacks.call(callback, this);
    }
    begunBy.finished();
  }

  /** The method's own value: its type is that of the result. */
  @SuppressWarnings({"unchecked", "NullAway"})
  private V value(Object ended) {
    return (V) Outcome.get(ended);
  }

  private String describe() {
    return operation == null ? "an operation that was not begun" : operation.name();
  }

  private void refuseToWaitForItself() {
    if (operation != null && !isDone() && operation.queue().isHeldByCurrentThread()) {
      throw new MediaFoundationException(
          HResult.MF_E_INVALIDREQUEST,
          "waiting here for "
              + operation.name()
              + " would never end: it runs on "
              + operation.queue()
              + ", which runs one item at a time and is running this one. Use a callback, or another"
              + " queue");
    }
  }

  /** Carries the callback of an operation whose own item is still in a queue. */
  private final class CallbackCarrier extends WorkItem {
    private final Operation begunBy;

    CallbackCarrier(Operation begunBy) {
      this.begunBy = begunBy;
    }

    @Override
    protected void run() {
      callBack(begunBy);
    }
  }
}
