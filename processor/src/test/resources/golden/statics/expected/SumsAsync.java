package sums;

import dev.mfasync.annotations.GeneratedCompanion;
import dev.mfasync.runtime.AsyncMethod;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.OperationCallback;
import dev.mfasync.runtime.OperationResult;
import dev.mfasync.runtime.WorkQueue;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Asynchronous versions of the methods of {@link Sums}, as Begin/End pairs and futures.
 *
 * <p>Begin queues an operation and returns immediately; the method runs on a thread of a work
 * queue. After the operation completes, End returns the method's value or throws its exception. If
 * Begin or End itself fails, it throws a {@link dev.mfasync.runtime.MediaFoundationException}.
 * Instances are immutable and may be shared between threads.
 */
@GeneratedCompanion
@Generated("dev.mfasync.processor.AsyncOperationProcessor")
final class SumsAsync {
  private final AsyncMethod add;
  private final AsyncMethod count;

  /** Creates operations on {@link MediaFoundation#shared()}, the platform of the whole process. */
  SumsAsync() {
    this(MediaFoundation.shared());
  }

  /** Creates operations on the given platform. */
  SumsAsync(MediaFoundation platform) {
    this.add = new AsyncMethod("Sums.add(int, int)", platform.multithreadedQueue());
    this.count = new AsyncMethod("Sums.Sums()", platform.multithreadedQueue());
  }

  private SumsAsync(SumsAsync original, UnaryOperator<AsyncMethod> change) {
    this.add = change.apply(original.add);
    this.count = change.apply(original.count);
  }

  /**
   * Returns the same operations on another work queue of the same platform, for their methods and
   * for callbacks that do not name a queue.
   */
  SumsAsync on(WorkQueue queue) {
    return new SumsAsync(this, AsyncMethod.on(queue));
  }

  /**
   * Returns the same operations with a time limit, counted from Begin. An operation that takes
   * longer fails with a {@code TimeoutException}.
   */
  SumsAsync within(Duration limit) {
    return new SumsAsync(this, AsyncMethod.within(limit));
  }

  /**
   * Begins {@link Sums#add(int, int)}.
   *
   * @param Sums the argument {@code Sums} of the method
   * @param sums the argument {@code sums} of the method
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endAdd}
   */
  AddResult beginAdd(int Sums, int sums, AddCallback callback, @Nullable Object state) {
    return add.begin(new AddResult(Sums, sums), callback, state);
  }

  /** Like {@link #beginAdd(int, int, AddCallback, Object)}, but without a state. */
  AddResult beginAdd(int Sums, int sums, AddCallback callback) {
    return add.begin(new AddResult(Sums, sums), callback, null);
  }

  /** Like {@link #beginAdd(int, int, AddCallback, Object)}, but without a callback. */
  AddResult beginAdd(int Sums, int sums) {
    return add.begin(new AddResult(Sums, sums));
  }

  /**
   * Ends {@link Sums#add(int, int)}.
   *
   * @return what the method returned
   */
  int endAdd(AddResult result) {
    return add.end(result);
  }

  /** Like {@link #beginAdd(int, int, AddCallback, Object)}, but returns a future. */
  CompletableFuture<Integer> addAsync(int Sums, int sums) {
    return add.start(new AddResult(Sums, sums));
  }

  /**
   * Begins {@code Sums.Sums()}.
   *
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endCount}
   */
  CountResult beginCount(CountCallback callback, @Nullable Object state) {
    return count.begin(new CountResult(), callback, state);
  }

  /** Like {@link #beginCount(CountCallback, Object)}, but without a state. */
  CountResult beginCount(CountCallback callback) {
    return count.begin(new CountResult(), callback, null);
  }

  /** Like {@link #beginCount(CountCallback, Object)}, but without a callback. */
  CountResult beginCount() {
    return count.begin(new CountResult());
  }

  /** Ends {@code Sums.Sums()}. */
  void endCount(CountResult result) {
    count.end(result);
  }

  /** Like {@link #beginCount(CountCallback, Object)}, but returns a future. */
  CompletableFuture<@Nullable Void> countAsync() {
    return count.start(new CountResult());
  }

  /** The result of one operation {@link Sums#add(int, int)}. */
  @GeneratedCompanion
  static final class AddResult extends OperationResult<Integer> {
    private final int asyncSums;
    private final int asyncSums2;

    private AddResult(int Sums, int sums) {
      this.asyncSums = Sums;
      this.asyncSums2 = sums;
    }

    @Override
    protected Integer call() {
      return Sums.add(asyncSums, asyncSums2);
    }
  }

  /** Called when an operation {@link Sums#add(int, int)} completes. */
  @FunctionalInterface
  interface AddCallback extends OperationCallback<AddResult> {}

  /** The result of one operation {@code Sums.Sums()}. */
  @GeneratedCompanion
  static final class CountResult extends OperationResult<@Nullable Void> {
    private CountResult() {}

    @Override
    protected @Nullable Void call() {
      Sums.Sums();
      return null;
    }
  }

  /** Called when an operation {@code Sums.Sums()} completes. */
  @FunctionalInterface
  interface CountCallback extends OperationCallback<CountResult> {}
}
