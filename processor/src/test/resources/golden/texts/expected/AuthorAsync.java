package archive;

import dev.mfasync.annotations.GeneratedCompanion;
import dev.mfasync.runtime.AsyncMethod;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.OperationCallback;
import dev.mfasync.runtime.OperationResult;
import dev.mfasync.runtime.WorkQueue;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Asynchronous versions of the methods of {@link Author}, as Begin/End pairs and futures.
 *
 * <p>Begin queues an operation and returns immediately; the method runs on a thread of a work
 * queue. After the operation completes, End returns the method's value or throws its exception. If
 * Begin or End itself fails, it throws a {@link dev.mfasync.runtime.MediaFoundationException}.
 * Instances are immutable and may be shared between threads.
 */
@GeneratedCompanion
@Generated("dev.mfasync.processor.AsyncOperationProcessor")
public final class AuthorAsync {
  private final Author target;
  private final AsyncMethod write;
  private final AsyncMethod find;

  /** Creates operations on {@link MediaFoundation#shared()}, the platform of the whole process. */
  public AuthorAsync(Author target) {
    this(target, MediaFoundation.shared());
  }

  /** Creates operations on the given platform. */
  public AuthorAsync(Author target, MediaFoundation platform) {
    this.target = Objects.requireNonNull(target, "target");
    this.write = new AsyncMethod("Author.write(List, Path)", platform.multithreadedQueue());
    this.find = new AsyncMethod("Author.find(List, int...)", platform.multithreadedQueue());
  }

  private AuthorAsync(AuthorAsync original, UnaryOperator<AsyncMethod> change) {
    this.target = original.target;
    this.write = change.apply(original.write);
    this.find = change.apply(original.find);
  }

  /**
   * Returns the same operations on another work queue of the same platform, for their methods and
   * for callbacks that do not name a queue.
   */
  public AuthorAsync on(WorkQueue queue) {
    return new AuthorAsync(this, AsyncMethod.on(queue));
  }

  /**
   * Returns the same operations with a time limit, counted from Begin. An operation that takes
   * longer fails with a {@code TimeoutException}.
   */
  public AuthorAsync within(Duration limit) {
    return new AuthorAsync(this, AsyncMethod.within(limit));
  }

  /**
   * Begins {@link Author#write(List, Path)}.
   *
   * @param names those that {@link Author#find(List, int...)} knows, {@linkplain Author as
   *     authors}: {@code a < b}, &lt;i&gt; and <em>more</em> than {@value Author#LIMIT}, see {@link
   *     List#of()} and {@link java.time.Duration}
   * @param file an imported buffer, or a {@code Buffer.limit(int)}
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endWrite}
   */
  public WriteResult beginWrite(
      List<String> names, Path file, WriteCallback callback, @Nullable Object state) {
    return write.begin(new WriteResult(target, names, file), callback, state);
  }

  /** Like {@link #beginWrite(List, Path, WriteCallback, Object)}, but without a state. */
  public WriteResult beginWrite(List<String> names, Path file, WriteCallback callback) {
    return write.begin(new WriteResult(target, names, file), callback, null);
  }

  /** Like {@link #beginWrite(List, Path, WriteCallback, Object)}, but without a callback. */
  public WriteResult beginWrite(List<String> names, Path file) {
    return write.begin(new WriteResult(target, names, file));
  }

  /**
   * Ends {@link Author#write(List, Path)}.
   *
   * @return {@code true} if the text was written, or <b>false</b>
   * @throws TimeoutException if it takes too long
   * @throws IllegalArgumentException if there are no names
   */
  public boolean endWrite(WriteResult result) throws TimeoutException {
    return write.end(result);
  }

  /** Like {@link #beginWrite(List, Path, WriteCallback, Object)}, but returns a future. */
  public CompletableFuture<Boolean> writeAsync(List<String> names, Path file) {
    return write.start(new WriteResult(target, names, file));
  }

  /**
   * Begins {@link Author#find(List, int...)}.
   *
   * @param names some
   * @param numbers lines that {@code @begin with an at sign } are no tags
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endFind}
   */
  public FindResult beginFind(
      List<String> names, int[] numbers, FindCallback callback, @Nullable Object state) {
    return find.begin(new FindResult(target, names, numbers), callback, state);
  }

  /** Like {@link #beginFind(List, int[], FindCallback, Object)}, but without a state. */
  public FindResult beginFind(List<String> names, int[] numbers, FindCallback callback) {
    return find.begin(new FindResult(target, names, numbers), callback, null);
  }

  /** Like {@link #beginFind(List, int[], FindCallback, Object)}, but without a callback. */
  public FindResult beginFind(List<String> names, int... numbers) {
    return find.begin(new FindResult(target, names, numbers));
  }

  /**
   * Ends {@link Author#find(List, int...)}.
   *
   * @return all that was found
   */
  public List<String> endFind(FindResult result) {
    return find.end(result);
  }

  /** Like {@link #beginFind(List, int[], FindCallback, Object)}, but returns a future. */
  public CompletableFuture<List<String>> findAsync(List<String> names, int... numbers) {
    return find.start(new FindResult(target, names, numbers));
  }

  /** The result of one operation {@link Author#write(List, Path)}. */
  @GeneratedCompanion
  public static final class WriteResult extends OperationResult<Boolean> {
    private final Author target;
    private final List<String> names;
    private final Path file;

    private WriteResult(Author target, List<String> names, Path file) {
      this.target = target;
      this.names = names;
      this.file = file;
    }

    @Override
    protected Boolean call() throws TimeoutException {
      return target.write(names, file);
    }
  }

  /** Called when an operation {@link Author#write(List, Path)} completes. */
  @FunctionalInterface
  public interface WriteCallback extends OperationCallback<WriteResult> {}

  /** The result of one operation {@link Author#find(List, int...)}. */
  @GeneratedCompanion
  public static final class FindResult extends OperationResult<List<String>> {
    private final Author target;
    private final List<String> names;
    private final int[] numbers;

    private FindResult(Author target, List<String> names, int[] numbers) {
      this.target = target;
      this.names = names;
      this.numbers = numbers;
    }

    @Override
    protected List<String> call() {
      return target.find(names, numbers);
    }
  }

  /** Called when an operation {@link Author#find(List, int...)} completes. */
  @FunctionalInterface
  public interface FindCallback extends OperationCallback<FindResult> {}
}
