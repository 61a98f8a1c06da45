package dev.mfasync.runtime;

import dev.mfasync.runtime.platform.StackRoom;
import dev.mfasync.runtime.platform.Uncaught;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The future variant of an operation. It listens to its result; whoever completes it in another way
 * takes the operation out of its queue.
 */
final class OperationFuture<V extends @Nullable Object> extends CompletableFuture<V> {
  /** How often dependents may fail in a way that keeps the next ones from being told. */
  private static final int MOST_FAILURES = 1000;

  private static final long RETRY_NANOS = 1_000_000;

  /**
   * The result; once the future is complete its queue, so that a future that is kept does not keep
   * the arguments.
   */
  private Object source;

  OperationFuture(OperationResult<V> result) {
    this.source = result;
  }

  @Override
  public Executor defaultExecutor() {
    // Read once: another thread may complete the future.
    Object now = source;
    return now instanceof OperationResult<?> result ? result.begun().queue() : (WorkQueue) now;
  }

  @Override
  public <U> CompletableFuture<U> newIncompleteFuture() {
    return new DependentFuture<>(defaultExecutor());
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    if (!isDone() && source instanceof OperationResult<?> result) {
      completeExceptionally(new CancelledFuture(result.begun().name()));
    }
    return isCancelled();
  }

  @Override
  public boolean complete(V value) {
    StackRoom.require();
    try {
      return super.complete(value);
    } finally {
      discard();
    }
  }

  @Override
  public boolean completeExceptionally(Throwable thrown) {
    StackRoom.require();
    try {
      return super.completeExceptionally(thrown);
    } finally {
      discard();
    }
  }

  @Override
  public void obtrudeValue(V value) {
    StackRoom.require();
    try {
      super.obtrudeValue(value);
    } finally {
      discard();
    }
  }

  @Override
  public void obtrudeException(Throwable thrown) {
    StackRoom.require();
    try {
      super.obtrudeException(thrown);
    } finally {
      discard();
    }
  }

  /**
   * Completes the future; its dependents run here, on the thread that completed the operation. It
   * does not fail.
   */
  void completeWith(Object outcome, AsyncMethod method) {
    int failures = 0;
    while (failures < MOST_FAILURES && !completes(outcome, method)) {
      if (isDone()) {
        // It came from a dependent. Completing once more tells the next ones.
        failures++;
      } else {
        // There was no memory for what CompletableFuture wraps an exception in.
        SpareMemory.giveUp();
        LockSupport.parkNanos(this, RETRY_NANOS);
      }
    }
    SpareMemory.restore();
    source = method.queue();
  }

  @SuppressWarnings({"unchecked", "NullAway"}) // The value is that of the method, as is V.
  private boolean completes(Object outcome, AsyncMethod method) {
    try {
      if (outcome == EarlyEnd.CANCELLED) {
        super.completeExceptionally(new CancelledFuture(method.name()));
        return true;
      }
      Throwable failure = Outcome.failure(outcome, method);
      if (failure == null) {
        super.complete((V) Outcome.value(outcome));
      } else {
        super.completeExceptionally(failure);
      }
      return true;
    } catch (Throwable thrown) {
      Uncaught.report(thrown);
      return false;
    }
  }

  /** An operation that waits in its queue does not have to any more. */
  private void discard() {
    if (isDone() && source instanceof OperationResult<?> result) {
      result.discard();
      source = result.begun().queue();
    }
  }
}
