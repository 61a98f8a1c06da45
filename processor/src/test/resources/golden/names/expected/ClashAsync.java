package archive;

import dev.mfasync.annotations.GeneratedCompanion;
import dev.mfasync.runtime.AsyncMethod;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.OperationCallback;
import dev.mfasync.runtime.OperationResult;
import dev.mfasync.runtime.WorkItemPriority;
import dev.mfasync.runtime.WorkQueue;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Asynchronous versions of the methods of {@link Clash}, as Begin/End pairs and futures.
 *
 * <p>Begin queues an operation and returns immediately; the method runs on a thread of a work
 * queue. After the operation completes, End returns the method's value or throws its exception. If
 * Begin or End itself fails, it throws a {@link dev.mfasync.runtime.MediaFoundationException}.
 * Instances are immutable and may be shared between threads.
 */
@GeneratedCompanion
@Generated("dev.mfasync.processor.AsyncOperationProcessor")
public final class ClashAsync {
  private final Clash target;
  private final AsyncMethod run;
  private final AsyncMethod targetOperation;
  private final AsyncMethod returnOperation;

  /** Creates operations on {@link MediaFoundation#shared()}, the platform of the whole process. */
  public ClashAsync(Clash target) {
    this(target, MediaFoundation.shared());
  }

  /** Creates operations on the given platform. */
  public ClashAsync(Clash target, MediaFoundation platform) {
    this.target = Objects.requireNonNull(target, "target");
    this.run =
        new AsyncMethod(
            "Clash.run(RunResult, int, long[], String, byte[][], String, boolean)",
            platform.standardQueue(),
            WorkItemPriority.HIGH);
    this.targetOperation = new AsyncMethod("Clash.target()", platform.multithreadedQueue());
    this.returnOperation =
        new AsyncMethod("Clash.back()", platform.multithreadedQueue(), WorkItemPriority.LOW);
  }

  private ClashAsync(ClashAsync original, UnaryOperator<AsyncMethod> change) {
    this.target = original.target;
    this.run = change.apply(original.run);
    this.targetOperation = change.apply(original.targetOperation);
    this.returnOperation = change.apply(original.returnOperation);
  }

  /**
   * Returns the same operations on another work queue of the same platform, for their methods and
   * for callbacks that do not name a queue.
   */
  public ClashAsync on(WorkQueue queue) {
    return new ClashAsync(this, AsyncMethod.on(queue));
  }

  /**
   * Returns the same operations with a time limit, counted from Begin. An operation that takes
   * longer fails with a {@code TimeoutException}.
   */
  public ClashAsync within(Duration limit) {
    return new ClashAsync(this, AsyncMethod.within(limit));
  }

  /**
   * Begins {@link Clash#run(Enum, int, long[], String, byte[][], String, boolean)}.
   *
   * @param <RunResult2> the name of a generated class
   * @param callback a
   * @param state b
   * @param target c
   * @param result d
   * @param platform e
   * @param run f
   * @param asyncState g
   * @param asyncCallback called once, when the operation completes; it calls End
   * @param asyncState2 any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endRun}
   */
  public <RunResult2 extends Enum<RunResult2> & Runnable> RunResult<RunResult2> beginRun(
      RunResult2 callback,
      int state,
      long[] target,
      String result,
      byte[][] platform,
      String run,
      boolean asyncState,
      RunCallback<RunResult2> asyncCallback,
      @Nullable Object asyncState2) {
    return this.run.begin(
        new RunResult<>(this.target, callback, state, target, result, platform, run, asyncState),
        asyncCallback,
        asyncState2);
  }

  /**
   * Like {@link #beginRun(Enum, int, long[], String, byte[][], String, boolean, RunCallback,
   * Object)}, but without a state.
   */
  public <RunResult2 extends Enum<RunResult2> & Runnable> RunResult<RunResult2> beginRun(
      RunResult2 callback,
      int state,
      long[] target,
      String result,
      byte[][] platform,
      String run,
      boolean asyncState,
      RunCallback<RunResult2> asyncCallback) {
    return this.run.begin(
        new RunResult<>(this.target, callback, state, target, result, platform, run, asyncState),
        asyncCallback,
        null);
  }

  /**
   * Like {@link #beginRun(Enum, int, long[], String, byte[][], String, boolean, RunCallback,
   * Object)}, but without a callback.
   */
  public <RunResult2 extends Enum<RunResult2> & Runnable> RunResult<RunResult2> beginRun(
      RunResult2 callback,
      int state,
      long[] target,
      String result,
      byte[][] platform,
      String run,
      boolean asyncState) {
    return this.run.begin(
        new RunResult<>(this.target, callback, state, target, result, platform, run, asyncState));
  }

  /**
   * Ends {@link Clash#run(Enum, int, long[], String, byte[][], String, boolean)}.
   *
   * @param <RunResult2> the name of a generated class
   * @return h
   */
  public <RunResult2 extends Enum<RunResult2> & Runnable> RunResult2 endRun(
      RunResult<RunResult2> result) {
    return run.end(result);
  }

  /**
   * Like {@link #beginRun(Enum, int, long[], String, byte[][], String, boolean, RunCallback,
   * Object)}, but returns a future.
   */
  public <RunResult2 extends Enum<RunResult2> & Runnable> CompletableFuture<RunResult2> runAsync(
      RunResult2 callback,
      int state,
      long[] target,
      String result,
      byte[][] platform,
      String run,
      boolean asyncState) {
    return this.run.start(
        new RunResult<>(this.target, callback, state, target, result, platform, run, asyncState));
  }

  /**
   * Begins {@link Clash#target()}.
   *
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endTarget}
   */
  public TargetResult beginTarget(TargetCallback callback, @Nullable Object state) {
    return targetOperation.begin(new TargetResult(target), callback, state);
  }

  /** Like {@link #beginTarget(TargetCallback, Object)}, but without a state. */
  public TargetResult beginTarget(TargetCallback callback) {
    return targetOperation.begin(new TargetResult(target), callback, null);
  }

  /** Like {@link #beginTarget(TargetCallback, Object)}, but without a callback. */
  public TargetResult beginTarget() {
    return targetOperation.begin(new TargetResult(target));
  }

  /** Ends {@link Clash#target()}. */
  public void endTarget(TargetResult result) {
    targetOperation.end(result);
  }

  /** Like {@link #beginTarget(TargetCallback, Object)}, but returns a future. */
  public CompletableFuture<@Nullable Void> targetAsync() {
    return targetOperation.start(new TargetResult(target));
  }

  /**
   * Begins {@link Clash#back()}.
   *
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endReturn}
   */
  public ReturnResult beginReturn(ReturnCallback callback, @Nullable Object state) {
    return returnOperation.begin(new ReturnResult(target), callback, state);
  }

  /** Like {@link #beginReturn(ReturnCallback, Object)}, but without a state. */
  public ReturnResult beginReturn(ReturnCallback callback) {
    return returnOperation.begin(new ReturnResult(target), callback, null);
  }

  /** Like {@link #beginReturn(ReturnCallback, Object)}, but without a callback. */
  public ReturnResult beginReturn() {
    return returnOperation.begin(new ReturnResult(target));
  }

  /** Ends {@link Clash#back()}. */
  public void endReturn(ReturnResult result) {
    returnOperation.end(result);
  }

  /** Like {@link #beginReturn(ReturnCallback, Object)}, but returns a future. */
  public CompletableFuture<@Nullable Void> returnAsync() {
    return returnOperation.start(new ReturnResult(target));
  }

  /**
   * The result of one operation {@link Clash#run(Enum, int, long[], String, byte[][], String,
   * boolean)}.
   *
   * @param <RunResult2> {@code RunResult} of {@code run}
   */
  @GeneratedCompanion
  public static final class RunResult<RunResult2 extends Enum<RunResult2> & Runnable>
      extends OperationResult<RunResult2> {
    private final Clash asyncTarget;
    private final RunResult2 callback;
    private final int state;
    private final long[] target;
    private final String result;
    private final byte[][] platform;
    private final String run;
    private final boolean asyncState;

    private RunResult(
        Clash asyncTarget,
        RunResult2 callback,
        int state,
        long[] target,
        String result,
        byte[][] platform,
        String run,
        boolean asyncState) {
      this.asyncTarget = asyncTarget;
      this.callback = callback;
      this.state = state;
      this.target = target;
      this.result = result;
      this.platform = platform;
      this.run = run;
      this.asyncState = asyncState;
    }

    @Override
    protected RunResult2 call() {
      return asyncTarget.<RunResult2>run(
          callback, state, target, result, platform, run, asyncState);
    }
  }

  /**
   * Called when an operation {@link Clash#run(Enum, int, long[], String, byte[][], String,
   * boolean)} completes.
   *
   * @param <RunResult2> {@code RunResult} of {@code run}
   */
  @FunctionalInterface
  public interface RunCallback<RunResult2 extends Enum<RunResult2> & Runnable>
      extends OperationCallback<RunResult<RunResult2>> {}

  /** The result of one operation {@link Clash#target()}. */
  @GeneratedCompanion
  public static final class TargetResult extends OperationResult<@Nullable Void> {
    private final Clash target;

    private TargetResult(Clash target) {
      this.target = target;
    }

    @Override
    protected @Nullable Void call() {
      target.target();
      return null;
    }
  }

  /** Called when an operation {@link Clash#target()} completes. */
  @FunctionalInterface
  public interface TargetCallback extends OperationCallback<TargetResult> {}

  /** The result of one operation {@link Clash#back()}. */
  @GeneratedCompanion
  public static final class ReturnResult extends OperationResult<@Nullable Void> {
    private final Clash target;

    private ReturnResult(Clash target) {
      this.target = target;
    }

    @Override
    protected @Nullable Void call() {
      target.back();
      return null;
    }
  }

  /** Called when an operation {@link Clash#back()} completes. */
  @FunctionalInterface
  public interface ReturnCallback extends OperationCallback<ReturnResult> {}
}
