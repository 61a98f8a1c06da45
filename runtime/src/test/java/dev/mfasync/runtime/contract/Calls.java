package dev.mfasync.runtime.contract;

import dev.mfasync.runtime.AsyncMethod;
import dev.mfasync.runtime.CallbackParameters;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.OperationCallback;
import dev.mfasync.runtime.OperationResult;
import dev.mfasync.runtime.WorkItemPriority;
import dev.mfasync.runtime.WorkQueue;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The pair under test, as the processor would generate it for a class with one method that runs a
 * given callable.
 */
final class Calls {
  private final AsyncMethod run;

  Calls(MediaFoundation platform) {
    this(platform.multithreadedQueue());
  }

  Calls(WorkQueue queue) {
    this(queue, WorkItemPriority.NORMAL);
  }

  Calls(WorkQueue queue, WorkItemPriority priority) {
    this.run = new AsyncMethod("Calls.run(Callable)", queue, priority);
  }

  private Calls(Calls original, UnaryOperator<AsyncMethod> change) {
    this.run = change.apply(original.run);
  }

  Calls on(WorkQueue queue) {
    return new Calls(this, AsyncMethod.on(queue));
  }

  Calls within(Duration limit) {
    return new Calls(this, AsyncMethod.within(limit));
  }

  <V extends @Nullable Object> RunResult<V> beginRun(
      Callable<V> body, RunCallback<V> callback, @Nullable Object state) {
    return run.begin(new RunResult<>(body), callback, state);
  }

  <V extends @Nullable Object> RunResult<V> beginRun(Callable<V> body, RunCallback<V> callback) {
    return beginRun(body, callback, null);
  }

  <V extends @Nullable Object> RunResult<V> beginRun(Callable<V> body) {
    return run.begin(new RunResult<>(body));
  }

  <V extends @Nullable Object> V endRun(RunResult<V> result) throws Exception {
    return run.end(result);
  }

  <V extends @Nullable Object> CompletableFuture<V> runAsync(Callable<V> body) {
    return run.start(new RunResult<>(body));
  }

  /** What generated code never hands out. */
  static RunResult<Integer> neverBegun() {
    return new RunResult<>(() -> 1);
  }

  /** The callback, called on a queue of its own. */
  static <V extends @Nullable Object> RunCallback<V> callbackOn(
      WorkQueue queue, RunCallback<V> callback) {
    return new RunCallback<>() {
      @Override
      public void invoke(RunResult<V> result) throws Exception {
        callback.invoke(result);
      }

      @Override
      public CallbackParameters getParameters() {
        return CallbackParameters.on(queue);
      }
    };
  }

  static final class RunResult<V extends @Nullable Object> extends OperationResult<V> {
    private final Callable<V> body;

    private RunResult(Callable<V> body) {
      this.body = body;
    }

    @Override
    protected V call() throws Exception {
      return body.call();
    }
  }

  @FunctionalInterface
  interface RunCallback<V extends @Nullable Object> extends OperationCallback<RunResult<V>> {}
}
