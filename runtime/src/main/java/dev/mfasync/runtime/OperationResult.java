package dev.mfasync.runtime;

import dev.mfasync.runtime.platform.Admission;
import dev.mfasync.runtime.platform.Deadline;
import dev.mfasync.runtime.platform.Platform;
import dev.mfasync.runtime.platform.PlatformQueue;
import dev.mfasync.runtime.platform.ResultWords;
import dev.mfasync.runtime.platform.StackRoom;
import dev.mfasync.runtime.platform.WorkItem;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.time.Duration;
import java.util.Objects;
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
    implements WaitableResult {
  private static final VarHandle OUTCOME;
  private static final VarHandle STATUS;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      OUTCOME = lookup.findVarHandle(OperationResult.class, "outcome", Object.class);
      STATUS = lookup.findVarHandle(OperationResult.class, "status", int.class);
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

  /** Read through {@link #STATUS}, so that a thread that polls it sees it change. */
  @SuppressWarnings("unused")
  private int status;

  /** What a queue runs next with this item: the method, then the callback. */
  private boolean methodRan;

  /** For generated classes. */
  protected OperationResult() {}

  /**
   * Calls the annotated method. The runtime calls it, once, on a thread of the operation's queue;
   * to call it again would run the method again.
   *
   * @return what the method returns
   * @throws Throwable what the method throws
   */
  protected abstract @Nullable V call() throws Throwable;

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
    return (int) STATUS.getOpaque(this);
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

  @Override
  public final boolean isDone() {
    return Outcome.isComplete(outcome);
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
   * Cancels the operation if its method has not started: it never will then, the operation is
   * complete with the status {@link HResult#MF_E_OPERATION_CANCELLED}, End throws a {@link
   * CancellationException}, and the callback is called as ever. A method that runs is not stopped:
   * its operation completes with whatever it returns or throws.
   *
   * @return whether this call cancelled the operation
   */
  public final boolean cancel() {
    Operation begunBy = operation;
    if (begunBy == null || isDone()) {
      return false;
    }
    StackRoom.require();
    // Made first: once the operation is withdrawn, nothing may keep it from its outcome.
    CallbackCarrier carrier = new CallbackCarrier();
    if (!begunBy.platformQueue().withdraw(this)) {
      return false;
    }
    settle(Unstarted.CANCELLED);
    if (!(listener instanceof AsyncCallback<?> callback) || queueCallback(callback, carrier)) {
      listener = null;
      begunBy.admission().leave(1);
    }
    return true;
  }

  /** What the result is, for messages and debuggers. */
  @Override
  public final String toString() {
    return ResultWords.describe(describe(), isDone());
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

  /** Refuses to be ended by an operation that did not begin this, nor a copy of it. */
  final void refuseUnlessBegunBy(Operation ending) {
    if (operation == null) {
      throw ResultWords.neverBegun(HResult.E_INVALIDARG);
    }
    if (operation.origin() != ending.origin()) {
      throw ResultWords.begunElsewhere(operation.name(), ending.name());
    }
  }

  /** Gives the outcome out to the one End that may have it. */
  final V end() {
    Object complete = outcome;
    if (complete == null || !Outcome.isComplete(complete)) {
      throw ResultWords.pending(describe());
    }
    if (complete == Outcome.ENDED || !OUTCOME.compareAndSet(this, complete, Outcome.ENDED)) {
      throw ResultWords.endedBefore(describe());
    }
    return value(complete, begun().name());
  }

  /**
   * Completes the operation with {@code MF_E_SHUTDOWN} if that handle began it and its method has
   * not started. The callback is called here: its queue may be what keeps the method from starting.
   */
  final boolean abandon(MediaFoundation closed) {
    Operation begunBy = operation;
    if (begunBy == null
        || begunBy.platform() != closed
        || !begunBy.platformQueue().withdraw(this)) {
      return false;
    }
    settle(Unstarted.SHUT_DOWN);
    callBack();
    listener = null;
    begunBy.admission().leave(1);
    return true;
  }

  /** Whether that handle began the operation, and it is not complete. */
  final boolean waitsFor(MediaFoundation handle) {
    return operation != null && operation.platform() == handle && !isDone();
  }

  /** Takes the operation out of its queue: its future was completed by somebody else. */
  final void discard() {
    Operation begunBy = operation;
    if (begunBy != null && begunBy.platformQueue().withdraw(this)) {
      listener = null;
      begunBy.admission().leave(1);
    }
  }

  /** What began this; only after Begin. */
  final Operation begun() {
    return Objects.requireNonNull(operation, "a result that no Begin method made is in a queue");
  }

  /**
   * Runs the method, then the callback, the second of which may need another queue. Nothing is
   * thrown: what the method throws is the outcome, and recording that takes no memory; what others
   * throw who are told goes to the thread's handler.
   */
  @Override
  protected final boolean run() {
    if (methodRan) {
      return callBack();
    }
    methodRan = true;
    if (listener instanceof OperationFuture<?> future) {
      // The future has the outcome to itself. Someone else may have completed it: nobody would see
      // what the method does then.
      if (!future.isDone()) {
        future.completeWith(callMethod(), begun());
      }
      return true;
    }
    complete(callMethod());
    return !(listener instanceof AsyncCallback<?> callback) || queueCallback(callback, this);
  }

  @Override
  protected final Admission admission() {
    return begun().admission();
  }

  private Object callMethod() {
    try {
      return Outcome.of(call());
    } catch (Throwable thrown) {
      return thrown;
    }
  }

  /** Records the outcome. It takes no memory, and does not fail. */
  final void complete(Object ended) {
    int endStatus = Outcome.status(ended);
    if (endStatus != HResult.S_OK) {
      // Whoever sees the outcome sees this, too; and whoever polls it, soon afterwards.
      status = endStatus;
    }
    Waiter.releaseAll(OUTCOME.getAndSet(this, ended));
  }

  /** Completes an operation that was withdrawn from its queue. */
  private void settle(Unstarted reason) {
    complete(reason);
    if (listener instanceof OperationFuture<?> future) {
      future.completeWith(reason, begun());
    }
  }

  /**
   * Sees to it that the callback is called on the queue that it wants.
   *
   * @param carrier what is queued for it: this item, unless that is still in a queue
   * @return whether it was called already
   */
  private boolean queueCallback(AsyncCallback<?> callback, WorkItem carrier) {
    CallbackParameters parameters = Callbacks.parametersOf(callback);
    PlatformQueue target = begun().callbackQueue(parameters);
    boolean onThatQueue = carrier == this && target == begun().platformQueue();
    if (onThatQueue && target.runsCallbacksInPlace()) {
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
      Callbacks.call(callback, this);
    }
    return true;
  }

  /** The method's own value: its type is that of the result. */
  @SuppressWarnings({"unchecked", "NullAway"})
  private V value(Object ended, String name) {
    return (V) Outcome.get(ended, name);
  }

  private String describe() {
    return operation == null ? "an operation that was not begun" : operation.name();
  }

  private void waitUntilDone(long nanos) throws InterruptedException {
    Operation begunBy = operation;
    if (begunBy == null) {
      throw ResultWords.neverBegun(HResult.MF_E_INVALIDREQUEST);
    }
    Platform platform = begunBy.platform().platform();
    try {
      platform.beginWait();
    } catch (MediaFoundationException noThreadLeft) {
      if (nanos == 0) {
        throw noThreadLeft;
      }
      // It ends all the same.
      Waiter.await(OUTCOME, this, nanos);
      return;
    }
    try {
      Waiter.await(OUTCOME, this, nanos);
    } finally {
      platform.endWait();
    }
  }

  private void refuseToWaitForItself() {
    if (operation != null && !isDone() && operation.queue().isHeldByCurrentThread()) {
      throw ResultWords.wouldWaitForItself(operation.name(), operation.queue());
    }
  }

  /**
   * Carries the callback of an operation whose own item is still in a queue, and is to hold on to
   * as little as can be afterwards.
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
