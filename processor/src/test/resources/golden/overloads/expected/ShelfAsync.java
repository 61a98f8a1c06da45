package archive;

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
 * Asynchronous versions of the methods of {@link Shelf}, as Begin/End pairs and futures.
 *
 * <p>Begin queues an operation and returns immediately; the method runs on a thread of a work
 * queue. After the operation completes, End returns the method's value or throws its exception. If
 * Begin or End itself fails, it throws a {@link dev.mfasync.runtime.MediaFoundationException}.
 * Instances are immutable and may be shared between threads.
 */
@GeneratedCompanion
@Generated("dev.mfasync.processor.AsyncOperationProcessor")
public final class ShelfAsync {
  private final Shelf target;
  private final AsyncMethod find;
  private final AsyncMethod findNumber;

  /** Creates operations on {@link MediaFoundation#shared()}, the platform of the whole process. */
  public ShelfAsync(Shelf target) {
    this(target, MediaFoundation.shared());
  }

  /** Creates operations on the given platform. */
  public ShelfAsync(Shelf target, MediaFoundation platform) {
    this.target = Objects.requireNonNull(target, "target");
    this.find = new AsyncMethod("Shelf.find(String)", platform.multithreadedQueue());
    this.findNumber = new AsyncMethod("Shelf.find(long)", platform.multithreadedQueue());
  }

  private ShelfAsync(ShelfAsync original, UnaryOperator<AsyncMethod> change) {
    this.target = original.target;
    this.find = change.apply(original.find);
    this.findNumber = change.apply(original.findNumber);
  }

  /**
   * Returns the same operations on another work queue of the same platform, for their methods and
   * for callbacks that do not name a queue.
   */
  public ShelfAsync on(WorkQueue queue) {
    return new ShelfAsync(this, AsyncMethod.on(queue));
  }

  /**
   * Returns the same operations with a time limit, counted from Begin. An operation that takes
   * longer fails with a {@code TimeoutException}.
   */
  public ShelfAsync within(Duration limit) {
    return new ShelfAsync(this, AsyncMethod.within(limit));
  }

  /**
   * Begins {@link Shelf#find(String)}.
   *
   * @param key what
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endFind}
   */
  public FindResult beginFind(String key, FindCallback callback, @Nullable Object state) {
    return find.begin(new FindResult(target, key), callback, state);
  }

  /** Like {@link #beginFind(String, FindCallback, Object)}, but without a state. */
  public FindResult beginFind(String key, FindCallback callback) {
    return find.begin(new FindResult(target, key), callback, null);
  }

  /** Like {@link #beginFind(String, FindCallback, Object)}, but without a callback. */
  public FindResult beginFind(String key) {
    return find.begin(new FindResult(target, key));
  }

  /**
   * Ends {@link Shelf#find(String)}.
   *
   * @return what was found
   */
  public Shelf.FindResult endFind(FindResult result) {
    return find.end(result);
  }

  /** Like {@link #beginFind(String, FindCallback, Object)}, but returns a future. */
  public CompletableFuture<Shelf.FindResult> findAsync(String key) {
    return find.start(new FindResult(target, key));
  }

  /**
   * Begins {@link Shelf#find(long)}.
   *
   * @param number which
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endFindNumber}
   */
  public FindNumberResult beginFindNumber(
      long number, FindNumberCallback callback, @Nullable Object state) {
    return findNumber.begin(new FindNumberResult(target, number), callback, state);
  }

  /** Like {@link #beginFindNumber(long, FindNumberCallback, Object)}, but without a state. */
  public FindNumberResult beginFindNumber(long number, FindNumberCallback callback) {
    return findNumber.begin(new FindNumberResult(target, number), callback, null);
  }

  /** Like {@link #beginFindNumber(long, FindNumberCallback, Object)}, but without a callback. */
  public FindNumberResult beginFindNumber(long number) {
    return findNumber.begin(new FindNumberResult(target, number));
  }

  /**
   * Ends {@link Shelf#find(long)}.
   *
   * @return what was found
   */
  public Shelf.FindResult endFindNumber(FindNumberResult result) {
    return findNumber.end(result);
  }

  /** Like {@link #beginFindNumber(long, FindNumberCallback, Object)}, but returns a future. */
  public CompletableFuture<Shelf.FindResult> findNumberAsync(long number) {
    return findNumber.start(new FindNumberResult(target, number));
  }

  /** The result of one operation {@link Shelf#find(String)}. */
  @GeneratedCompanion
  public static final class FindResult extends OperationResult<Shelf.FindResult> {
    private final Shelf target;
    private final String key;

    private FindResult(Shelf target, String key) {
      this.target = target;
      this.key = key;
    }

    @Override
    protected Shelf.FindResult call() {
      return target.find(key);
    }
  }

  /** Called when an operation {@link Shelf#find(String)} completes. */
  @FunctionalInterface
  public interface FindCallback extends OperationCallback<FindResult> {}

  /** The result of one operation {@link Shelf#find(long)}. */
  @GeneratedCompanion
  public static final class FindNumberResult extends OperationResult<Shelf.FindResult> {
    private final Shelf target;
    private final long number;

    private FindNumberResult(Shelf target, long number) {
      this.target = target;
      this.number = number;
    }

    @Override
    protected Shelf.FindResult call() {
      return target.find(number);
    }
  }

  /** Called when an operation {@link Shelf#find(long)} completes. */
  @FunctionalInterface
  public interface FindNumberCallback extends OperationCallback<FindNumberResult> {}
}
