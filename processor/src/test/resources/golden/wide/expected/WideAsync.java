package wide;

import dev.mfasync.annotations.GeneratedCompanion;
import dev.mfasync.runtime.AsyncMethod;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.OperationCallback;
import dev.mfasync.runtime.OperationResult;
import dev.mfasync.runtime.WorkQueue;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Asynchronous versions of the methods of {@link Wide}, as Begin/End pairs and futures.
 *
 * <p>Begin queues an operation and returns immediately; the method runs on a thread of a work
 * queue. After the operation completes, End returns the method's value or throws its exception. If
 * Begin or End itself fails, it throws a {@link dev.mfasync.runtime.MediaFoundationException}.
 * Instances are immutable and may be shared between threads.
 */
@GeneratedCompanion
@Generated("dev.mfasync.processor.AsyncOperationProcessor")
final class WideAsync {
  private final Wide target;
  private final AsyncMethod wideOperation;
  private final AsyncMethod plain;

  /** Creates operations on {@link MediaFoundation#shared()}, the platform of the whole process. */
  WideAsync(Wide target) {
    this(target, MediaFoundation.shared());
  }

  /** Creates operations on the given platform. */
  WideAsync(Wide target, MediaFoundation platform) {
    this.target = Objects.requireNonNull(target, "target");
    this.wideOperation = new AsyncMethod("Wide.wide(Map, String)", platform.multithreadedQueue());
    this.plain = new AsyncMethod("Wide.plain()", platform.multithreadedQueue());
  }

  private WideAsync(WideAsync original, UnaryOperator<AsyncMethod> change) {
    this.target = original.target;
    this.wideOperation = change.apply(original.wideOperation);
    this.plain = change.apply(original.plain);
  }

  /**
   * Returns the same operations on another work queue of the same platform, for their methods and
   * for callbacks that do not name a queue.
   */
  WideAsync on(WorkQueue queue) {
    return new WideAsync(this, AsyncMethod.on(queue));
  }

  /**
   * Returns the same operations with a time limit, counted from Begin. An operation that takes
   * longer fails with a {@code TimeoutException}.
   */
  WideAsync within(Duration limit) {
    return new WideAsync(this, AsyncMethod.within(limit));
  }

  /**
   * Begins {@link Wide#wide(Map, String)}.
   *
   * @param <T> {@code T} of {@code wide}
   * @param <U> {@code U} of {@code wide}
   * @param a the argument {@code a} of the method
   * @param b the argument {@code b} of the method
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endWide}
   */
  public <T, U extends List<? super T>> WideResult<T, U> beginWide(
      Map<Function<String, List<? extends Map<T, Integer>>>, Function<U, Set<Integer>>> a,
      String b,
      WideCallback<T, U> callback,
      @Nullable Object state) {
    return wideOperation.begin(new WideResult<T, U>(target, a, b), callback, state);
  }

  /** Like {@link #beginWide(Map, String, WideCallback, Object)}, but without a state. */
  public <T, U extends List<? super T>> WideResult<T, U> beginWide(
      Map<Function<String, List<? extends Map<T, Integer>>>, Function<U, Set<Integer>>> a,
      String b,
      WideCallback<T, U> callback) {
    return wideOperation.begin(new WideResult<T, U>(target, a, b), callback, null);
  }

  /** Like {@link #beginWide(Map, String, WideCallback, Object)}, but without a callback. */
  public <T, U extends List<? super T>> WideResult<T, U> beginWide(
      Map<Function<String, List<? extends Map<T, Integer>>>, Function<U, Set<Integer>>> a,
      String b) {
    return wideOperation.begin(new WideResult<T, U>(target, a, b));
  }

  /**
   * Ends {@link Wide#wide(Map, String)}.
   *
   * @param <T> {@code T} of {@code wide}
   * @param <U> {@code U} of {@code wide}
   * @return what the method returned
   * @throws IOException if the method threw it
   * @throws InterruptedException if the method threw it
   */
  public <T, U extends List<? super T>>
      Map<Function<String, List<? extends Map<T, Integer>>>, Function<U, Set<Integer>>> endWide(
          WideResult<T, U> result) throws IOException, InterruptedException {
    return wideOperation.end(result);
  }

  /** Like {@link #beginWide(Map, String, WideCallback, Object)}, but returns a future. */
  public <T, U extends List<? super T>>
      CompletableFuture<
              Map<Function<String, List<? extends Map<T, Integer>>>, Function<U, Set<Integer>>>>
          wideAsync(
              Map<Function<String, List<? extends Map<T, Integer>>>, Function<U, Set<Integer>>> a,
              String b) {
    return wideOperation.start(new WideResult<T, U>(target, a, b));
  }

  /**
   * Begins {@link Wide#plain()}.
   *
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endPlain}
   */
  public PlainResult beginPlain(PlainCallback callback, @Nullable Object state) {
    return plain.begin(new PlainResult(target), callback, state);
  }

  /** Like {@link #beginPlain(PlainCallback, Object)}, but without a state. */
  public PlainResult beginPlain(PlainCallback callback) {
    return plain.begin(new PlainResult(target), callback, null);
  }

  /** Like {@link #beginPlain(PlainCallback, Object)}, but without a callback. */
  public PlainResult beginPlain() {
    return plain.begin(new PlainResult(target));
  }

  /**
   * Ends {@link Wide#plain()}.
   *
   * @return what the method returned
   */
  public Map<Function<String, List<? extends Map<String, Long>>>, Function<String, Set<Long>>>
      endPlain(PlainResult result) {
    return plain.end(result);
  }

  /** Like {@link #beginPlain(PlainCallback, Object)}, but returns a future. */
  public CompletableFuture<
          Map<Function<String, List<? extends Map<String, Long>>>, Function<String, Set<Long>>>>
      plainAsync() {
    return plain.start(new PlainResult(target));
  }

  /**
   * The result of one operation {@link Wide#wide(Map, String)}.
   *
   * @param <T> {@code T} of {@code wide}
   * @param <U> {@code U} of {@code wide}
   */
  @GeneratedCompanion
  public static final class WideResult<T, U extends List<? super T>>
      extends OperationResult<
          Map<Function<String, List<? extends Map<T, Integer>>>, Function<U, Set<Integer>>>> {
    private final Wide target;
    private final Map<Function<String, List<? extends Map<T, Integer>>>, Function<U, Set<Integer>>>
        a;
    private final String b;

    private WideResult(
        Wide target,
        Map<Function<String, List<? extends Map<T, Integer>>>, Function<U, Set<Integer>>> a,
        String b) {
      this.target = target;
      this.a = a;
      this.b = b;
    }

    @Override
    protected Map<Function<String, List<? extends Map<T, Integer>>>, Function<U, Set<Integer>>>
        call() throws IOException, InterruptedException {
      return target.<T, U>wide(a, b);
    }
  }

  /**
   * Called when an operation {@link Wide#wide(Map, String)} completes.
   *
   * @param <T> {@code T} of {@code wide}
   * @param <U> {@code U} of {@code wide}
   */
  @FunctionalInterface
  public interface WideCallback<T, U extends List<? super T>>
      extends OperationCallback<WideResult<T, U>> {}

  /** The result of one operation {@link Wide#plain()}. */
  @GeneratedCompanion
  public static final class PlainResult
      extends OperationResult<
          Map<Function<String, List<? extends Map<String, Long>>>, Function<String, Set<Long>>>> {
    private final Wide target;

    private PlainResult(Wide target) {
      this.target = target;
    }

    @Override
    protected Map<Function<String, List<? extends Map<String, Long>>>, Function<String, Set<Long>>>
        call() {
      return target.plain();
    }
  }

  /** Called when an operation {@link Wide#plain()} completes. */
  @FunctionalInterface
  public interface PlainCallback extends OperationCallback<PlainResult> {}
}
