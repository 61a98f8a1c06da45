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
 * The asynchronous operations of {@link Finder}, in the manner of Media Foundation.
 *
 * <p>Begin queues an operation and returns at once; its method runs on a thread of a work queue.
 * End, once the operation is complete, returns what the method returned or throws what it threw.
 * Where either cannot do so, it throws a {@link dev.mfasync.runtime.MediaFoundationException}.
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

  /** Operations on {@link MediaFoundation#shared()}, the platform of the whole process. */
  public FinderAsync(Finder<V> target) {
    this(target, MediaFoundation.shared());
  }

  /** Operations on the given platform. */
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
   * The same operations on another work queue of the same platform, for their methods and for
   * callbacks that name no queue.
   */
  public FinderAsync<V> on(WorkQueue queue) {
    return new FinderAsync<>(this, AsyncMethod.on(queue));
  }

  /**
   * The same operations with a limit of time, from Begin on. One that is not complete then ends
   * with a {@code TimeoutException}.
   */
  public FinderAsync<V> within(Duration limit) {
    return new FinderAsync<>(this, AsyncMethod.within(limit));
  }

  /**
   * Begins {@link Finder#matrix(String[][], Map.Entry)}.
   *
   * @param names matrix
   * @param entry an entry
   * @param callback called once, when the operation is complete, to end it
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

  /** Like {@link #beginMatrix(String[][], Map.Entry, MatrixCallback, Object)}, without a state. */
  public MatrixResult<V> beginMatrix(
      @Nullable String @Nullable [] @NonNull [] names,
      Map.@Nullable Entry<@Nullable V, V> entry,
      MatrixCallback<V> callback) {
    return matrix.begin(new MatrixResult<>(target, names, entry), callback, null);
  }

  /**
   * Like {@link #beginMatrix(String[][], Map.Entry, MatrixCallback, Object)}, without a callback.
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

  /** Like {@link #beginMatrix(String[][], Map.Entry, MatrixCallback, Object)}, with a future. */
  public CompletableFuture<boolean @Nullable [][]> matrixAsync(
      @Nullable String @Nullable [] @NonNull [] names, Map.@Nullable Entry<@Nullable V, V> entry) {
    return matrix.start(new MatrixResult<>(target, names, entry));
  }

  /**
   * One operation {@link Finder#matrix(String[][], Map.Entry)}, from its Begin to its End.
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
   * Called when an operation {@link Finder#matrix(String[][], Map.Entry)} is complete.
   *
   * @param <V> {@code V} of {@code Finder}
   */
  @FunctionalInterface
  public interface MatrixCallback<V extends @Nullable Object>
      extends OperationCallback<MatrixResult<V>> {}
}
