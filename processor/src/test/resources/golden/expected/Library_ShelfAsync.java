package archive;

import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.Operation;
import dev.mfasync.runtime.OperationCallback;
import dev.mfasync.runtime.OperationResult;
import dev.mfasync.runtime.WorkQueue;
import java.io.Serializable;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The asynchronous operations of {@link Library.Shelf}, in the manner of Media Foundation.
 *
 * <p>Begin queues an operation and returns at once, and its method then runs on a thread of a work
 * queue. End, once the operation is complete, returns what the method returned or throws what it
 * threw. Instances are immutable and may be shared between threads.
 *
 * @param <T> as in {@code Library.Shelf}
 * @param <V> as in {@code Library.Shelf}
 * @param <A> as in {@code Library.Shelf}
 */
@NullMarked
@Generated("dev.mfasync.processor.AsyncOperationProcessor")
public final class Library_ShelfAsync<T extends Comparable<? super T> & Serializable, V extends @Nullable Object, A> {
  private final Library<T, V>.Shelf<A> target;
  private final Operation moveOperation;

  /**
   * Operations on {@link MediaFoundation#shared()}, the platform that the whole process shares.
   *
   * @param target the object whose methods run
   */
  public Library_ShelfAsync(Library<T, V>.Shelf<A> target) {
    this(target, MediaFoundation.shared());
  }

  /**
   * Operations on the given platform.
   *
   * @param target the object whose methods run
   * @param platform where they run; once it is closed, every Begin fails with {@code MF_E_SHUTDOWN}
   */
  public Library_ShelfAsync(Library<T, V>.Shelf<A> target, MediaFoundation platform) {
    this.target = Objects.requireNonNull(target, "target");
    this.moveOperation = new Operation("Library.Shelf.move(Library.Shelf, A)",
        platform.multithreadedQueue());
  }

  private Library_ShelfAsync(Library_ShelfAsync<T, V, A> original, WorkQueue queue) {
    this.target = original.target;
    this.moveOperation = original.moveOperation.on(queue);
  }

  /**
   * The same operations on another work queue: their methods run there, and their callbacks unless
   * they name a queue of their own. A result of either may be ended by either.
   *
   * @param queue the work queue; it must be one of the same platform
   * @return a new instance; this one stays as it is
   */
  public Library_ShelfAsync<T, V, A> on(WorkQueue queue) {
    return new Library_ShelfAsync<T, V, A>(this, queue);
  }

  /**
   * Begins {@link Library.Shelf#move(Library.Shelf, Object)} and returns at once; the method runs
   * on the operation's work queue.
   *
   * @param other another
   * @param a something
   * @param callback invoked exactly once, when the operation is complete, on the operation's work
   *     queue unless it names another; it ends the operation
   * @param state any object, for the caller's own use: {@code getState()} of the result returns it
   * @return the result of the operation, to be passed to {@code endMove} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  public MoveResult<T, V, A> beginMove(Library<T, V>.Shelf<A> other, A a,
      MoveCallback<T, V, A> callback, @Nullable Object state) {
    return moveOperation.begin(new MoveResult<T, V, A>(target, other, a), callback, state);
  }

  /**
   * Begins {@link Library.Shelf#move(Library.Shelf, Object)} and returns at once; the method runs
   * on the operation's work queue.
   *
   * @param other another
   * @param a something
   * @param callback invoked exactly once, when the operation is complete, on the operation's work
   *     queue unless it names another; it ends the operation
   * @return the result of the operation, to be passed to {@code endMove} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  public MoveResult<T, V, A> beginMove(Library<T, V>.Shelf<A> other, A a,
      MoveCallback<T, V, A> callback) {
    return moveOperation.begin(new MoveResult<T, V, A>(target, other, a), callback, null);
  }

  /**
   * Begins {@link Library.Shelf#move(Library.Shelf, Object)} and returns at once; the method runs
   * on the operation's work queue.
   *
   * @param other another
   * @param a something
   * @return the result of the operation, to be passed to {@code endMove} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  public MoveResult<T, V, A> beginMove(Library<T, V>.Shelf<A> other, A a) {
    return moveOperation.begin(new MoveResult<T, V, A>(target, other, a));
  }

  /**
   * Ends {@link Library.Shelf#move(Library.Shelf, Object)}: the outcome of an operation that is
   * complete. It does not wait, and ends each operation once.
   *
   * @param result what {@code beginMove} returned
   * @return what the method returned
   * @throws MediaFoundationException {@code E_PENDING} before the operation is complete, {@code
   *     MF_E_INVALIDREQUEST} if it has been ended already, {@code E_INVALIDARG} if it was begun by
   *     another object
   */
  public Library<T, V>.Shelf<T> endMove(MoveResult<T, V, A> result) {
    return moveOperation.end(result);
  }

  /**
   * Begins {@link Library.Shelf#move(Library.Shelf, Object)} and returns at once. The future ends
   * the operation by itself.
   *
   * @param other another
   * @param a something
   * @return completes with what the method returned, or exceptionally with what it threw
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  public CompletableFuture<Library<T, V>.Shelf<T>> moveAsync(Library<T, V>.Shelf<A> other, A a) {
    return moveOperation.start(new MoveResult<T, V, A>(target, other, a));
  }

  /**
   * One operation {@link Library.Shelf#move(Library.Shelf, Object)}, from its Begin to its End.
   *
   * @param <T> as in the method
   * @param <V> as in the method
   * @param <A> as in the method
   */
  public static final class MoveResult<T extends Comparable<? super T> & Serializable, V extends @Nullable Object, A>
      extends OperationResult<Library<T, V>.Shelf<T>> {
    private final Library<T, V>.Shelf<A> target;
    private final Library<T, V>.Shelf<A> other;
    private final A a;

    private MoveResult(Library<T, V>.Shelf<A> target, Library<T, V>.Shelf<A> other, A a) {
      this.target = target;
      this.other = other;
      this.a = a;
    }

    @Override
    protected Library<T, V>.Shelf<T> call() {
      return target.move(other, a);
    }
  }

  /**
   * Invoked when an operation {@link Library.Shelf#move(Library.Shelf, Object)} is complete.
   *
   * @param <T> as in the method
   * @param <V> as in the method
   * @param <A> as in the method
   */
  @FunctionalInterface
  public interface MoveCallback<T extends Comparable<? super T> & Serializable, V extends @Nullable Object, A>
      extends OperationCallback<MoveResult<T, V, A>> {}
}
