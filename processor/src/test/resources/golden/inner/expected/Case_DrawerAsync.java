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
 * Asynchronous versions of the methods of {@link Case.Drawer}, as Begin/End pairs and futures.
 *
 * <p>Begin queues an operation and returns immediately; the method runs on a thread of a work
 * queue. After the operation completes, End returns the method's value or throws its exception. If
 * Begin or End itself fails, it throws a {@link dev.mfasync.runtime.MediaFoundationException}.
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

  /** Creates operations on {@link MediaFoundation#shared()}, the platform of the whole process. */
  public Case_DrawerAsync(Case<T>.Drawer<A> target) {
    this(target, MediaFoundation.shared());
  }

  /** Creates operations on the given platform. */
  public Case_DrawerAsync(Case<T>.Drawer<A> target, MediaFoundation platform) {
    this.target = Objects.requireNonNull(target, "target");
    this.move = new AsyncMethod("Case.Drawer.move(Case.Drawer, A)", platform.multithreadedQueue());
  }

  private Case_DrawerAsync(Case_DrawerAsync<T, A> original, UnaryOperator<AsyncMethod> change) {
    this.target = original.target;
    this.move = change.apply(original.move);
  }

  /**
   * Returns the same operations on another work queue of the same platform, for their methods and
   * for callbacks that do not name a queue.
   */
  public Case_DrawerAsync<T, A> on(WorkQueue queue) {
    return new Case_DrawerAsync<>(this, AsyncMethod.on(queue));
  }

  /**
   * Returns the same operations with a time limit, counted from Begin. An operation that takes
   * longer fails with a {@code TimeoutException}.
   */
  public Case_DrawerAsync<T, A> within(Duration limit) {
    return new Case_DrawerAsync<>(this, AsyncMethod.within(limit));
  }

  /**
   * Begins {@link Case.Drawer#move(Case.Drawer, Object)}.
   *
   * @param other another
   * @param a something
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endMove}
   */
  public MoveResult<T, A> beginMove(
      Case<T>.Drawer<A> other, A a, MoveCallback<T, A> callback, @Nullable Object state) {
    return move.begin(new MoveResult<>(target, other, a), callback, state);
  }

  /** Like {@link #beginMove(Case.Drawer, Object, MoveCallback, Object)}, but without a state. */
  public MoveResult<T, A> beginMove(Case<T>.Drawer<A> other, A a, MoveCallback<T, A> callback) {
    return move.begin(new MoveResult<>(target, other, a), callback, null);
  }

  /** Like {@link #beginMove(Case.Drawer, Object, MoveCallback, Object)}, but without a callback. */
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

  /** Like {@link #beginMove(Case.Drawer, Object, MoveCallback, Object)}, but returns a future. */
  public CompletableFuture<Case<T>.Drawer<T>> moveAsync(Case<T>.Drawer<A> other, A a) {
    return move.start(new MoveResult<>(target, other, a));
  }

  /**
   * The result of one operation {@link Case.Drawer#move(Case.Drawer, Object)}.
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
   * Called when an operation {@link Case.Drawer#move(Case.Drawer, Object)} completes.
   *
   * @param <T> {@code T} of {@code Case}
   * @param <A> {@code A} of {@code Case.Drawer}
   */
  @FunctionalInterface
  public interface MoveCallback<T, A> extends OperationCallback<MoveResult<T, A>> {}
}
