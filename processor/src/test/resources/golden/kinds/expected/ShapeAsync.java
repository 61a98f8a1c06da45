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
 * The asynchronous operations of {@link Shape}, in the manner of Media Foundation.
 *
 * <p>Begin queues an operation and returns at once; its method runs on a thread of a work queue.
 * End, once the operation is complete, returns what the method returned or throws what it threw.
 * Where either cannot do so, it throws a {@link dev.mfasync.runtime.MediaFoundationException}.
 * Instances are immutable and may be shared between threads.
 */
@GeneratedCompanion
@Generated("dev.mfasync.processor.AsyncOperationProcessor")
final class ShapeAsync {
  private final Shape target;
  private final AsyncMethod area;
  private final AsyncMethod unit;

  /** Operations on {@link MediaFoundation#shared()}, the platform of the whole process. */
  ShapeAsync(Shape target) {
    this(target, MediaFoundation.shared());
  }

  /** Operations on the given platform. */
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
   * The same operations on another work queue of the same platform, for their methods and for
   * callbacks that name no queue.
   */
  ShapeAsync on(WorkQueue queue) {
    return new ShapeAsync(this, AsyncMethod.on(queue));
  }

  /**
   * The same operations with a limit of time, from Begin on. One that is not complete then ends
   * with a {@code TimeoutException}.
   */
  ShapeAsync within(Duration limit) {
    return new ShapeAsync(this, AsyncMethod.within(limit));
  }

  /**
   * Begins {@link Shape#area()}.
   *
   * @param callback called once, when the operation is complete, to end it
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endArea}
   */
  public AreaResult beginArea(AreaCallback callback, @Nullable Object state) {
    return area.begin(new AreaResult(target), callback, state);
  }

  /** Like {@link #beginArea(AreaCallback, Object)}, without a state. */
  public AreaResult beginArea(AreaCallback callback) {
    return area.begin(new AreaResult(target), callback, null);
  }

  /** Like {@link #beginArea(AreaCallback, Object)}, without a callback. */
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

  /** Like {@link #beginArea(AreaCallback, Object)}, with a future. */
  public CompletableFuture<Double> areaAsync() {
    return area.start(new AreaResult(target));
  }

  /**
   * Begins {@link Shape#unit()}.
   *
   * @param callback called once, when the operation is complete, to end it
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endUnit}
   */
  public UnitResult beginUnit(UnitCallback callback, @Nullable Object state) {
    return unit.begin(new UnitResult(), callback, state);
  }

  /** Like {@link #beginUnit(UnitCallback, Object)}, without a state. */
  public UnitResult beginUnit(UnitCallback callback) {
    return unit.begin(new UnitResult(), callback, null);
  }

  /** Like {@link #beginUnit(UnitCallback, Object)}, without a callback. */
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

  /** Like {@link #beginUnit(UnitCallback, Object)}, with a future. */
  public CompletableFuture<Shape> unitAsync() {
    return unit.start(new UnitResult());
  }

  /** One operation {@link Shape#area()}, from its Begin to its End. */
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

  /** Called when an operation {@link Shape#area()} is complete. */
  @FunctionalInterface
  public interface AreaCallback extends OperationCallback<AreaResult> {}

  /** One operation {@link Shape#unit()}, from its Begin to its End. */
  @GeneratedCompanion
  public static final class UnitResult extends OperationResult<Shape> {
    private UnitResult() {}

    @Override
    protected Shape call() {
      return Shape.unit();
    }
  }

  /** Called when an operation {@link Shape#unit()} is complete. */
  @FunctionalInterface
  public interface UnitCallback extends OperationCallback<UnitResult> {}
}
