package tally;

import dev.mfasync.annotations.GeneratedCompanion;
import dev.mfasync.runtime.AsyncMethod;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.OperationCallback;
import dev.mfasync.runtime.OperationResult;
import dev.mfasync.runtime.StagedOperationResult;
import dev.mfasync.runtime.WorkQueue;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Asynchronous versions of the methods of {@link Tally}, as Begin/End pairs and futures.
 *
 * <p>Begin queues an operation and returns immediately; the method runs on a thread of a work
 * queue. After the operation completes, End returns the method's value or throws its exception. If
 * Begin or End itself fails, it throws a {@link dev.mfasync.runtime.MediaFoundationException}.
 * Instances are immutable and may be shared between threads.
 *
 * @param <N> {@code N} of {@code Tally}
 */
@GeneratedCompanion
@Generated("dev.mfasync.processor.AsyncOperationProcessor")
public final class TallyAsync<N extends Number> {
  private final Tally<N> target;
  private final AsyncMethod add;
  private final AsyncMethod total;
  private final AsyncMethod unit;

  /** Creates operations on {@link MediaFoundation#shared()}, the platform of the whole process. */
  public TallyAsync(Tally<N> target) {
    this(target, MediaFoundation.shared());
  }

  /** Creates operations on the given platform. */
  public TallyAsync(Tally<N> target, MediaFoundation platform) {
    this.target = Objects.requireNonNull(target, "target");
    UnaryOperator<AsyncMethod> serialized = AsyncMethod.serialized();
    this.add = serialized.apply(new AsyncMethod("Tally.add(N)", platform.multithreadedQueue()));
    this.total =
        serialized.apply(
            new AsyncMethod("Tally.total(CancellationToken)", platform.multithreadedQueue()));
    this.unit = new AsyncMethod("Tally.unit()", platform.multithreadedQueue());
  }

  private TallyAsync(TallyAsync<N> original, UnaryOperator<AsyncMethod> change) {
    this.target = original.target;
    this.add = change.apply(original.add);
    this.total = change.apply(original.total);
    this.unit = change.apply(original.unit);
  }

  /**
   * Returns the same operations on another work queue of the same platform, for their methods and
   * for callbacks that do not name a queue.
   */
  public TallyAsync<N> on(WorkQueue queue) {
    return new TallyAsync<>(this, AsyncMethod.on(queue));
  }

  /**
   * Returns the same operations with a time limit, counted from Begin. An operation that takes
   * longer fails with a {@code TimeoutException}.
   */
  public TallyAsync<N> within(Duration limit) {
    return new TallyAsync<>(this, AsyncMethod.within(limit));
  }

  /**
   * Begins {@link Tally#add(Number)}.
   *
   * @param number the argument {@code number} of the method
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endAdd}
   */
  public AddResult<N> beginAdd(N number, AddCallback<N> callback, @Nullable Object state) {
    return add.begin(new AddResult<>(target, number), callback, state);
  }

  /** Like {@link #beginAdd(Number, AddCallback, Object)}, but without a state. */
  public AddResult<N> beginAdd(N number, AddCallback<N> callback) {
    return add.begin(new AddResult<>(target, number), callback, null);
  }

  /** Like {@link #beginAdd(Number, AddCallback, Object)}, but without a callback. */
  public AddResult<N> beginAdd(N number) {
    return add.begin(new AddResult<>(target, number));
  }

  /** Ends {@link Tally#add(Number)}. */
  public void endAdd(AddResult<N> result) {
    add.end(result);
  }

  /** Like {@link #beginAdd(Number, AddCallback, Object)}, but returns a future. */
  public CompletableFuture<@Nullable Void> addAsync(N number) {
    return add.start(new AddResult<>(target, number));
  }

  /**
   * Begins {@link Tally#total(dev.mfasync.runtime.CancellationToken)}.
   *
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endTotal}
   */
  TotalResult<N> beginTotal(TotalCallback<N> callback, @Nullable Object state) {
    return total.begin(new TotalResult<>(target), callback, state);
  }

  /** Like {@link #beginTotal(TotalCallback, Object)}, but without a state. */
  TotalResult<N> beginTotal(TotalCallback<N> callback) {
    return total.begin(new TotalResult<>(target), callback, null);
  }

  /** Like {@link #beginTotal(TotalCallback, Object)}, but without a callback. */
  TotalResult<N> beginTotal() {
    return total.begin(new TotalResult<>(target));
  }

  /**
   * Ends {@link Tally#total(dev.mfasync.runtime.CancellationToken)}.
   *
   * @return what the method returned
   */
  Double endTotal(TotalResult<N> result) {
    return total.end(result);
  }

  /** Like {@link #beginTotal(TotalCallback, Object)}, but returns a future. */
  CompletableFuture<Double> totalAsync() {
    return total.start(new TotalResult<>(target));
  }

  /**
   * Begins {@link Tally#unit()}.
   *
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endUnit}
   */
  public UnitResult<N> beginUnit(UnitCallback<N> callback, @Nullable Object state) {
    return unit.begin(new UnitResult<>(target), callback, state);
  }

  /** Like {@link #beginUnit(UnitCallback, Object)}, but without a state. */
  public UnitResult<N> beginUnit(UnitCallback<N> callback) {
    return unit.begin(new UnitResult<>(target), callback, null);
  }

  /** Like {@link #beginUnit(UnitCallback, Object)}, but without a callback. */
  public UnitResult<N> beginUnit() {
    return unit.begin(new UnitResult<>(target));
  }

  /**
   * Ends {@link Tally#unit()}.
   *
   * @return what the method returned
   */
  public String endUnit(UnitResult<N> result) {
    return unit.end(result);
  }

  /** Like {@link #beginUnit(UnitCallback, Object)}, but returns a future. */
  public CompletableFuture<String> unitAsync() {
    return unit.start(new UnitResult<>(target));
  }

  /**
   * The result of one operation {@link Tally#add(Number)}.
   *
   * @param <N> {@code N} of {@code Tally}
   */
  @GeneratedCompanion
  public static final class AddResult<N extends Number> extends OperationResult<@Nullable Void> {
    private final Tally<N> target;
    private final N number;

    private AddResult(Tally<N> target, N number) {
      this.target = target;
      this.number = number;
    }

    @Override
    protected @Nullable Void call() {
      target.add(number);
      return null;
    }
  }

  /**
   * Called when an operation {@link Tally#add(Number)} completes.
   *
   * @param <N> {@code N} of {@code Tally}
   */
  @FunctionalInterface
  public interface AddCallback<N extends Number> extends OperationCallback<AddResult<N>> {}

  /**
   * The result of one operation {@link Tally#total(dev.mfasync.runtime.CancellationToken)}.
   *
   * @param <N> {@code N} of {@code Tally}
   */
  @GeneratedCompanion
  static final class TotalResult<N extends Number> extends StagedOperationResult<Double> {
    private final Tally<N> target;

    private TotalResult(Tally<N> target) {
      this.target = target;
    }

    @Override
    protected CompletionStage<Double> call() {
      return target.total(token());
    }
  }

  /**
   * Called when an operation {@link Tally#total(dev.mfasync.runtime.CancellationToken)} completes.
   *
   * @param <N> {@code N} of {@code Tally}
   */
  @FunctionalInterface
  interface TotalCallback<N extends Number> extends OperationCallback<TotalResult<N>> {}

  /**
   * The result of one operation {@link Tally#unit()}.
   *
   * @param <N> {@code N} of {@code Tally}
   */
  @GeneratedCompanion
  public static final class UnitResult<N extends Number> extends OperationResult<String> {
    private final Tally<N> target;

    private UnitResult(Tally<N> target) {
      this.target = target;
    }

    @Override
    protected String call() {
      return target.unit();
    }
  }

  /**
   * Called when an operation {@link Tally#unit()} completes.
   *
   * @param <N> {@code N} of {@code Tally}
   */
  @FunctionalInterface
  public interface UnitCallback<N extends Number> extends OperationCallback<UnitResult<N>> {}
}
