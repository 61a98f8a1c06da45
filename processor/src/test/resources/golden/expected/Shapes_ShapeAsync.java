package shapes;

import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.Operation;
import dev.mfasync.runtime.OperationCallback;
import dev.mfasync.runtime.OperationResult;
import dev.mfasync.runtime.WorkQueue;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The asynchronous operations of {@link Shapes.Shape}, in the manner of Media Foundation.
 *
 * <p>Begin queues an operation and returns at once, and its method then runs on a thread of a work
 * queue. End, once the operation is complete, returns what the method returned or throws what it
 * threw. Instances are immutable and may be shared between threads.
 */
@Generated("dev.mfasync.processor.AsyncOperationProcessor")
final class Shapes_ShapeAsync {
  private final Shapes.Shape target;
  private final Operation areaOperation;
  private final Operation unitOperation;

  /**
   * Operations on {@link MediaFoundation#shared()}, the platform that the whole process shares.
   *
   * @param target the object whose methods run
   */
  Shapes_ShapeAsync(Shapes.Shape target) {
    this(target, MediaFoundation.shared());
  }

  /**
   * Operations on the given platform.
   *
   * @param target the object whose methods run
   * @param platform where they run; once it is closed, every Begin fails with {@code MF_E_SHUTDOWN}
   */
  Shapes_ShapeAsync(Shapes.Shape target, MediaFoundation platform) {
    this.target = Objects.requireNonNull(target, "target");
    this.areaOperation = new Operation("Shapes.Shape.area()", platform.multithreadedQueue());
    this.unitOperation = new Operation("Shapes.Shape.unit()", platform.multithreadedQueue());
  }

  private Shapes_ShapeAsync(Shapes_ShapeAsync original, WorkQueue queue) {
    this.target = original.target;
    this.areaOperation = original.areaOperation.on(queue);
    this.unitOperation = original.unitOperation.on(queue);
  }

  /**
   * The same operations on another work queue: their methods run there, and their callbacks unless
   * they name a queue of their own. A result of either may be ended by either.
   *
   * @param queue the work queue; it must be one of the same platform
   * @return a new instance; this one stays as it is
   */
  Shapes_ShapeAsync on(WorkQueue queue) {
    return new Shapes_ShapeAsync(this, queue);
  }

  /**
   * Begins {@link Shapes.Shape#area()} and returns at once; the method runs on the operation's work
   * queue.
   *
   * @param callback invoked exactly once, when the operation is complete, on the operation's work
   *     queue unless it names another; it ends the operation
   * @param state any object, for the caller's own use: {@code getState()} of the result returns it
   * @return the result of the operation, to be passed to {@code endArea} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  public AreaResult beginArea(AreaCallback callback, @Nullable Object state) {
    return areaOperation.begin(new AreaResult(target), callback, state);
  }

  /**
   * Begins {@link Shapes.Shape#area()} and returns at once; the method runs on the operation's work
   * queue.
   *
   * @param callback invoked exactly once, when the operation is complete, on the operation's work
   *     queue unless it names another; it ends the operation
   * @return the result of the operation, to be passed to {@code endArea} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  public AreaResult beginArea(AreaCallback callback) {
    return areaOperation.begin(new AreaResult(target), callback, null);
  }

  /**
   * Begins {@link Shapes.Shape#area()} and returns at once; the method runs on the operation's work
   * queue.
   *
   * @return the result of the operation, to be passed to {@code endArea} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  public AreaResult beginArea() {
    return areaOperation.begin(new AreaResult(target));
  }

  /**
   * Ends {@link Shapes.Shape#area()}: the outcome of an operation that is complete. It does not
   * wait, and ends each operation once.
   *
   * @param result what {@code beginArea} returned
   * @return what the method returned
   * @throws MediaFoundationException {@code E_PENDING} before the operation is complete, {@code
   *     MF_E_INVALIDREQUEST} if it has been ended already, {@code E_INVALIDARG} if it was begun by
   *     another object
   */
  public double endArea(AreaResult result) {
    return areaOperation.end(result);
  }

  /**
   * Begins {@link Shapes.Shape#area()} and returns at once. The future ends the operation by
   * itself.
   *
   * @return completes with what the method returned, or exceptionally with what it threw
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  public CompletableFuture<Double> areaAsync() {
    return areaOperation.start(new AreaResult(target));
  }

  /**
   * Begins {@link Shapes.Shape#unit()} and returns at once; the method runs on the operation's work
   * queue.
   *
   * @param callback invoked exactly once, when the operation is complete, on the operation's work
   *     queue unless it names another; it ends the operation
   * @param state any object, for the caller's own use: {@code getState()} of the result returns it
   * @return the result of the operation, to be passed to {@code endUnit} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  public UnitResult beginUnit(UnitCallback callback, @Nullable Object state) {
    return unitOperation.begin(new UnitResult(), callback, state);
  }

  /**
   * Begins {@link Shapes.Shape#unit()} and returns at once; the method runs on the operation's work
   * queue.
   *
   * @param callback invoked exactly once, when the operation is complete, on the operation's work
   *     queue unless it names another; it ends the operation
   * @return the result of the operation, to be passed to {@code endUnit} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  public UnitResult beginUnit(UnitCallback callback) {
    return unitOperation.begin(new UnitResult(), callback, null);
  }

  /**
   * Begins {@link Shapes.Shape#unit()} and returns at once; the method runs on the operation's work
   * queue.
   *
   * @return the result of the operation, to be passed to {@code endUnit} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  public UnitResult beginUnit() {
    return unitOperation.begin(new UnitResult());
  }

  /**
   * Ends {@link Shapes.Shape#unit()}: the outcome of an operation that is complete. It does not
   * wait, and ends each operation once.
   *
   * @param result what {@code beginUnit} returned
   * @return what the method returned
   * @throws MediaFoundationException {@code E_PENDING} before the operation is complete, {@code
   *     MF_E_INVALIDREQUEST} if it has been ended already, {@code E_INVALIDARG} if it was begun by
   *     another object
   */
  public Shapes.Shape endUnit(UnitResult result) {
    return unitOperation.end(result);
  }

  /**
   * Begins {@link Shapes.Shape#unit()} and returns at once. The future ends the operation by
   * itself.
   *
   * @return completes with what the method returned, or exceptionally with what it threw
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  public CompletableFuture<Shapes.Shape> unitAsync() {
    return unitOperation.start(new UnitResult());
  }

  /** One operation {@link Shapes.Shape#area()}, from its Begin to its End. */
  public static final class AreaResult extends OperationResult<Double> {
    private final Shapes.Shape target;

    private AreaResult(Shapes.Shape target) {
      this.target = target;
    }

    @Override
    protected Double call() {
      return target.area();
    }
  }

  /** Invoked when an operation {@link Shapes.Shape#area()} is complete. */
  @FunctionalInterface
  public interface AreaCallback extends OperationCallback<AreaResult> {}

  /** One operation {@link Shapes.Shape#unit()}, from its Begin to its End. */
  public static final class UnitResult extends OperationResult<Shapes.Shape> {
    private UnitResult() {}

    @Override
    protected Shapes.Shape call() {
      return Shapes.Shape.unit();
    }
  }

  /** Invoked when an operation {@link Shapes.Shape#unit()} is complete. */
  @FunctionalInterface
  public interface UnitCallback extends OperationCallback<UnitResult> {}
}
