package fetcher;

import dev.mfasync.annotations.GeneratedCompanion;
import dev.mfasync.runtime.AsyncMethod;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.OperationCallback;
import dev.mfasync.runtime.StagedOperationResult;
import dev.mfasync.runtime.WorkQueue;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Asynchronous versions of the methods of {@link Fetcher}, as Begin/End pairs and futures.
 *
 * <p>Begin queues an operation and returns immediately; the method runs on a thread of a work
 * queue. After the operation completes, End returns the method's value or throws its exception. If
 * Begin or End itself fails, it throws a {@link dev.mfasync.runtime.MediaFoundationException}.
 * Instances are immutable and may be shared between threads.
 *
 * @param <K> {@code K} of {@code Fetcher}
 */
@GeneratedCompanion
@Generated("dev.mfasync.processor.AsyncOperationProcessor")
public final class FetcherAsync<K> {
  private final Fetcher<K> target;
  private final AsyncMethod fetch;
  private final AsyncMethod store;
  private final AsyncMethod find;
  private final AsyncMethod list;
  private final AsyncMethod text;
  private final AsyncMethod any;
  private final AsyncMethod count;
  private final AsyncMethod now;

  /** Creates operations on {@link MediaFoundation#shared()}, the platform of the whole process. */
  public FetcherAsync(Fetcher<K> target) {
    this(target, MediaFoundation.shared());
  }

  /** Creates operations on the given platform. */
  public FetcherAsync(Fetcher<K> target, MediaFoundation platform) {
    this.target = Objects.requireNonNull(target, "target");
    this.fetch = new AsyncMethod("Fetcher.fetch(String)", platform.multithreadedQueue());
    this.store =
        new AsyncMethod(
            "Fetcher.store(K, String, CancellationToken)", platform.multithreadedQueue());
    this.find = new AsyncMethod("Fetcher.find(K)", platform.multithreadedQueue());
    this.list = new AsyncMethod("Fetcher.list(int...)", platform.multithreadedQueue());
    this.text = new AsyncMethod("Fetcher.text()", platform.multithreadedQueue());
    this.any = new AsyncMethod("Fetcher.any()", platform.multithreadedQueue());
    this.count = new AsyncMethod("Fetcher.count(S)", platform.multithreadedQueue());
    this.now = new AsyncMethod("Fetcher.now(T)", platform.multithreadedQueue());
  }

  private FetcherAsync(FetcherAsync<K> original, UnaryOperator<AsyncMethod> change) {
    this.target = original.target;
    this.fetch = change.apply(original.fetch);
    this.store = change.apply(original.store);
    this.find = change.apply(original.find);
    this.list = change.apply(original.list);
    this.text = change.apply(original.text);
    this.any = change.apply(original.any);
    this.count = change.apply(original.count);
    this.now = change.apply(original.now);
  }

  /**
   * Returns the same operations on another work queue of the same platform, for their methods and
   * for callbacks that do not name a queue.
   */
  public FetcherAsync<K> on(WorkQueue queue) {
    return new FetcherAsync<>(this, AsyncMethod.on(queue));
  }

  /**
   * Returns the same operations with a time limit, counted from Begin. An operation that takes
   * longer fails with a {@code TimeoutException}.
   */
  public FetcherAsync<K> within(Duration limit) {
    return new FetcherAsync<>(this, AsyncMethod.within(limit));
  }

  /**
   * Begins {@link Fetcher#fetch(String)}.
   *
   * @param address where it is
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endFetch}
   */
  public FetchResult<K> beginFetch(
      String address, FetchCallback<K> callback, @Nullable Object state) {
    return fetch.begin(new FetchResult<>(target, address), callback, state);
  }

  /** Like {@link #beginFetch(String, FetchCallback, Object)}, but without a state. */
  public FetchResult<K> beginFetch(String address, FetchCallback<K> callback) {
    return fetch.begin(new FetchResult<>(target, address), callback, null);
  }

  /** Like {@link #beginFetch(String, FetchCallback, Object)}, but without a callback. */
  public FetchResult<K> beginFetch(String address) {
    return fetch.begin(new FetchResult<>(target, address));
  }

  /**
   * Ends {@link Fetcher#fetch(String)}.
   *
   * @return the page
   * @throws IOException if the address cannot be reached
   */
  public String endFetch(FetchResult<K> result) throws IOException {
    return fetch.end(result);
  }

  /** Like {@link #beginFetch(String, FetchCallback, Object)}, but returns a future. */
  public CompletableFuture<String> fetchAsync(String address) {
    return fetch.start(new FetchResult<>(target, address));
  }

  /**
   * Begins {@link Fetcher#store(Object, String, dev.mfasync.runtime.CancellationToken)}.
   *
   * @param key the argument {@code key} of the method
   * @param page the argument {@code page} of the method
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endStore}
   */
  public StoreResult<K> beginStore(
      K key, String page, StoreCallback<K> callback, @Nullable Object state) {
    return store.begin(new StoreResult<>(target, key, page), callback, state);
  }

  /** Like {@link #beginStore(Object, String, StoreCallback, Object)}, but without a state. */
  public StoreResult<K> beginStore(K key, String page, StoreCallback<K> callback) {
    return store.begin(new StoreResult<>(target, key, page), callback, null);
  }

  /** Like {@link #beginStore(Object, String, StoreCallback, Object)}, but without a callback. */
  public StoreResult<K> beginStore(K key, String page) {
    return store.begin(new StoreResult<>(target, key, page));
  }

  /** Ends {@link Fetcher#store(Object, String, dev.mfasync.runtime.CancellationToken)}. */
  public void endStore(StoreResult<K> result) {
    store.end(result);
  }

  /** Like {@link #beginStore(Object, String, StoreCallback, Object)}, but returns a future. */
  public CompletableFuture<@Nullable Void> storeAsync(K key, String page) {
    return store.start(new StoreResult<>(target, key, page));
  }

  /**
   * Begins {@link Fetcher#find(Object)}.
   *
   * @param key the argument {@code key} of the method
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endFind}
   */
  public FindResult<K> beginFind(K key, FindCallback<K> callback, @Nullable Object state) {
    return find.begin(new FindResult<>(target, key), callback, state);
  }

  /** Like {@link #beginFind(Object, FindCallback, Object)}, but without a state. */
  public FindResult<K> beginFind(K key, FindCallback<K> callback) {
    return find.begin(new FindResult<>(target, key), callback, null);
  }

  /** Like {@link #beginFind(Object, FindCallback, Object)}, but without a callback. */
  public FindResult<K> beginFind(K key) {
    return find.begin(new FindResult<>(target, key));
  }

  /**
   * Ends {@link Fetcher#find(Object)}.
   *
   * @return what the method returned
   */
  public @Nullable String endFind(FindResult<K> result) {
    return find.end(result);
  }

  /** Like {@link #beginFind(Object, FindCallback, Object)}, but returns a future. */
  public CompletableFuture<@Nullable String> findAsync(K key) {
    return find.start(new FindResult<>(target, key));
  }

  /**
   * Begins {@link Fetcher#list(int...)}.
   *
   * @param numbers the argument {@code numbers} of the method
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endList}
   */
  public ListResult<K> beginList(int[] numbers, ListCallback<K> callback, @Nullable Object state) {
    return list.begin(new ListResult<>(target, numbers), callback, state);
  }

  /** Like {@link #beginList(int[], ListCallback, Object)}, but without a state. */
  public ListResult<K> beginList(int[] numbers, ListCallback<K> callback) {
    return list.begin(new ListResult<>(target, numbers), callback, null);
  }

  /** Like {@link #beginList(int[], ListCallback, Object)}, but without a callback. */
  public ListResult<K> beginList(int... numbers) {
    return list.begin(new ListResult<>(target, numbers));
  }

  /**
   * Ends {@link Fetcher#list(int...)}.
   *
   * @return what the method returned
   */
  public List<? super K> endList(ListResult<K> result) {
    return list.end(result);
  }

  /** Like {@link #beginList(int[], ListCallback, Object)}, but returns a future. */
  public CompletableFuture<List<? super K>> listAsync(int... numbers) {
    return list.start(new ListResult<>(target, numbers));
  }

  /**
   * Begins {@link Fetcher#text()}.
   *
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endText}
   */
  public TextResult<K> beginText(TextCallback<K> callback, @Nullable Object state) {
    return text.begin(new TextResult<>(target), callback, state);
  }

  /** Like {@link #beginText(TextCallback, Object)}, but without a state. */
  public TextResult<K> beginText(TextCallback<K> callback) {
    return text.begin(new TextResult<>(target), callback, null);
  }

  /** Like {@link #beginText(TextCallback, Object)}, but without a callback. */
  public TextResult<K> beginText() {
    return text.begin(new TextResult<>(target));
  }

  /**
   * Ends {@link Fetcher#text()}.
   *
   * @return what the method returned
   */
  public CharSequence endText(TextResult<K> result) {
    return text.end(result);
  }

  /** Like {@link #beginText(TextCallback, Object)}, but returns a future. */
  public CompletableFuture<CharSequence> textAsync() {
    return text.start(new TextResult<>(target));
  }

  /**
   * Begins {@link Fetcher#any()}.
   *
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endAny}
   */
  public AnyResult<K> beginAny(AnyCallback<K> callback, @Nullable Object state) {
    return any.begin(new AnyResult<>(target), callback, state);
  }

  /** Like {@link #beginAny(AnyCallback, Object)}, but without a state. */
  public AnyResult<K> beginAny(AnyCallback<K> callback) {
    return any.begin(new AnyResult<>(target), callback, null);
  }

  /** Like {@link #beginAny(AnyCallback, Object)}, but without a callback. */
  public AnyResult<K> beginAny() {
    return any.begin(new AnyResult<>(target));
  }

  /**
   * Ends {@link Fetcher#any()}.
   *
   * @return what the method returned
   */
  public Object endAny(AnyResult<K> result) {
    return any.end(result);
  }

  /** Like {@link #beginAny(AnyCallback, Object)}, but returns a future. */
  public CompletableFuture<Object> anyAsync() {
    return any.start(new AnyResult<>(target));
  }

  /**
   * Begins {@link Fetcher#count(CompletableFuture)}.
   *
   * @param <S> {@code S} of {@code count}
   * @param counting the argument {@code counting} of the method
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endCount}
   */
  public <S extends CompletableFuture<int[]>> CountResult<K, S> beginCount(
      S counting, CountCallback<K, S> callback, @Nullable Object state) {
    return count.begin(new CountResult<>(target, counting), callback, state);
  }

  /** Like {@link #beginCount(CompletableFuture, CountCallback, Object)}, but without a state. */
  public <S extends CompletableFuture<int[]>> CountResult<K, S> beginCount(
      S counting, CountCallback<K, S> callback) {
    return count.begin(new CountResult<>(target, counting), callback, null);
  }

  /** Like {@link #beginCount(CompletableFuture, CountCallback, Object)}, but without a callback. */
  public <S extends CompletableFuture<int[]>> CountResult<K, S> beginCount(S counting) {
    return count.begin(new CountResult<>(target, counting));
  }

  /**
   * Ends {@link Fetcher#count(CompletableFuture)}.
   *
   * @param <S> {@code S} of {@code count}
   * @return what the method returned
   */
  public <S extends CompletableFuture<int[]>> int[] endCount(CountResult<K, S> result) {
    return count.end(result);
  }

  /** Like {@link #beginCount(CompletableFuture, CountCallback, Object)}, but returns a future. */
  public <S extends CompletableFuture<int[]>> CompletableFuture<int[]> countAsync(S counting) {
    return count.start(new CountResult<>(target, counting));
  }

  /**
   * Begins {@link Fetcher#now(Object)}.
   *
   * @param <T> {@code T} of {@code now}
   * @param value the argument {@code value} of the method
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endNow}
   */
  public <T> NowResult<T> beginNow(T value, NowCallback<T> callback, @Nullable Object state) {
    return now.begin(new NowResult<>(value), callback, state);
  }

  /** Like {@link #beginNow(Object, NowCallback, Object)}, but without a state. */
  public <T> NowResult<T> beginNow(T value, NowCallback<T> callback) {
    return now.begin(new NowResult<>(value), callback, null);
  }

  /** Like {@link #beginNow(Object, NowCallback, Object)}, but without a callback. */
  public <T> NowResult<T> beginNow(T value) {
    return now.begin(new NowResult<>(value));
  }

  /**
   * Ends {@link Fetcher#now(Object)}.
   *
   * @param <T> {@code T} of {@code now}
   * @return what the method returned
   */
  public <T> T endNow(NowResult<T> result) {
    return now.end(result);
  }

  /** Like {@link #beginNow(Object, NowCallback, Object)}, but returns a future. */
  public <T> CompletableFuture<T> nowAsync(T value) {
    return now.start(new NowResult<>(value));
  }

  /**
   * The result of one operation {@link Fetcher#fetch(String)}.
   *
   * @param <K> {@code K} of {@code Fetcher}
   */
  @GeneratedCompanion
  public static final class FetchResult<K> extends StagedOperationResult<String> {
    private final Fetcher<K> target;
    private final String address;

    private FetchResult(Fetcher<K> target, String address) {
      this.target = target;
      this.address = address;
    }

    @Override
    protected CompletionStage<String> call() throws IOException {
      return target.fetch(address);
    }
  }

  /**
   * Called when an operation {@link Fetcher#fetch(String)} completes.
   *
   * @param <K> {@code K} of {@code Fetcher}
   */
  @FunctionalInterface
  public interface FetchCallback<K> extends OperationCallback<FetchResult<K>> {}

  /**
   * The result of one operation {@link Fetcher#store(Object, String,
   * dev.mfasync.runtime.CancellationToken)}.
   *
   * @param <K> {@code K} of {@code Fetcher}
   */
  @GeneratedCompanion
  public static final class StoreResult<K> extends StagedOperationResult<@Nullable Void> {
    private final Fetcher<K> target;
    private final K key;
    private final String page;

    private StoreResult(Fetcher<K> target, K key, String page) {
      this.target = target;
      this.key = key;
      this.page = page;
    }

    @Override
    protected CompletableFuture<Void> call() {
      return target.store(key, page, token());
    }
  }

  /**
   * Called when an operation {@link Fetcher#store(Object, String,
   * dev.mfasync.runtime.CancellationToken)} completes.
   *
   * @param <K> {@code K} of {@code Fetcher}
   */
  @FunctionalInterface
  public interface StoreCallback<K> extends OperationCallback<StoreResult<K>> {}

  /**
   * The result of one operation {@link Fetcher#find(Object)}.
   *
   * @param <K> {@code K} of {@code Fetcher}
   */
  @GeneratedCompanion
  public static final class FindResult<K> extends StagedOperationResult<@Nullable String> {
    private final Fetcher<K> target;
    private final K key;

    private FindResult(Fetcher<K> target, K key) {
      this.target = target;
      this.key = key;
    }

    @Override
    protected CompletionStage<@Nullable String> call() {
      return target.find(key);
    }
  }

  /**
   * Called when an operation {@link Fetcher#find(Object)} completes.
   *
   * @param <K> {@code K} of {@code Fetcher}
   */
  @FunctionalInterface
  public interface FindCallback<K> extends OperationCallback<FindResult<K>> {}

  /**
   * The result of one operation {@link Fetcher#list(int...)}.
   *
   * @param <K> {@code K} of {@code Fetcher}
   */
  @GeneratedCompanion
  public static final class ListResult<K> extends StagedOperationResult<List<? super K>> {
    private final Fetcher<K> target;
    private final int[] numbers;

    private ListResult(Fetcher<K> target, int[] numbers) {
      this.target = target;
      this.numbers = numbers;
    }

    @Override
    protected Fetcher.Keyed<Integer, List<? super K>> call() {
      return target.list(numbers);
    }
  }

  /**
   * Called when an operation {@link Fetcher#list(int...)} completes.
   *
   * @param <K> {@code K} of {@code Fetcher}
   */
  @FunctionalInterface
  public interface ListCallback<K> extends OperationCallback<ListResult<K>> {}

  /**
   * The result of one operation {@link Fetcher#text()}.
   *
   * @param <K> {@code K} of {@code Fetcher}
   */
  @GeneratedCompanion
  public static final class TextResult<K> extends StagedOperationResult<CharSequence> {
    private final Fetcher<K> target;

    private TextResult(Fetcher<K> target) {
      this.target = target;
    }

    @Override
    protected CompletionStage<? extends CharSequence> call() {
      return target.text();
    }
  }

  /**
   * Called when an operation {@link Fetcher#text()} completes.
   *
   * @param <K> {@code K} of {@code Fetcher}
   */
  @FunctionalInterface
  public interface TextCallback<K> extends OperationCallback<TextResult<K>> {}

  /**
   * The result of one operation {@link Fetcher#any()}.
   *
   * @param <K> {@code K} of {@code Fetcher}
   */
  @GeneratedCompanion
  public static final class AnyResult<K> extends StagedOperationResult<Object> {
    private final Fetcher<K> target;

    private AnyResult(Fetcher<K> target) {
      this.target = target;
    }

    @Override
    protected CompletionStage<?> call() {
      return target.any();
    }
  }

  /**
   * Called when an operation {@link Fetcher#any()} completes.
   *
   * @param <K> {@code K} of {@code Fetcher}
   */
  @FunctionalInterface
  public interface AnyCallback<K> extends OperationCallback<AnyResult<K>> {}

  /**
   * The result of one operation {@link Fetcher#count(CompletableFuture)}.
   *
   * @param <K> {@code K} of {@code Fetcher}
   * @param <S> {@code S} of {@code count}
   */
  @GeneratedCompanion
  public static final class CountResult<K, S extends CompletableFuture<int[]>>
      extends StagedOperationResult<int[]> {
    private final Fetcher<K> target;
    private final S counting;

    private CountResult(Fetcher<K> target, S counting) {
      this.target = target;
      this.counting = counting;
    }

    @Override
    protected S call() {
      return target.<S>count(counting);
    }
  }

  /**
   * Called when an operation {@link Fetcher#count(CompletableFuture)} completes.
   *
   * @param <K> {@code K} of {@code Fetcher}
   * @param <S> {@code S} of {@code count}
   */
  @FunctionalInterface
  public interface CountCallback<K, S extends CompletableFuture<int[]>>
      extends OperationCallback<CountResult<K, S>> {}

  /**
   * The result of one operation {@link Fetcher#now(Object)}.
   *
   * @param <T> {@code T} of {@code now}
   */
  @GeneratedCompanion
  public static final class NowResult<T> extends StagedOperationResult<T> {
    private final T value;

    private NowResult(T value) {
      this.value = value;
    }

    @Override
    protected CompletionStage<T> call() {
      return Fetcher.<T>now(value);
    }
  }

  /**
   * Called when an operation {@link Fetcher#now(Object)} completes.
   *
   * @param <T> {@code T} of {@code now}
   */
  @FunctionalInterface
  public interface NowCallback<T> extends OperationCallback<NowResult<T>> {}
}
