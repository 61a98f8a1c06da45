package shapes;

import dev.mfasync.annotations.GeneratedCompanion;
import dev.mfasync.runtime.AsyncMethod;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.OperationCallback;
import dev.mfasync.runtime.OperationResult;
import dev.mfasync.runtime.WorkQueue;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Asynchronous versions of the methods of {@link Shape.Pair}, as Begin/End pairs and futures.
 *
 * <p>Begin queues an operation and returns immediately; the method runs on a thread of a work
 * queue. After the operation completes, End returns the method's value or throws its exception. If
 * Begin or End itself fails, it throws a {@link dev.mfasync.runtime.MediaFoundationException}.
 * Instances are immutable and may be shared between threads.
 *
 * @param <A> {@code A} of {@code Shape.Pair}
 */
@GeneratedCompanion
@Generated("dev.mfasync.processor.AsyncOperationProcessor")
final class Shape_PairAsync<A> {
  private final Shape.Pair<A> target;
  private final AsyncMethod first;

  /** Creates operations on {@link MediaFoundation#shared()}, the platform of the whole process. */
  Shape_PairAsync(Shape.Pair<A> target) {
    this(target, MediaFoundation.shared());
  }

  /** Creates operations on the given platform. */
  Shape_PairAsync(Shape.Pair<A> target, MediaFoundation platform) {
    this.target = Objects.requireNonNull(target, "target");
    this.first = new AsyncMethod("Shape.Pair.first()", platform.multithreadedQueue());
  }

  private Shape_PairAsync(Shape_PairAsync<A> original, UnaryOperator<AsyncMethod> change) {
    this.target = original.target;
    this.first = change.apply(original.first);
  }

  /**
   * Returns the same operations on another work queue of the same platform, for their methods and
   * for callbacks that do not name a queue.
   */
  Shape_PairAsync<A> on(WorkQueue queue) {
    return new Shape_PairAsync<>(this, AsyncMethod.on(queue));
  }

  /**
   * Returns the same operations with a time limit, counted from Begin. An operation that takes
   * longer fails with a {@code TimeoutException}.
   */
  Shape_PairAsync<A> within(Duration limit) {
    return new Shape_PairAsync<>(this, AsyncMethod.within(limit));
  }

  /**
   * Begins {@link Shape.Pair#first()}.
   *
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endFirst}
   */
  public FirstResult<A> beginFirst(FirstCallback<A> callback, @Nullable Object state) {
    return first.begin(new FirstResult<>(target), callback, state);
  }

  /** Like {@link #beginFirst(FirstCallback, Object)}, but without a state. */
  public FirstResult<A> beginFirst(FirstCallback<A> callback) {
    return first.begin(new FirstResult<>(target), callback, null);
  }

  /** Like {@link #beginFirst(FirstCallback, Object)}, but without a callback. */
  public FirstResult<A> beginFirst() {
    return first.begin(new FirstResult<>(target));
  }

  /**
   * Ends {@link Shape.Pair#first()}.
   *
   * @return what the method returned
   */
  public A endFirst(FirstResult<A> result) {
    return first.end(result);
  }

  /** Like {@link #beginFirst(FirstCallback, Object)}, but returns a future. */
  public CompletableFuture<A> firstAsync() {
    return first.start(new FirstResult<>(target));
  }

  /**
   * The result of one operation {@link Shape.Pair#first()}.
   *
   * @param <A> {@code A} of {@code Shape.Pair}
   */
  @GeneratedCompanion
  public static final class FirstResult<A> extends OperationResult<A> {
    private final Shape.Pair<A> target;

    private FirstResult(Shape.Pair<A> target) {
      this.target = target;
    }

    @Override
    protected A call() {
      return target.first();
    }
  }

  /**
   * Called when an operation {@link Shape.Pair#first()} completes.
   *
   * @param <A> {@code A} of {@code Shape.Pair}
   */
  @FunctionalInterface
  public interface FirstCallback<A> extends OperationCallback<FirstResult<A>> {}
}
