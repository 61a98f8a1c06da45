package archive;

import dev.mfasync.annotations.GeneratedCompanion;
import dev.mfasync.runtime.AsyncMethod;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.OperationCallback;
import dev.mfasync.runtime.OperationResult;
import dev.mfasync.runtime.WorkQueue;
import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Asynchronous versions of the methods of {@link Library}, as Begin/End pairs and futures.
 *
 * <p>Begin queues an operation and returns immediately; the method runs on a thread of a work
 * queue. After the operation completes, End returns the method's value or throws its exception. If
 * Begin or End itself fails, it throws a {@link dev.mfasync.runtime.MediaFoundationException}.
 * Instances are immutable and may be shared between threads.
 *
 * @param <T> the key
 * @param <V> the value
 */
@GeneratedCompanion
@Generated("dev.mfasync.processor.AsyncOperationProcessor")
public final class LibraryAsync<T extends Comparable<? super T> & Serializable, V> {
  private final Library<T, V> target;
  private final AsyncMethod list;
  private final AsyncMethod key;

  /** Creates operations on {@link MediaFoundation#shared()}, the platform of the whole process. */
  public LibraryAsync(Library<T, V> target) {
    this(target, MediaFoundation.shared());
  }

  /** Creates operations on the given platform. */
  public LibraryAsync(Library<T, V> target, MediaFoundation platform) {
    this.target = Objects.requireNonNull(target, "target");
    this.list = new AsyncMethod("Library.list(Function)", platform.multithreadedQueue());
    this.key = new AsyncMethod("Library.key(Map.Entry)", platform.multithreadedQueue());
  }

  private LibraryAsync(LibraryAsync<T, V> original, UnaryOperator<AsyncMethod> change) {
    this.target = original.target;
    this.list = change.apply(original.list);
    this.key = change.apply(original.key);
  }

  /**
   * Returns the same operations on another work queue of the same platform, for their methods and
   * for callbacks that do not name a queue.
   */
  public LibraryAsync<T, V> on(WorkQueue queue) {
    return new LibraryAsync<>(this, AsyncMethod.on(queue));
  }

  /**
   * Returns the same operations with a time limit, counted from Begin. An operation that takes
   * longer fails with a {@code TimeoutException}.
   */
  public LibraryAsync<T, V> within(Duration limit) {
    return new LibraryAsync<>(this, AsyncMethod.within(limit));
  }

  /**
   * Begins {@link Library#list(Function)}.
   *
   * @param <T2> something else than the class's
   * @param <X> what goes wrong
   * @param values many
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endList}
   */
  <T2 extends Number, X extends Exception> ListResult<T, V, T2, X> beginList(
      Function<? super T2, ? extends V> values,
      ListCallback<T, V, T2, X> callback,
      @Nullable Object state) {
    return list.begin(new ListResult<T, V, T2, X>(target, values), callback, state);
  }

  /** Like {@link #beginList(Function, ListCallback, Object)}, but without a state. */
  <T2 extends Number, X extends Exception> ListResult<T, V, T2, X> beginList(
      Function<? super T2, ? extends V> values, ListCallback<T, V, T2, X> callback) {
    return list.begin(new ListResult<T, V, T2, X>(target, values), callback, null);
  }

  /** Like {@link #beginList(Function, ListCallback, Object)}, but without a callback. */
  <T2 extends Number, X extends Exception> ListResult<T, V, T2, X> beginList(
      Function<? super T2, ? extends V> values) {
    return list.begin(new ListResult<T, V, T2, X>(target, values));
  }

  /**
   * Ends {@link Library#list(Function)}.
   *
   * @param <T2> something else than the class's
   * @param <X> what goes wrong
   * @return many
   * @throws X at times
   * @throws IOException at other times
   */
  <T2 extends Number, X extends Exception> Map<T2, ? extends List<? super V>> endList(
      ListResult<T, V, T2, X> result) throws X, IOException {
    return list.end(result);
  }

  /** Like {@link #beginList(Function, ListCallback, Object)}, but returns a future. */
  <T2 extends Number, X extends Exception>
      CompletableFuture<Map<T2, ? extends List<? super V>>> listAsync(
          Function<? super T2, ? extends V> values) {
    return list.start(new ListResult<T, V, T2, X>(target, values));
  }

  /**
   * Begins {@link Library#key(Map.Entry)}.
   *
   * @param <T2> something else than the class's
   * @param entry a static member of a generic class
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endKey}
   */
  public <T2> KeyResult<T2> beginKey(
      Map.Entry<T2, String> entry, KeyCallback<T2> callback, @Nullable Object state) {
    return key.begin(new KeyResult<>(entry), callback, state);
  }

  /** Like {@link #beginKey(Map.Entry, KeyCallback, Object)}, but without a state. */
  public <T2> KeyResult<T2> beginKey(Map.Entry<T2, String> entry, KeyCallback<T2> callback) {
    return key.begin(new KeyResult<>(entry), callback, null);
  }

  /** Like {@link #beginKey(Map.Entry, KeyCallback, Object)}, but without a callback. */
  public <T2> KeyResult<T2> beginKey(Map.Entry<T2, String> entry) {
    return key.begin(new KeyResult<>(entry));
  }

  /**
   * Ends {@link Library#key(Map.Entry)}.
   *
   * @param <T2> something else than the class's
   * @return its key
   */
  public <T2> T2 endKey(KeyResult<T2> result) {
    return key.end(result);
  }

  /** Like {@link #beginKey(Map.Entry, KeyCallback, Object)}, but returns a future. */
  public <T2> CompletableFuture<T2> keyAsync(Map.Entry<T2, String> entry) {
    return key.start(new KeyResult<>(entry));
  }

  /**
   * The result of one operation {@link Library#list(Function)}.
   *
   * @param <T> {@code T} of {@code Library}
   * @param <V> {@code V} of {@code Library}
   * @param <T2> {@code T} of {@code list}
   * @param <X> {@code X} of {@code list}
   */
  @GeneratedCompanion
  static final class ListResult<
          T extends Comparable<? super T> & Serializable, V, T2 extends Number, X extends Exception>
      extends OperationResult<Map<T2, ? extends List<? super V>>> {
    private final Library<T, V> target;
    private final Function<? super T2, ? extends V> values;

    private ListResult(Library<T, V> target, Function<? super T2, ? extends V> values) {
      this.target = target;
      this.values = values;
    }

    @Override
    protected Map<T2, ? extends List<? super V>> call() throws X, IOException {
      return target.<T2, X>list(values);
    }
  }

  /**
   * Called when an operation {@link Library#list(Function)} completes.
   *
   * @param <T> {@code T} of {@code Library}
   * @param <V> {@code V} of {@code Library}
   * @param <T2> {@code T} of {@code list}
   * @param <X> {@code X} of {@code list}
   */
  @FunctionalInterface
  interface ListCallback<
          T extends Comparable<? super T> & Serializable, V, T2 extends Number, X extends Exception>
      extends OperationCallback<ListResult<T, V, T2, X>> {}

  /**
   * The result of one operation {@link Library#key(Map.Entry)}.
   *
   * @param <T> {@code T} of {@code key}
   */
  @GeneratedCompanion
  public static final class KeyResult<T> extends OperationResult<T> {
    private final Map.Entry<T, String> entry;

    private KeyResult(Map.Entry<T, String> entry) {
      this.entry = entry;
    }

    @Override
    protected T call() {
      return Library.<T>key(entry);
    }
  }

  /**
   * Called when an operation {@link Library#key(Map.Entry)} completes.
   *
   * @param <T> {@code T} of {@code key}
   */
  @FunctionalInterface
  public interface KeyCallback<T> extends OperationCallback<KeyResult<T>> {}
}
