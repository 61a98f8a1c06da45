package dev.mfasync.runtime;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** What is derived from the future of an operation: its asynchronous stages run on that queue. */
final class DependentFuture<V extends @Nullable Object> extends CompletableFuture<V> {
  private final Executor queue;

  DependentFuture(Executor queue) {
    this.queue = queue;
  }

  @Override
  public Executor defaultExecutor() {
    return queue;
  }

  @Override
  public <U> CompletableFuture<U> newIncompleteFuture() {
    return new DependentFuture<>(queue);
  }
}
