package dev.mfasync.runtime;

import dev.mfasync.runtime.platform.ResultWords;
import dev.mfasync.runtime.platform.WorkItem;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * What comes of an operation. Several may try to end it: its method, a cancel, the limit of its
 * time, the end of the platform. One compare-and-set decides; whoever wins it reports the operation
 * and counts it out, and all others have done nothing.
 *
 * @param <V> the type of the value
 */
@SuppressWarnings("exports") // The superclass is a queue's link: no user has to name it.
abstract class OperationOutcome<V extends @Nullable Object> extends WorkItem {
  private static final VarHandle OUTCOME;
  private static final VarHandle STATUS;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      OUTCOME = lookup.findVarHandle(OperationOutcome.class, "outcome", Object.class);
      STATUS = lookup.findVarHandle(OperationOutcome.class, "status", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** Null or a {@link Waiter} until the operation is complete, then see {@link Outcome}. */
  private volatile @Nullable Object outcome;

  /** What somebody set, or what the outcome stood for that End took away. */
  @SuppressWarnings("unused") // Read through STATUS.
  private int status;

  /** The operation, for messages. */
  abstract String describe();

  /** The method whose outcome this is; only after Begin. */
  abstract AsyncMethod begun();

  final boolean isComplete() {
    return Outcome.isComplete(outcome);
  }

  /** Records the outcome, unless there is one. It takes no memory, and does not fail. */
  final boolean complete(Object ended) {
    Object before = outcome;
    while (!Outcome.isComplete(before)) {
      Object found = OUTCOME.compareAndExchange(this, before, ended);
      if (found == before) {
        Waiter.releaseAll(before);
        return true;
      }
      before = found;
    }
    return false;
  }

  /** Called by code that has passed the outcome to a future, which alone uses it. */
  final void completeForFuture() {
    if (outcome != null) {
      complete(Outcome.ENDED);
    }
  }

  /** Gives the outcome out to the one End that may have it. */
  final V end() {
    Object complete = outcome;
    if (complete == null || !Outcome.isComplete(complete)) {
      throw ResultWords.pending(describe());
    }
    int endStatus = Outcome.status(complete);
    if (endStatus != HResult.S_OK && status == HResult.S_OK) {
      status = endStatus;
    }
    if (complete == Outcome.ENDED || !OUTCOME.compareAndSet(this, complete, Outcome.ENDED)) {
      throw ResultWords.endedBefore(describe());
    }
    return value(complete);
  }

  /** The method's own value: its type is that of the result. */
  @SuppressWarnings({"unchecked", "NullAway"})
  private V value(Object ended) {
    return (V) Outcome.get(ended, begun());
  }

  /** What was set, or else what the outcome stands for. A thread that polls it sees it change. */
  final int status() {
    int set = (int) STATUS.getOpaque(this);
    Object now = outcome;
    return set == HResult.S_OK && now != null ? Outcome.status(now) : set;
  }

  final void status(int hresult) {
    status = hresult;
  }

  /** Registers a waiter for the completion; returns false if the operation is already complete. */
  final boolean enter(Waiter waiter) {
    return waiter.enter(OUTCOME, this);
  }

  /** Waits until the operation completes or the time limit expires; zero means no limit. */
  final void awaitComplete(long nanos) throws InterruptedException {
    WaitingThread.await(OUTCOME, this, nanos);
  }
}
