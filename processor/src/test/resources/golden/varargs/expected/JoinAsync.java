package archive;

import dev.mfasync.annotations.GeneratedCompanion;
import dev.mfasync.runtime.AsyncMethod;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.OperationCallback;
import dev.mfasync.runtime.OperationResult;
import dev.mfasync.runtime.WorkQueue;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Asynchronous versions of the methods of {@link Join}, as Begin/End pairs and futures.
 *
 * <p>Begin queues an operation and returns immediately; the method runs on a thread of a work
 * queue. After the operation completes, End returns the method's value or throws its exception. If
 * Begin or End itself fails, it throws a {@link dev.mfasync.runtime.MediaFoundationException}.
 * Instances are immutable and may be shared between threads.
 */
@GeneratedCompanion
@Generated("dev.mfasync.processor.AsyncOperationProcessor")
public final class JoinAsync {
  private final Join target;
  private final AsyncMethod words;
  private final AsyncMethod lists;

  /** Creates operations on {@link MediaFoundation#shared()}, the platform of the whole process. */
  public JoinAsync(Join target) {
    this(target, MediaFoundation.shared());
  }

  /** Creates operations on the given platform. */
  public JoinAsync(Join target, MediaFoundation platform) {
    this.target = Objects.requireNonNull(target, "target");
    this.words = new AsyncMethod("Join.words(String...)", platform.multithreadedQueue());
    this.lists = new AsyncMethod("Join.lists(List...)", platform.multithreadedQueue());
  }

  private JoinAsync(JoinAsync original, UnaryOperator<AsyncMethod> change) {
    this.target = original.target;
    this.words = change.apply(original.words);
    this.lists = change.apply(original.lists);
  }

  /**
   * Returns the same operations on another work queue of the same platform, for their methods and
   * for callbacks that do not name a queue.
   */
  public JoinAsync on(WorkQueue queue) {
    return new JoinAsync(this, AsyncMethod.on(queue));
  }

  /**
   * Returns the same operations with a time limit, counted from Begin. An operation that takes
   * longer fails with a {@code TimeoutException}.
   */
  public JoinAsync within(Duration limit) {
    return new JoinAsync(this, AsyncMethod.within(limit));
  }

  /**
   * Begins {@link Join#words(String...)}.
   *
   * @param words some
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endWords}
   */
  public WordsResult beginWords(String[] words, WordsCallback callback, @Nullable Object state) {
    return this.words.begin(new WordsResult(target, words), callback, state);
  }

  /** Like {@link #beginWords(String[], WordsCallback, Object)}, but without a state. */
  public WordsResult beginWords(String[] words, WordsCallback callback) {
    return this.words.begin(new WordsResult(target, words), callback, null);
  }

  /** Like {@link #beginWords(String[], WordsCallback, Object)}, but without a callback. */
  public WordsResult beginWords(String... words) {
    return this.words.begin(new WordsResult(target, words));
  }

  /**
   * Ends {@link Join#words(String...)}.
   *
   * @return all
   */
  public String endWords(WordsResult result) {
    return words.end(result);
  }

  /** Like {@link #beginWords(String[], WordsCallback, Object)}, but returns a future. */
  public CompletableFuture<String> wordsAsync(String... words) {
    return this.words.start(new WordsResult(target, words));
  }

  /**
   * Begins {@link Join#lists(List...)}.
   *
   * @param <A> anything
   * @param lists some
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endLists}
   */
  public <A> ListsResult<A> beginLists(
      List<A>[] lists, ListsCallback<A> callback, @Nullable Object state) {
    return this.lists.begin(new ListsResult<>(lists), callback, state);
  }

  /** Like {@link #beginLists(List[], ListsCallback, Object)}, but without a state. */
  public <A> ListsResult<A> beginLists(List<A>[] lists, ListsCallback<A> callback) {
    return this.lists.begin(new ListsResult<>(lists), callback, null);
  }

  /** Like {@link #beginLists(List[], ListsCallback, Object)}, but without a callback. */
  public <A> ListsResult<A> beginLists(List<A>[] lists) {
    return this.lists.begin(new ListsResult<>(lists));
  }

  /**
   * Ends {@link Join#lists(List...)}.
   *
   * @param <A> anything
   */
  public <A> void endLists(ListsResult<A> result) {
    lists.end(result);
  }

  /** Like {@link #beginLists(List[], ListsCallback, Object)}, but returns a future. */
  public <A> CompletableFuture<@Nullable Void> listsAsync(List<A>[] lists) {
    return this.lists.start(new ListsResult<>(lists));
  }

  /** The result of one operation {@link Join#words(String...)}. */
  @GeneratedCompanion
  public static final class WordsResult extends OperationResult<String> {
    private final Join target;
    private final String[] words;

    private WordsResult(Join target, String[] words) {
      this.target = target;
      this.words = words;
    }

    @Override
    protected String call() {
      return target.words(words);
    }
  }

  /** Called when an operation {@link Join#words(String...)} completes. */
  @FunctionalInterface
  public interface WordsCallback extends OperationCallback<WordsResult> {}

  /**
   * The result of one operation {@link Join#lists(List...)}.
   *
   * @param <A> {@code A} of {@code lists}
   */
  @GeneratedCompanion
  public static final class ListsResult<A> extends OperationResult<@Nullable Void> {
    private final List<A>[] lists;

    private ListsResult(List<A>[] lists) {
      this.lists = lists;
    }

    @Override
    protected @Nullable Void call() {
      Join.<A>lists(lists);
      return null;
    }
  }

  /**
   * Called when an operation {@link Join#lists(List...)} completes.
   *
   * @param <A> {@code A} of {@code lists}
   */
  @FunctionalInterface
  public interface ListsCallback<A> extends OperationCallback<ListsResult<A>> {}
}
