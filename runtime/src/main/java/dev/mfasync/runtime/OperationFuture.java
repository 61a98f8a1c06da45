package dev.mfasync.runtime;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The future variant of an operation. It listens to its result, and cancels it. */
final class OperationFuture<V extends @Nullable Object> extends CompletableFuture<V> {
  private final OperationResult<V> result;

  OperationFuture(OperationResult<V> result) {
    this.result = result;
  }

  /** A method that has not started never will; one that runs is not stopped. */
  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    result.cancel();
    return super.cancel(mayInterruptIfRunning);
  }

  /** The dependents run here, on the thread that completed the operation. */
  @SuppressWarnings({"unchecked", "NullAway"}) // The value is that of the method, as is V.
  void completeWith(Object outcome) {
    Throwable failure = Outcome.failure(outcome);
    if (failure == null) {
      complete((V) Outcome.get(outcome));
    } else {
      completeExceptionally(failure);
    }
  }
}
