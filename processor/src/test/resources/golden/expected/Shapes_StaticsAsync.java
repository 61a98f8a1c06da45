package shapes;

import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.Operation;
import dev.mfasync.runtime.OperationCallback;
import dev.mfasync.runtime.OperationResult;
import dev.mfasync.runtime.WorkQueue;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The asynchronous operations of {@link Shapes.Statics}, in the manner of Media Foundation.
 *
 * <p>Begin queues an operation and returns at once, and its method then runs on a thread of a work
 * queue. End, once the operation is complete, returns what the method returned or throws what it
 * threw. Instances are immutable and may be shared between threads.
 */
@Generated("dev.mfasync.processor.AsyncOperationProcessor")
final class Shapes_StaticsAsync {
  private final Operation addOperation;
  private final Operation StaticsOperation;

  /** Operations on {@link MediaFoundation#shared()}, the platform that the whole process shares. */
  Shapes_StaticsAsync() {
    this(MediaFoundation.shared());
  }

  /**
   * Operations on the given platform.
   *
   * @param platform where they run; once it is closed, every Begin fails with {@code MF_E_SHUTDOWN}
   */
  Shapes_StaticsAsync(MediaFoundation platform) {
    this.addOperation = new Operation("Shapes.Statics.add(int, int)",
        platform.multithreadedQueue());
    this.StaticsOperation = new Operation("Shapes.Statics.Statics()",
        platform.multithreadedQueue());
  }

  private Shapes_StaticsAsync(Shapes_StaticsAsync original, WorkQueue queue) {
    this.addOperation = original.addOperation.on(queue);
    this.StaticsOperation = original.StaticsOperation.on(queue);
  }

  /**
   * The same operations on another work queue: their methods run there, and their callbacks unless
   * they name a queue of their own. A result of either may be ended by either.
   *
   * @param queue the work queue; it must be one of the same platform
   * @return a new instance; this one stays as it is
   */
  Shapes_StaticsAsync on(WorkQueue queue) {
    return new Shapes_StaticsAsync(this, queue);
  }

  /**
   * Begins {@link Shapes.Statics#add(int, int)} and returns at once; the method runs on the
   * operation's work queue.
   *
   * @param Statics the argument {@code Statics} of the method
   * @param shapes the argument {@code shapes} of the method
   * @param callback invoked exactly once, when the operation is complete, on the operation's work
   *     queue unless it names another; it ends the operation
   * @param state any object, for the caller's own use: {@code getState()} of the result returns it
   * @return the result of the operation, to be passed to {@code endAdd} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  AddResult beginAdd(int Statics, int shapes, AddCallback callback, @Nullable Object state) {
    return addOperation.begin(new AddResult(Statics, shapes), callback, state);
  }

  /**
   * Begins {@link Shapes.Statics#add(int, int)} and returns at once; the method runs on the
   * operation's work queue.
   *
   * @param Statics the argument {@code Statics} of the method
   * @param shapes the argument {@code shapes} of the method
   * @param callback invoked exactly once, when the operation is complete, on the operation's work
   *     queue unless it names another; it ends the operation
   * @return the result of the operation, to be passed to {@code endAdd} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  AddResult beginAdd(int Statics, int shapes, AddCallback callback) {
    return addOperation.begin(new AddResult(Statics, shapes), callback, null);
  }

  /**
   * Begins {@link Shapes.Statics#add(int, int)} and returns at once; the method runs on the
   * operation's work queue.
   *
   * @param Statics the argument {@code Statics} of the method
   * @param shapes the argument {@code shapes} of the method
   * @return the result of the operation, to be passed to {@code endAdd} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  AddResult beginAdd(int Statics, int shapes) {
    return addOperation.begin(new AddResult(Statics, shapes));
  }

  /**
   * Ends {@link Shapes.Statics#add(int, int)}: the outcome of an operation that is complete. It
   * does not wait, and ends each operation once.
   *
   * @param result what {@code beginAdd} returned
   * @return what the method returned
   * @throws MediaFoundationException {@code E_PENDING} before the operation is complete, {@code
   *     MF_E_INVALIDREQUEST} if it has been ended already, {@code E_INVALIDARG} if it was begun by
   *     another object
   */
  int endAdd(AddResult result) {
    return addOperation.end(result);
  }

  /**
   * Begins {@link Shapes.Statics#add(int, int)} and returns at once. The future ends the operation
   * by itself.
   *
   * @param Statics the argument {@code Statics} of the method
   * @param shapes the argument {@code shapes} of the method
   * @return completes with what the method returned, or exceptionally with what it threw
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  CompletableFuture<Integer> addAsync(int Statics, int shapes) {
    return addOperation.start(new AddResult(Statics, shapes));
  }

  /**
   * Begins {@code Shapes.Statics.Statics()} and returns at once; the method runs on the operation's
   * work queue.
   *
   * @param callback invoked exactly once, when the operation is complete, on the operation's work
   *     queue unless it names another; it ends the operation
   * @param state any object, for the caller's own use: {@code getState()} of the result returns it
   * @return the result of the operation, to be passed to {@code endStatics} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  StaticsResult beginStatics(StaticsCallback callback, @Nullable Object state) {
    return StaticsOperation.begin(new StaticsResult(), callback, state);
  }

  /**
   * Begins {@code Shapes.Statics.Statics()} and returns at once; the method runs on the operation's
   * work queue.
   *
   * @param callback invoked exactly once, when the operation is complete, on the operation's work
   *     queue unless it names another; it ends the operation
   * @return the result of the operation, to be passed to {@code endStatics} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  StaticsResult beginStatics(StaticsCallback callback) {
    return StaticsOperation.begin(new StaticsResult(), callback, null);
  }

  /**
   * Begins {@code Shapes.Statics.Statics()} and returns at once; the method runs on the operation's
   * work queue.
   *
   * @return the result of the operation, to be passed to {@code endStatics} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  StaticsResult beginStatics() {
    return StaticsOperation.begin(new StaticsResult());
  }

  /**
   * Ends {@code Shapes.Statics.Statics()}: the outcome of an operation that is complete. It does
   * not wait, and ends each operation once.
   *
   * @param result what {@code beginStatics} returned
   * @throws MediaFoundationException {@code E_PENDING} before the operation is complete, {@code
   *     MF_E_INVALIDREQUEST} if it has been ended already, {@code E_INVALIDARG} if it was begun by
   *     another object
   */
  void endStatics(StaticsResult result) {
    StaticsOperation.end(result);
  }

  /**
   * Begins {@code Shapes.Statics.Statics()} and returns at once. The future ends the operation by
   * itself.
   *
   * @return completes with {@code null} when the method has returned, or exceptionally with what it
   *     threw
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  CompletableFuture<@Nullable Void> StaticsAsync() {
    return StaticsOperation.start(new StaticsResult());
  }

  /** One operation {@link Shapes.Statics#add(int, int)}, from its Begin to its End. */
  static final class AddResult extends OperationResult<Integer> {
    private final int asyncStatics;
    private final int asyncShapes;

    private AddResult(int Statics, int shapes) {
      this.asyncStatics = Statics;
      this.asyncShapes = shapes;
    }

    @Override
    protected Integer call() {
      return Shapes.Statics.add(asyncStatics, asyncShapes);
    }
  }

  /** Invoked when an operation {@link Shapes.Statics#add(int, int)} is complete. */
  @FunctionalInterface
  interface AddCallback extends OperationCallback<AddResult> {}

  /** One operation {@code Shapes.Statics.Statics()}, from its Begin to its End. */
  static final class StaticsResult extends OperationResult<@Nullable Void> {
    private StaticsResult() {}

    @Override
    protected @Nullable Void call() {
      Shapes.Statics.Statics();
      return null;
    }
  }

  /** Invoked when an operation {@code Shapes.Statics.Statics()} is complete. */
  @FunctionalInterface
  interface StaticsCallback extends OperationCallback<StaticsResult> {}
}
