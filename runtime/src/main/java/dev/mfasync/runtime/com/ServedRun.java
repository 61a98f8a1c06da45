package dev.mfasync.runtime.com;

import dev.mfasync.runtime.OperationResult;
import dev.mfasync.runtime.StagedOperationResult;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** The ways in which a Java method carries an operation of native code out. */
final class ServedRun {
  private ServedRun() {}

  /** A method that returns the value. */
  static final class OfMethod<V extends @Nullable Object> extends OperationResult<V> {
    private final ServedMethod<V> method;

    OfMethod(ServedMethod<V> method) {
      this.method = method;
    }

    @Override
    protected @Nullable V call() throws Throwable {
      return method.call();
    }
  }

  /** A method that returns a stage, which is waited for without a thread. */
  static final class OfStage<V extends @Nullable Object> extends StagedOperationResult<V> {
    private final ServedMethod<CompletionStage<? extends V>> method;

    OfStage(ServedMethod<CompletionStage<? extends V>> method) {
      this.method = method;
    }

    @Override
    protected @Nullable CompletionStage<? extends V> call() throws Throwable {
      return method.call();
    }
  }

  /**
   * Waits for a stage; throws the exception that it failed with, without the wrappers that stages
   * add.
   */
  static <V extends @Nullable Object> V await(@Nullable CompletionStage<? extends V> stage)
      throws Throwable {
    Objects.requireNonNull(stage, "the method returned null instead of a stage");
    CompletableFuture<V> outcome = new CompletableFuture<>();
    // A stage need not be able to become a future.
    CompletionStage<?> unused =
        stage.whenComplete(
            (value, thrown) -> {
              if (thrown == null) {
                outcome.complete(value);
              } else {
                outcome.completeExceptionally(thrown);
              }
            });
    try {
      return outcome.get();
    } catch (ExecutionException failed) {
      throw cause(failed);
    }
  }

  private static Throwable cause(Throwable wrapper) {
    Throwable inner = wrapper;
    while ((inner instanceof ExecutionException || inner instanceof CompletionException)
        && inner.getCause() != null) {
      inner = inner.getCause();
    }
    return inner;
  }
}
