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
 * The asynchronous operations of {@link Shapes.Pair}, in the manner of Media Foundation.
 *
 * <p>Begin queues an operation and returns at once, and its method then runs on a thread of a work
 * queue. End, once the operation is complete, returns what the method returned or throws what it
 * threw. Instances are immutable and may be shared between threads.
 *
 * @param <A> as in {@code Shapes.Pair}
 */
@Generated("dev.mfasync.processor.AsyncOperationProcessor")
final class Shapes_PairAsync<A> {
  private final Shapes.Pair<A> target;
  private final Operation firstOperation;

  /**
   * Operations on {@link MediaFoundation#shared()}, the platform that the whole process shares.
   *
   * @param target the object whose methods run
   */
  Shapes_PairAsync(Shapes.Pair<A> target) {
    this(target, MediaFoundation.shared());
  }

  /**
   * Operations on the given platform.
   *
   * @param target the object whose methods run
   * @param platform where they run; once it is closed, every Begin fails with {@code MF_E_SHUTDOWN}
   */
  Shapes_PairAsync(Shapes.Pair<A> target, MediaFoundation platform) {
    this.target = Objects.requireNonNull(target, "target");
    this.firstOperation = new Operation("Shapes.Pair.first()", platform.multithreadedQueue());
  }

  private Shapes_PairAsync(Shapes_PairAsync<A> original, WorkQueue queue) {
    this.target = original.target;
    this.firstOperation = original.firstOperation.on(queue);
  }

  /**
   * The same operations on another work queue: their methods run there, and their callbacks unless
   * they name a queue of their own. A result of either may be ended by either.
   *
   * @param queue the work queue; it must be one of the same platform
   * @return a new instance; this one stays as it is
   */
  Shapes_PairAsync<A> on(WorkQueue queue) {
    return new Shapes_PairAsync<A>(this, queue);
  }

  /**
   * Begins {@link Shapes.Pair#first()} and returns at once; the method runs on the operation's work
   * queue.
   *
   * @param callback invoked exactly once, when the operation is complete, on the operation's work
   *     queue unless it names another; it ends the operation
   * @param state any object, for the caller's own use: {@code getState()} of the result returns it
   * @return the result of the operation, to be passed to {@code endFirst} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  public FirstResult<A> beginFirst(FirstCallback<A> callback, @Nullable Object state) {
    return firstOperation.begin(new FirstResult<A>(target), callback, state);
  }

  /**
   * Begins {@link Shapes.Pair#first()} and returns at once; the method runs on the operation's work
   * queue.
   *
   * @param callback invoked exactly once, when the operation is complete, on the operation's work
   *     queue unless it names another; it ends the operation
   * @return the result of the operation, to be passed to {@code endFirst} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  public FirstResult<A> beginFirst(FirstCallback<A> callback) {
    return firstOperation.begin(new FirstResult<A>(target), callback, null);
  }

  /**
   * Begins {@link Shapes.Pair#first()} and returns at once; the method runs on the operation's work
   * queue.
   *
   * @return the result of the operation, to be passed to {@code endFirst} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  public FirstResult<A> beginFirst() {
    return firstOperation.begin(new FirstResult<A>(target));
  }

  /**
   * Ends {@link Shapes.Pair#first()}: the outcome of an operation that is complete. It does not
   * wait, and ends each operation once.
   *
   * @param result what {@code beginFirst} returned
   * @return what the method returned
   * @throws MediaFoundationException {@code E_PENDING} before the operation is complete, {@code
   *     MF_E_INVALIDREQUEST} if it has been ended already, {@code E_INVALIDARG} if it was begun by
   *     another object
   */
  public A endFirst(FirstResult<A> result) {
    return firstOperation.end(result);
  }

  /**
   * Begins {@link Shapes.Pair#first()} and returns at once. The future ends the operation by
   * itself.
   *
   * @return completes with what the method returned, or exceptionally with what it threw
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  public CompletableFuture<A> firstAsync() {
    return firstOperation.start(new FirstResult<A>(target));
  }

  /**
   * One operation {@link Shapes.Pair#first()}, from its Begin to its End.
   *
   * @param <A> as in the method
   */
  public static final class FirstResult<A> extends OperationResult<A> {
    private final Shapes.Pair<A> target;

    private FirstResult(Shapes.Pair<A> target) {
      this.target = target;
    }

    @Override
    protected A call() {
      return target.first();
    }
  }

  /**
   * Invoked when an operation {@link Shapes.Pair#first()} is complete.
   *
   * @param <A> as in the method
   */
  @FunctionalInterface
  public interface FirstCallback<A> extends OperationCallback<FirstResult<A>> {}
}
