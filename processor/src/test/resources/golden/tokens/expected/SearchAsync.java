package search;

import dev.mfasync.annotations.GeneratedCompanion;
import dev.mfasync.runtime.AsyncMethod;
import dev.mfasync.runtime.CancellableOperationResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.OperationCallback;
import dev.mfasync.runtime.WorkQueue;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Asynchronous versions of the methods of {@link Search}, as Begin/End pairs and futures.
 *
 * <p>Begin queues an operation and returns immediately; the method runs on a thread of a work
 * queue. After the operation completes, End returns the method's value or throws its exception. If
 * Begin or End itself fails, it throws a {@link dev.mfasync.runtime.MediaFoundationException}.
 * Instances are immutable and may be shared between threads.
 *
 * @param <T> {@code T} of {@code Search}
 */
@GeneratedCompanion
@Generated("dev.mfasync.processor.AsyncOperationProcessor")
public final class SearchAsync<T> {
  private final Search<T> target;
  private final AsyncMethod find;
  private final AsyncMethod wait;
  private final AsyncMethod sum;
  private final AsyncMethod next;

  /** Creates operations on {@link MediaFoundation#shared()}, the platform of the whole process. */
  public SearchAsync(Search<T> target) {
    this(target, MediaFoundation.shared());
  }

  /** Creates operations on the given platform. */
  public SearchAsync(Search<T> target, MediaFoundation platform) {
    this.target = Objects.requireNonNull(target, "target");
    this.find =
        new AsyncMethod(
            "Search.find(List, Predicate, CancellationToken)", platform.multithreadedQueue());
    this.wait = new AsyncMethod("Search.wait(CancellationToken)", platform.multithreadedQueue());
    this.sum =
        new AsyncMethod(
            "Search.sum(int, CancellationToken, int...)", platform.multithreadedQueue());
    this.next = new AsyncMethod("Search.next(CancellationToken, N)", platform.multithreadedQueue());
  }

  private SearchAsync(SearchAsync<T> original, UnaryOperator<AsyncMethod> change) {
    this.target = original.target;
    this.find = change.apply(original.find);
    this.wait = change.apply(original.wait);
    this.sum = change.apply(original.sum);
    this.next = change.apply(original.next);
  }

  /**
   * Returns the same operations on another work queue of the same platform, for their methods and
   * for callbacks that do not name a queue.
   */
  public SearchAsync<T> on(WorkQueue queue) {
    return new SearchAsync<>(this, AsyncMethod.on(queue));
  }

  /**
   * Returns the same operations with a time limit, counted from Begin. An operation that takes
   * longer fails with a {@code TimeoutException}.
   */
  public SearchAsync<T> within(Duration limit) {
    return new SearchAsync<>(this, AsyncMethod.within(limit));
  }

  /**
   * Begins {@link Search#find(List, Predicate, dev.mfasync.runtime.CancellationToken)}.
   *
   * @param where the values to look through
   * @param wanted what is looked for
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endFind}
   */
  public FindResult<T> beginFind(
      List<T> where,
      Predicate<? super T> wanted,
      FindCallback<T> callback,
      @Nullable Object state) {
    return find.begin(new FindResult<>(target, where, wanted), callback, state);
  }

  /** Like {@link #beginFind(List, Predicate, FindCallback, Object)}, but without a state. */
  public FindResult<T> beginFind(
      List<T> where, Predicate<? super T> wanted, FindCallback<T> callback) {
    return find.begin(new FindResult<>(target, where, wanted), callback, null);
  }

  /** Like {@link #beginFind(List, Predicate, FindCallback, Object)}, but without a callback. */
  public FindResult<T> beginFind(List<T> where, Predicate<? super T> wanted) {
    return find.begin(new FindResult<>(target, where, wanted));
  }

  /**
   * Ends {@link Search#find(List, Predicate, dev.mfasync.runtime.CancellationToken)}.
   *
   * @return the match
   */
  public T endFind(FindResult<T> result) {
    return find.end(result);
  }

  /** Like {@link #beginFind(List, Predicate, FindCallback, Object)}, but returns a future. */
  public CompletableFuture<T> findAsync(List<T> where, Predicate<? super T> wanted) {
    return find.start(new FindResult<>(target, where, wanted));
  }

  /**
   * Begins {@link Search#wait(dev.mfasync.runtime.CancellationToken)}.
   *
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endWait}
   */
  WaitResult<T> beginWait(WaitCallback<T> callback, @Nullable Object state) {
    return wait.begin(new WaitResult<>(target), callback, state);
  }

  /** Like {@link #beginWait(WaitCallback, Object)}, but without a state. */
  WaitResult<T> beginWait(WaitCallback<T> callback) {
    return wait.begin(new WaitResult<>(target), callback, null);
  }

  /** Like {@link #beginWait(WaitCallback, Object)}, but without a callback. */
  WaitResult<T> beginWait() {
    return wait.begin(new WaitResult<>(target));
  }

  /**
   * Ends {@link Search#wait(dev.mfasync.runtime.CancellationToken)}.
   *
   * @throws InterruptedException if the method threw it
   */
  void endWait(WaitResult<T> result) throws InterruptedException {
    wait.end(result);
  }

  /** Like {@link #beginWait(WaitCallback, Object)}, but returns a future. */
  CompletableFuture<@Nullable Void> waitAsync() {
    return wait.start(new WaitResult<>(target));
  }

  /**
   * Begins {@link Search#sum(int, dev.mfasync.runtime.CancellationToken, int...)}.
   *
   * @param token the argument {@code token} of the method
   * @param numbers the argument {@code numbers} of the method
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endSum}
   */
  SumResult beginSum(int token, int[] numbers, SumCallback callback, @Nullable Object state) {
    return sum.begin(new SumResult(token, numbers), callback, state);
  }

  /** Like {@link #beginSum(int, int[], SumCallback, Object)}, but without a state. */
  SumResult beginSum(int token, int[] numbers, SumCallback callback) {
    return sum.begin(new SumResult(token, numbers), callback, null);
  }

  /** Like {@link #beginSum(int, int[], SumCallback, Object)}, but without a callback. */
  SumResult beginSum(int token, int... numbers) {
    return sum.begin(new SumResult(token, numbers));
  }

  /**
   * Ends {@link Search#sum(int, dev.mfasync.runtime.CancellationToken, int...)}.
   *
   * @return what the method returned
   * @throws IOException if the method threw it
   */
  int endSum(SumResult result) throws IOException {
    return sum.end(result);
  }

  /** Like {@link #beginSum(int, int[], SumCallback, Object)}, but returns a future. */
  CompletableFuture<Integer> sumAsync(int token, int... numbers) {
    return sum.start(new SumResult(token, numbers));
  }

  /**
   * Begins {@link Search#next(dev.mfasync.runtime.CancellationToken, Number)}.
   *
   * @param <N> {@code N} of {@code next}
   * @param number the argument {@code number} of the method
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endNext}
   */
  <N extends Number> NextResult<N> beginNext(
      N number, NextCallback<N> callback, @Nullable Object state) {
    return next.begin(new NextResult<>(number), callback, state);
  }

  /** Like {@link #beginNext(Number, NextCallback, Object)}, but without a state. */
  <N extends Number> NextResult<N> beginNext(N number, NextCallback<N> callback) {
    return next.begin(new NextResult<>(number), callback, null);
  }

  /** Like {@link #beginNext(Number, NextCallback, Object)}, but without a callback. */
  <N extends Number> NextResult<N> beginNext(N number) {
    return next.begin(new NextResult<>(number));
  }

  /**
   * Ends {@link Search#next(dev.mfasync.runtime.CancellationToken, Number)}.
   *
   * @param <N> {@code N} of {@code next}
   * @return what the method returned
   */
  <N extends Number> N endNext(NextResult<N> result) {
    return next.end(result);
  }

  /** Like {@link #beginNext(Number, NextCallback, Object)}, but returns a future. */
  <N extends Number> CompletableFuture<N> nextAsync(N number) {
    return next.start(new NextResult<>(number));
  }

  /**
   * The result of one operation {@link Search#find(List, Predicate,
   * dev.mfasync.runtime.CancellationToken)}.
   *
   * @param <T> {@code T} of {@code Search}
   */
  @GeneratedCompanion
  public static final class FindResult<T> extends CancellableOperationResult<T> {
    private final Search<T> target;
    private final List<T> where;
    private final Predicate<? super T> wanted;

    private FindResult(Search<T> target, List<T> where, Predicate<? super T> wanted) {
      this.target = target;
      this.where = where;
      this.wanted = wanted;
    }

    @Override
    protected T call() {
      return target.find(where, wanted, token());
    }
  }

  /**
   * Called when an operation {@link Search#find(List, Predicate,
   * dev.mfasync.runtime.CancellationToken)} completes.
   *
   * @param <T> {@code T} of {@code Search}
   */
  @FunctionalInterface
  public interface FindCallback<T> extends OperationCallback<FindResult<T>> {}

  /**
   * The result of one operation {@link Search#wait(dev.mfasync.runtime.CancellationToken)}.
   *
   * @param <T> {@code T} of {@code Search}
   */
  @GeneratedCompanion
  static final class WaitResult<T> extends CancellableOperationResult<@Nullable Void> {
    private final Search<T> target;

    private WaitResult(Search<T> target) {
      this.target = target;
    }

    @Override
    protected @Nullable Void call() throws InterruptedException {
      target.wait(token());
      return null;
    }
  }

  /**
   * Called when an operation {@link Search#wait(dev.mfasync.runtime.CancellationToken)} completes.
   *
   * @param <T> {@code T} of {@code Search}
   */
  @FunctionalInterface
  interface WaitCallback<T> extends OperationCallback<WaitResult<T>> {}

  /**
   * The result of one operation {@link Search#sum(int, dev.mfasync.runtime.CancellationToken,
   * int...)}.
   */
  @GeneratedCompanion
  static final class SumResult extends CancellableOperationResult<Integer> {
    private final int token;
    private final int[] numbers;

    private SumResult(int token, int[] numbers) {
      this.token = token;
      this.numbers = numbers;
    }

    @Override
    protected Integer call() throws IOException {
      return Search.sum(token, token(), numbers);
    }
  }

  /**
   * Called when an operation {@link Search#sum(int, dev.mfasync.runtime.CancellationToken, int...)}
   * completes.
   */
  @FunctionalInterface
  interface SumCallback extends OperationCallback<SumResult> {}

  /**
   * The result of one operation {@link Search#next(dev.mfasync.runtime.CancellationToken, Number)}.
   *
   * @param <N> {@code N} of {@code next}
   */
  @GeneratedCompanion
  static final class NextResult<N extends Number> extends CancellableOperationResult<N> {
    private final N number;

    private NextResult(N number) {
      this.number = number;
    }

    @Override
    protected N call() {
      return Search.<N>next(token(), number);
    }
  }

  /**
   * Called when an operation {@link Search#next(dev.mfasync.runtime.CancellationToken, Number)}
   * completes.
   *
   * @param <N> {@code N} of {@code next}
   */
  @FunctionalInterface
  interface NextCallback<N extends Number> extends OperationCallback<NextResult<N>> {}
}
