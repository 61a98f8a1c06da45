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
 * The asynchronous operations of {@link Case.Drawer}, in the manner of Media Foundation.
 *
 * <p>Begin queues an operation and returns at once; its method runs on a thread of a work queue.
 * End, once the operation is complete, returns what the method returned or throws what it threw.
 * Where either cannot do so, it throws a {@link dev.mfasync.runtime.MediaFoundationException}.
 * Instances are immutable and may be shared between threads.
 *
 * @param <T> {@code T} of {@code Case}
 * @param <A> of the drawer
 */
@GeneratedCompanion
@Generated("dev.mfasync.processor.AsyncOperationProcessor")
public final class Case_DrawerAsync<T, A> {
  private final Case<T>.Drawer<A> target;
  private final AsyncMethod move;

  /** Operations on {@link MediaFoundation#shared()}, the platform of the whole process. */
  public Case_DrawerAsync(Case<T>.Drawer<A> target) {
    this(target, MediaFoundation.shared());
  }

  /** Operations on the given platform. */
  public Case_DrawerAsync(Case<T>.Drawer<A> target, MediaFoundation platform) {
    this.target = Objects.requireNonNull(target, "target");
    this.move = new AsyncMethod("Case.Drawer.move(Case.Drawer, A)", platform.multithreadedQueue());
  }

  private Case_DrawerAsync(Case_DrawerAsync<T, A> original, UnaryOperator<AsyncMethod> change) {
    this.target = original.target;
    this.move = change.apply(original.move);
  }

  /**
   * The same operations on another work queue of the same platform, for their methods and for
   * callbacks that name no queue.
   */
  public Case_DrawerAsync<T, A> on(WorkQueue queue) {
    return new Case_DrawerAsync<>(this, AsyncMethod.on(queue));
  }

  /**
   * The same operations with a limit of time, from Begin on. One that is not complete then ends
   * with a {@code TimeoutException}.
   */
  public Case_DrawerAsync<T, A> within(Duration limit) {
    return new Case_DrawerAsync<>(this, AsyncMethod.within(limit));
  }

  /**
   * Begins {@link Case.Drawer#move(Case.Drawer, Object)}.
   *
   * @param other another
   * @param a something
   * @param callback called once, when the operation is complete, to end it
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endMove}
   */
  public MoveResult<T, A> beginMove(
      Case<T>.Drawer<A> other, A a, MoveCallback<T, A> callback, @Nullable Object state) {
    return move.begin(new MoveResult<>(target, other, a), callback, state);
  }

  /** Like {@link #beginMove(Case.Drawer, Object, MoveCallback, Object)}, without a state. */
  public MoveResult<T, A> beginMove(Case<T>.Drawer<A> other, A a, MoveCallback<T, A> callback) {
    return move.begin(new MoveResult<>(target, other, a), callback, null);
  }

  /** Like {@link #beginMove(Case.Drawer, Object, MoveCallback, Object)}, without a callback. */
  public MoveResult<T, A> beginMove(Case<T>.Drawer<A> other, A a) {
    return move.begin(new MoveResult<>(target, other, a));
  }

  /**
   * Ends {@link Case.Drawer#move(Case.Drawer, Object)}.
   *
   * @return another
   */
  public Case<T>.Drawer<T> endMove(MoveResult<T, A> result) {
    return move.end(result);
  }

  /** Like {@link #beginMove(Case.Drawer, Object, MoveCallback, Object)}, with a future. */
  public CompletableFuture<Case<T>.Drawer<T>> moveAsync(Case<T>.Drawer<A> other, A a) {
    return move.start(new MoveResult<>(target, other, a));
  }

  /**
   * One operation {@link Case.Drawer#move(Case.Drawer, Object)}, from its Begin to its End.
   *
   * @param <T> {@code T} of {@code Case}
   * @param <A> {@code A} of {@code Case.Drawer}
   */
  @GeneratedCompanion
  public static final class MoveResult<T, A> extends OperationResult<Case<T>.Drawer<T>> {
    private final Case<T>.Drawer<A> target;
    private final Case<T>.Drawer<A> other;
    private final A a;

    private MoveResult(Case<T>.Drawer<A> target, Case<T>.Drawer<A> other, A a) {
      this.target = target;
      this.other = other;
      this.a = a;
    }

    @Override
    protected Case<T>.Drawer<T> call() {
      return target.move(other, a);
    }
  }

  /**
   * Called when an operation {@link Case.Drawer#move(Case.Drawer, Object)} is complete.
   *
   * @param <T> {@code T} of {@code Case}
   * @param <A> {@code A} of {@code Case.Drawer}
   */
  @FunctionalInterface
  public interface MoveCallback<T, A> extends OperationCallback<MoveResult<T, A>> {}
}
