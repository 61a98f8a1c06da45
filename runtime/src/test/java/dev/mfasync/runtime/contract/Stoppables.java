package dev.mfasync.runtime.contract;

import dev.mfasync.runtime.AsyncMethod;
import dev.mfasync.runtime.CancellableOperationResult;
import dev.mfasync.runtime.CancellationToken;
import dev.mfasync.runtime.OperationCallback;
import dev.mfasync.runtime.StagedOperationResult;
import dev.mfasync.runtime.WorkQueue;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the processor would generate for a class with two methods that can be stopped: one that
 * looks at a token, and one that returns a stage.
 */
final class Stoppables {
  private final AsyncMethod run;
  private final AsyncMethod fetch;

  Stoppables(WorkQueue queue) {
    this.run = new AsyncMethod("Stoppables.run(Body)", queue);
    this.fetch = new AsyncMethod("Stoppables.fetch(Start)", queue);
  }

  private Stoppables(Stoppables original, UnaryOperator<AsyncMethod> change) {
    this.run = change.apply(original.run);
    this.fetch = change.apply(original.fetch);
  }

  Stoppables within(Duration limit) {
    return new Stoppables(this, AsyncMethod.within(limit));
  }

  Stoppables serialized() {
    return new Stoppables(this, AsyncMethod.serialized());
  }

  Stoppables on(WorkQueue queue) {
    return new Stoppables(this, AsyncMethod.on(queue));
  }

  RunResult beginRun(Body body) {
    return run.begin(new RunResult(body));
  }

  RunResult beginRun(Body body, RunCallback callback) {
    return run.begin(new RunResult(body), callback, null);
  }

  Integer endRun(RunResult result) {
    return run.end(result);
  }

  CompletableFuture<Integer> runAsync(Body body) {
    return run.start(new RunResult(body));
  }

  FetchResult beginFetch(Start start) {
    return fetch.begin(new FetchResult(start));
  }

  FetchResult beginFetch(Start start, FetchCallback callback) {
    return fetch.begin(new FetchResult(start), callback, null);
  }

  Integer endFetch(FetchResult result) {
    return fetch.end(result);
  }

  CompletableFuture<Integer> fetchAsync(Start start) {
    return fetch.start(new FetchResult(start));
  }

  /** A method that looks at its token. */
  @FunctionalInterface
  interface Body {
    Integer run(CancellationToken token) throws Exception;
  }

  /** A method that returns a stage. */
  @FunctionalInterface
  interface Start {
    @Nullable CompletionStage<Integer> start() throws Exception;
  }

  static final class RunResult extends CancellableOperationResult<Integer> {
    private final Body body;

    private RunResult(Body body) {
      this.body = body;
    }

    @Override
    protected Integer call() throws Exception {
      return body.run(token());
    }
  }

  static final class FetchResult extends StagedOperationResult<Integer> {
    private final Start start;

    private FetchResult(Start start) {
      this.start = start;
    }

    @Override
    protected @Nullable CompletionStage<Integer> call() throws Exception {
      return start.start();
    }
  }

  @FunctionalInterface
  interface RunCallback extends OperationCallback<RunResult> {}

  @FunctionalInterface
  interface FetchCallback extends OperationCallback<FetchResult> {}
}
