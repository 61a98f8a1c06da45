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
 * Asynchronous versions of the methods of {@link Shape}, as Begin/End pairs and futures.
 *
 * <p>Begin queues an operation and returns immediately; the method runs on a thread of a work
 * queue. After the operation completes, End returns the method's value or throws its exception. If
 * Begin or End itself fails, it throws a {@link dev.mfasync.runtime.MediaFoundationException}.
 * Instances are immutable and may be shared between threads.
 */
@GeneratedCompanion
@Generated("dev.mfasync.processor.AsyncOperationProcessor")
final class ShapeAsync {
  private final Shape target;
  private final AsyncMethod area;
  private final AsyncMethod unit;

  /** Creates operations on {@link MediaFoundation#shared()}, the platform of the whole process. */
  ShapeAsync(Shape target) {
    this(target, MediaFoundation.shared());
  }

  /** Creates operations on the given platform. */
  ShapeAsync(Shape target, MediaFoundation platform) {
    this.target = Objects.requireNonNull(target, "target");
    this.area = new AsyncMethod("Shape.area()", platform.multithreadedQueue());
    this.unit = new AsyncMethod("Shape.unit()", platform.multithreadedQueue());
  }

  private ShapeAsync(ShapeAsync original, UnaryOperator<AsyncMethod> change) {
    this.target = original.target;
    this.area = change.apply(original.area);
    this.unit = change.apply(original.unit);
  }

  /**
   * Returns the same operations on another work queue of the same platform, for their methods and
   * for callbacks that do not name a queue.
   */
  ShapeAsync on(WorkQueue queue) {
    return new ShapeAsync(this, AsyncMethod.on(queue));
  }

  /**
   * Returns the same operations with a time limit, counted from Begin. An operation that takes
   * longer fails with a {@code TimeoutException}.
   */
  ShapeAsync within(Duration limit) {
    return new ShapeAsync(this, AsyncMethod.within(limit));
  }

  /**
   * Begins {@link Shape#area()}.
   *
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endArea}
   */
  public AreaResult beginArea(AreaCallback callback, @Nullable Object state) {
    return area.begin(new AreaResult(target), callback, state);
  }

  /** Like {@link #beginArea(AreaCallback, Object)}, but without a state. */
  public AreaResult beginArea(AreaCallback callback) {
    return area.begin(new AreaResult(target), callback, null);
  }

  /** Like {@link #beginArea(AreaCallback, Object)}, but without a callback. */
  public AreaResult beginArea() {
    return area.begin(new AreaResult(target));
  }

  /**
   * Ends {@link Shape#area()}.
   *
   * @return what the method returned
   */
  public double endArea(AreaResult result) {
    return area.end(result);
  }

  /** Like {@link #beginArea(AreaCallback, Object)}, but returns a future. */
  public CompletableFuture<Double> areaAsync() {
    return area.start(new AreaResult(target));
  }

  /**
   * Begins {@link Shape#unit()}.
   *
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endUnit}
   */
  public UnitResult beginUnit(UnitCallback callback, @Nullable Object state) {
    return unit.begin(new UnitResult(), callback, state);
  }

  /** Like {@link #beginUnit(UnitCallback, Object)}, but without a state. */
  public UnitResult beginUnit(UnitCallback callback) {
    return unit.begin(new UnitResult(), callback, null);
  }

  /** Like {@link #beginUnit(UnitCallback, Object)}, but without a callback. */
  public UnitResult beginUnit() {
    return unit.begin(new UnitResult());
  }

  /**
   * Ends {@link Shape#unit()}.
   *
   * @return what the method returned
   */
  public Shape endUnit(UnitResult result) {
    return unit.end(result);
  }

  /** Like {@link #beginUnit(UnitCallback, Object)}, but returns a future. */
  public CompletableFuture<Shape> unitAsync() {
    return unit.start(new UnitResult());
  }

  /** The result of one operation {@link Shape#area()}. */
  @GeneratedCompanion
  public static final class AreaResult extends OperationResult<Double> {
    private final Shape target;

    private AreaResult(Shape target) {
      this.target = target;
    }

    @Override
    protected Double call() {
      return target.area();
    }
  }

  /** Called when an operation {@link Shape#area()} completes. */
  @FunctionalInterface
  public interface AreaCallback extends OperationCallback<AreaResult> {}

  /** The result of one operation {@link Shape#unit()}. */
  @GeneratedCompanion
  public static final class UnitResult extends OperationResult<Shape> {
    private UnitResult() {}

    @Override
    protected Shape call() {
      return Shape.unit();
    }
  }

  /** Called when an operation {@link Shape#unit()} completes. */
  @FunctionalInterface
  public interface UnitCallback extends OperationCallback<UnitResult> {}
}
