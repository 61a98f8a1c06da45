package archive;

import dev.mfasync.annotations.GeneratedCompanion;
import dev.mfasync.runtime.AsyncMethod;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.OperationCallback;
import dev.mfasync.runtime.OperationResult;
import dev.mfasync.runtime.WorkQueue;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Asynchronous versions of the methods of {@link Finder}, as Begin/End pairs and futures.
 *
 * <p>Begin queues an operation and returns immediately; the method runs on a thread of a work
 * queue. After the operation completes, End returns the method's value or throws its exception. If
 * Begin or End itself fails, it throws a {@link dev.mfasync.runtime.MediaFoundationException}.
 * Instances are immutable and may be shared between threads.
 *
 * @param <V> the value
 */
@NullMarked
@GeneratedCompanion
@Generated("dev.mfasync.processor.AsyncOperationProcessor")
public final class FinderAsync<V extends @Nullable Object> {
  private final Finder<V> target;
  private final AsyncMethod matrix;

  /** Creates operations on {@link MediaFoundation#shared()}, the platform of the whole process. */
  public FinderAsync(Finder<V> target) {
    this(target, MediaFoundation.shared());
  }

  /** Creates operations on the given platform. */
  public FinderAsync(Finder<V> target, MediaFoundation platform) {
    this.target = Objects.requireNonNull(target, "target");
    this.matrix =
        new AsyncMethod("Finder.matrix(String[][], Map.Entry)", platform.multithreadedQueue());
  }

  private FinderAsync(FinderAsync<V> original, UnaryOperator<AsyncMethod> change) {
    this.target = original.target;
    this.matrix = change.apply(original.matrix);
  }

  /**
   * Returns the same operations on another work queue of the same platform, for their methods and
   * for callbacks that do not name a queue.
   */
  public FinderAsync<V> on(WorkQueue queue) {
    return new FinderAsync<>(this, AsyncMethod.on(queue));
  }

  /**
   * Returns the same operations with a time limit, counted from Begin. An operation that takes
   * longer fails with a {@code TimeoutException}.
   */
  public FinderAsync<V> within(Duration limit) {
    return new FinderAsync<>(this, AsyncMethod.within(limit));
  }

  /**
   * Begins {@link Finder#matrix(String[][], Map.Entry)}.
   *
   * @param names matrix
   * @param entry an entry
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endMatrix}
   */
  public MatrixResult<V> beginMatrix(
      @Nullable String @Nullable [] @NonNull [] names,
      Map.@Nullable Entry<@Nullable V, V> entry,
      MatrixCallback<V> callback,
      @Nullable Object state) {
    return matrix.begin(new MatrixResult<>(target, names, entry), callback, state);
  }

  /**
   * Like {@link #beginMatrix(String[][], Map.Entry, MatrixCallback, Object)}, but without a state.
   */
  public MatrixResult<V> beginMatrix(
      @Nullable String @Nullable [] @NonNull [] names,
      Map.@Nullable Entry<@Nullable V, V> entry,
      MatrixCallback<V> callback) {
    return matrix.begin(new MatrixResult<>(target, names, entry), callback, null);
  }

  /**
   * Like {@link #beginMatrix(String[][], Map.Entry, MatrixCallback, Object)}, but without a
   * callback.
   */
  public MatrixResult<V> beginMatrix(
      @Nullable String @Nullable [] @NonNull [] names, Map.@Nullable Entry<@Nullable V, V> entry) {
    return matrix.begin(new MatrixResult<>(target, names, entry));
  }

  /**
   * Ends {@link Finder#matrix(String[][], Map.Entry)}.
   *
   * @return matrix
   */
  public boolean @Nullable [][] endMatrix(MatrixResult<V> result) {
    return matrix.end(result);
  }

  /**
   * Like {@link #beginMatrix(String[][], Map.Entry, MatrixCallback, Object)}, but returns a future.
   */
  public CompletableFuture<boolean @Nullable [][]> matrixAsync(
      @Nullable String @Nullable [] @NonNull [] names, Map.@Nullable Entry<@Nullable V, V> entry) {
    return matrix.start(new MatrixResult<>(target, names, entry));
  }

  /**
   * The result of one operation {@link Finder#matrix(String[][], Map.Entry)}.
   *
   * @param <V> {@code V} of {@code Finder}
   */
  @GeneratedCompanion
  public static final class MatrixResult<V extends @Nullable Object>
      extends OperationResult<boolean @Nullable [][]> {
    private final Finder<V> target;
    private final @Nullable String @Nullable [] @NonNull [] names;
    private final Map.@Nullable Entry<@Nullable V, V> entry;

    private MatrixResult(
        Finder<V> target,
        @Nullable String @Nullable [] @NonNull [] names,
        Map.@Nullable Entry<@Nullable V, V> entry) {
      this.target = target;
      this.names = names;
      this.entry = entry;
    }

    @Override
    protected boolean @Nullable [][] call() {
      return target.matrix(names, entry);
    }
  }

  /**
   * Called when an operation {@link Finder#matrix(String[][], Map.Entry)} completes.
   *
   * @param <V> {@code V} of {@code Finder}
   */
  @FunctionalInterface
  public interface MatrixCallback<V extends @Nullable Object>
      extends OperationCallback<MatrixResult<V>> {}
}
