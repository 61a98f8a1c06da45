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
 * The asynchronous operations of {@link Shapes.Colour}, in the manner of Media Foundation.
 *
 * <p>Begin queues an operation and returns at once, and its method then runs on a thread of a work
 * queue. End, once the operation is complete, returns what the method returned or throws what it
 * threw. Instances are immutable and may be shared between threads.
 */
@Generated("dev.mfasync.processor.AsyncOperationProcessor")
final class Shapes_ColourAsync {
  private final Shapes.Colour target;
  private final Operation hexOperation;

  /**
   * Operations on {@link MediaFoundation#shared()}, the platform that the whole process shares.
   *
   * @param target the object whose methods run
   */
  Shapes_ColourAsync(Shapes.Colour target) {
    this(target, MediaFoundation.shared());
  }

  /**
   * Operations on the given platform.
   *
   * @param target the object whose methods run
   * @param platform where they run; once it is closed, every Begin fails with {@code MF_E_SHUTDOWN}
   */
  Shapes_ColourAsync(Shapes.Colour target, MediaFoundation platform) {
    this.target = Objects.requireNonNull(target, "target");
    this.hexOperation = new Operation("Shapes.Colour.hex()", platform.multithreadedQueue());
  }

  private Shapes_ColourAsync(Shapes_ColourAsync original, WorkQueue queue) {
    this.target = original.target;
    this.hexOperation = original.hexOperation.on(queue);
  }

  /**
   * The same operations on another work queue: their methods run there, and their callbacks unless
   * they name a queue of their own. A result of either may be ended by either.
   *
   * @param queue the work queue; it must be one of the same platform
   * @return a new instance; this one stays as it is
   */
  Shapes_ColourAsync on(WorkQueue queue) {
    return new Shapes_ColourAsync(this, queue);
  }

  /**
   * Begins {@link Shapes.Colour#hex()} and returns at once; the method runs on the operation's work
   * queue.
   *
   * @param callback invoked exactly once, when the operation is complete, on the operation's work
   *     queue unless it names another; it ends the operation
   * @param state any object, for the caller's own use: {@code getState()} of the result returns it
   * @return the result of the operation, to be passed to {@code endHex} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  HexResult beginHex(HexCallback callback, @Nullable Object state) {
    return hexOperation.begin(new HexResult(target), callback, state);
  }

  /**
   * Begins {@link Shapes.Colour#hex()} and returns at once; the method runs on the operation's work
   * queue.
   *
   * @param callback invoked exactly once, when the operation is complete, on the operation's work
   *     queue unless it names another; it ends the operation
   * @return the result of the operation, to be passed to {@code endHex} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  HexResult beginHex(HexCallback callback) {
    return hexOperation.begin(new HexResult(target), callback, null);
  }

  /**
   * Begins {@link Shapes.Colour#hex()} and returns at once; the method runs on the operation's work
   * queue.
   *
   * @return the result of the operation, to be passed to {@code endHex} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  HexResult beginHex() {
    return hexOperation.begin(new HexResult(target));
  }

  /**
   * Ends {@link Shapes.Colour#hex()}: the outcome of an operation that is complete. It does not
   * wait, and ends each operation once.
   *
   * @param result what {@code beginHex} returned
   * @return what the method returned
   * @throws MediaFoundationException {@code E_PENDING} before the operation is complete, {@code
   *     MF_E_INVALIDREQUEST} if it has been ended already, {@code E_INVALIDARG} if it was begun by
   *     another object
   */
  String endHex(HexResult result) {
    return hexOperation.end(result);
  }

  /**
   * Begins {@link Shapes.Colour#hex()} and returns at once. The future ends the operation by
   * itself.
   *
   * @return completes with what the method returned, or exceptionally with what it threw
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  CompletableFuture<String> hexAsync() {
    return hexOperation.start(new HexResult(target));
  }

  /** One operation {@link Shapes.Colour#hex()}, from its Begin to its End. */
  static final class HexResult extends OperationResult<String> {
    private final Shapes.Colour target;

    private HexResult(Shapes.Colour target) {
      this.target = target;
    }

    @Override
    protected String call() {
      return target.hex();
    }
  }

  /** Invoked when an operation {@link Shapes.Colour#hex()} is complete. */
  @FunctionalInterface
  interface HexCallback extends OperationCallback<HexResult> {}
}
