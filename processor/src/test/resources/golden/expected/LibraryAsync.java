package archive;

import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.Operation;
import dev.mfasync.runtime.OperationCallback;
import dev.mfasync.runtime.OperationResult;
import dev.mfasync.runtime.WorkQueue;
import java.io.IOException;
import java.io.Serializable;
import java.rmi.server.Skeleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The asynchronous operations of {@link Library}, in the manner of Media Foundation.
 *
 * <p>Begin queues an operation and returns at once, and its method then runs on a thread of a work
 * queue. End, once the operation is complete, returns what the method returned or throws what it
 * threw. Instances are immutable and may be shared between threads.
 *
 * @param <T> as in {@code Library}
 * @param <V> as in {@code Library}
 */
@NullMarked
@Generated("dev.mfasync.processor.AsyncOperationProcessor")
public final class LibraryAsync<T extends Comparable<? super T> & Serializable, V extends @Nullable Object> {
  private final Library<T, V> target;
  private final Operation findOperation;
  private final Operation findAnyOperation;
  private final Operation listOperation;
  private final Operation clashOperation;
  private final Operation joinOperation;
  private final Operation matrixOperation;
  private final Operation sizeOperation;
  private final Operation mixedOperation;
  private final Operation oldOperation;
  private final Operation olderOperation;

  /**
   * Operations on {@link MediaFoundation#shared()}, the platform that the whole process shares.
   *
   * @param target the object whose methods run
   */
  public LibraryAsync(Library<T, V> target) {
    this(target, MediaFoundation.shared());
  }

  /**
   * Operations on the given platform.
   *
   * @param target the object whose methods run
   * @param platform where they run; once it is closed, every Begin fails with {@code MF_E_SHUTDOWN}
   */
  public LibraryAsync(Library<T, V> target, MediaFoundation platform) {
    this.target = Objects.requireNonNull(target, "target");
    this.findOperation = new Operation("Library.find(T)", platform.multithreadedQueue());
    this.findAnyOperation = new Operation("Library.find(Object...)", platform.multithreadedQueue());
    this.listOperation = new Operation("Library.list(Function)", platform.multithreadedQueue());
    this.clashOperation =
        new Operation("Library.clash(E, int, long[], T, byte[][], String, boolean)",
        platform.standardQueue(), 1);
    this.joinOperation = new Operation("Library.join(List...)", platform.multithreadedQueue(), -1);
    this.matrixOperation = new Operation("Library.matrix(String[][], Map.Entry)",
        platform.multithreadedQueue());
    this.sizeOperation = new Operation("Library.size(Set)", platform.multithreadedQueue());
    this.mixedOperation = new Operation("Library.mixed(Skeleton, Map)",
        platform.multithreadedQueue());
    this.oldOperation = new Operation("Library.old()", platform.multithreadedQueue());
    this.olderOperation = new Operation("Library.older()", platform.multithreadedQueue());
  }

  private LibraryAsync(LibraryAsync<T, V> original, WorkQueue queue) {
    this.target = original.target;
    this.findOperation = original.findOperation.on(queue);
    this.findAnyOperation = original.findAnyOperation.on(queue);
    this.listOperation = original.listOperation.on(queue);
    this.clashOperation = original.clashOperation.on(queue);
    this.joinOperation = original.joinOperation.on(queue);
    this.matrixOperation = original.matrixOperation.on(queue);
    this.sizeOperation = original.sizeOperation.on(queue);
    this.mixedOperation = original.mixedOperation.on(queue);
    this.oldOperation = original.oldOperation.on(queue);
    this.olderOperation = original.olderOperation.on(queue);
  }

  /**
   * The same operations on another work queue: their methods run there, and their callbacks unless
   * they name a queue of their own. A result of either may be ended by either.
   *
   * @param queue the work queue; it must be one of the same platform
   * @return a new instance; this one stays as it is
   */
  public LibraryAsync<T, V> on(WorkQueue queue) {
    return new LibraryAsync<T, V>(this, queue);
  }

  /**
   * Begins {@link Library#find(Comparable)} and returns at once; the method runs on the operation's
   * work queue.
   *
   * @param key {@code null} is no key
   * @param callback invoked exactly once, when the operation is complete, on the operation's work
   *     queue unless it names another; it ends the operation
   * @param state any object, for the caller's own use: {@code getState()} of the result returns it
   * @return the result of the operation, to be passed to {@code endFind} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  public FindResult<T, V> beginFind(T key, FindCallback<T, V> callback, @Nullable Object state) {
    return findOperation.begin(new FindResult<T, V>(target, key), callback, state);
  }

  /**
   * Begins {@link Library#find(Comparable)} and returns at once; the method runs on the operation's
   * work queue.
   *
   * @param key {@code null} is no key
   * @param callback invoked exactly once, when the operation is complete, on the operation's work
   *     queue unless it names another; it ends the operation
   * @return the result of the operation, to be passed to {@code endFind} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  public FindResult<T, V> beginFind(T key, FindCallback<T, V> callback) {
    return findOperation.begin(new FindResult<T, V>(target, key), callback, null);
  }

  /**
   * Begins {@link Library#find(Comparable)} and returns at once; the method runs on the operation's
   * work queue.
   *
   * @param key {@code null} is no key
   * @return the result of the operation, to be passed to {@code endFind} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  public FindResult<T, V> beginFind(T key) {
    return findOperation.begin(new FindResult<T, V>(target, key));
  }

  /**
   * Ends {@link Library#find(Comparable)}: the outcome of an operation that is complete. It does
   * not wait, and ends each operation once.
   *
   * @param result what {@code beginFind} returned
   * @return what the method returned
   * @throws MediaFoundationException {@code E_PENDING} before the operation is complete, {@code
   *     MF_E_INVALIDREQUEST} if it has been ended already, {@code E_INVALIDARG} if it was begun by
   *     another object
   */
  public Library.FindResult endFind(FindResult<T, V> result) {
    return findOperation.end(result);
  }

  /**
   * Begins {@link Library#find(Comparable)} and returns at once. The future ends the operation by
   * itself.
   *
   * @param key {@code null} is no key
   * @return completes with what the method returned, or exceptionally with what it threw
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  public CompletableFuture<Library.FindResult> findAsync(T key) {
    return findOperation.start(new FindResult<T, V>(target, key));
  }

  /**
   * Begins {@link Library#find(Object...)} and returns at once; the method runs on the operation's
   * work queue.
   *
   * @param keys the argument {@code keys} of the method
   * @param callback invoked exactly once, when the operation is complete, on the operation's work
   *     queue unless it names another; it ends the operation
   * @param state any object, for the caller's own use: {@code getState()} of the result returns it
   * @return the result of the operation, to be passed to {@code endFindAny} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  public FindAnyResult<T, V> beginFindAny(@Nullable Object @Nullable [] keys,
      FindAnyCallback<T, V> callback, @Nullable Object state) {
    return findAnyOperation.begin(new FindAnyResult<T, V>(target, keys), callback, state);
  }

  /**
   * Begins {@link Library#find(Object...)} and returns at once; the method runs on the operation's
   * work queue.
   *
   * @param keys the argument {@code keys} of the method
   * @param callback invoked exactly once, when the operation is complete, on the operation's work
   *     queue unless it names another; it ends the operation
   * @return the result of the operation, to be passed to {@code endFindAny} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  public FindAnyResult<T, V> beginFindAny(@Nullable Object @Nullable [] keys,
      FindAnyCallback<T, V> callback) {
    return findAnyOperation.begin(new FindAnyResult<T, V>(target, keys), callback, null);
  }

  /**
   * Begins {@link Library#find(Object...)} and returns at once; the method runs on the operation's
   * work queue.
   *
   * @param keys the argument {@code keys} of the method
   * @return the result of the operation, to be passed to {@code endFindAny} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  public FindAnyResult<T, V> beginFindAny(@Nullable Object @Nullable ... keys) {
    return findAnyOperation.begin(new FindAnyResult<T, V>(target, keys));
  }

  /**
   * Ends {@link Library#find(Object...)}: the outcome of an operation that is complete. It does not
   * wait, and ends each operation once.
   *
   * @param result what {@code beginFindAny} returned
   * @return what the method returned
   * @throws MediaFoundationException {@code E_PENDING} before the operation is complete, {@code
   *     MF_E_INVALIDREQUEST} if it has been ended already, {@code E_INVALIDARG} if it was begun by
   *     another object
   */
  public Library.@Nullable FindResult endFindAny(FindAnyResult<T, V> result) {
    return findAnyOperation.end(result);
  }

  /**
   * Begins {@link Library#find(Object...)} and returns at once. The future ends the operation by
   * itself.
   *
   * @param keys the argument {@code keys} of the method
   * @return completes with what the method returned, or exceptionally with what it threw
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  public CompletableFuture<Library.@Nullable FindResult> findAnyAsync(
      @Nullable Object @Nullable ... keys) {
    return findAnyOperation.start(new FindAnyResult<T, V>(target, keys));
  }

  /**
   * Begins {@link Library#list(Function)} and returns at once; the method runs on the operation's
   * work queue.
   *
   * @param <T2> as in the method
   * @param <X> as in the method
   * @param values many
   * @param callback invoked exactly once, when the operation is complete, on the operation's work
   *     queue unless it names another; it ends the operation
   * @param state any object, for the caller's own use: {@code getState()} of the result returns it
   * @return the result of the operation, to be passed to {@code endList} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  <T2 extends Number, X extends Exception> ListResult<T, V, T2, X> beginList(
      Function<? super T2, ? extends @Nullable V> values, ListCallback<T, V, T2, X> callback,
      @Nullable Object state) {
    return listOperation.begin(new ListResult<T, V, T2, X>(target, values), callback, state);
  }

  /**
   * Begins {@link Library#list(Function)} and returns at once; the method runs on the operation's
   * work queue.
   *
   * @param <T2> as in the method
   * @param <X> as in the method
   * @param values many
   * @param callback invoked exactly once, when the operation is complete, on the operation's work
   *     queue unless it names another; it ends the operation
   * @return the result of the operation, to be passed to {@code endList} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  <T2 extends Number, X extends Exception> ListResult<T, V, T2, X> beginList(
      Function<? super T2, ? extends @Nullable V> values, ListCallback<T, V, T2, X> callback) {
    return listOperation.begin(new ListResult<T, V, T2, X>(target, values), callback, null);
  }

  /**
   * Begins {@link Library#list(Function)} and returns at once; the method runs on the operation's
   * work queue.
   *
   * @param <T2> as in the method
   * @param <X> as in the method
   * @param values many
   * @return the result of the operation, to be passed to {@code endList} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  <T2 extends Number, X extends Exception> ListResult<T, V, T2, X> beginList(
      Function<? super T2, ? extends @Nullable V> values) {
    return listOperation.begin(new ListResult<T, V, T2, X>(target, values));
  }

  /**
   * Ends {@link Library#list(Function)}: the outcome of an operation that is complete. It does not
   * wait, and ends each operation once.
   *
   * @param <T2> as in the method
   * @param <X> as in the method
   * @param result what {@code beginList} returned
   * @return what the method returned
   * @throws X if the method threw it
   * @throws IOException if the method threw it
   * @throws MediaFoundationException {@code E_PENDING} before the operation is complete, {@code
   *     MF_E_INVALIDREQUEST} if it has been ended already, {@code E_INVALIDARG} if it was begun by
   *     another object
   */
  <T2 extends Number, X extends Exception> Map<T2, ? extends List<? super V>> endList(
      ListResult<T, V, T2, X> result) throws X, IOException {
    return listOperation.end(result);
  }

  /**
   * Begins {@link Library#list(Function)} and returns at once. The future ends the operation by
   * itself.
   *
   * @param <T2> as in the method
   * @param <X> as in the method
   * @param values many
   * @return completes with what the method returned, or exceptionally with what it threw
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  <T2 extends Number, X extends Exception> CompletableFuture<Map<T2, ? extends List<? super V>>> listAsync(
      Function<? super T2, ? extends @Nullable V> values) {
    return listOperation.start(new ListResult<T, V, T2, X>(target, values));
  }

  /**
   * Begins {@link Library#clash(Enum, int, long[], Comparable, byte[][], String, boolean)} and
   * returns at once; the method runs on the operation's work queue.
   *
   * @param <E> as in the method
   * @param callback a
   * @param state b
   * @param target c
   * @param result d
   * @param platform e
   * @param clashOperation f
   * @param asyncState g
   * @param asyncCallback invoked exactly once, when the operation is complete, on the operation's
   *     work queue unless it names another; it ends the operation
   * @param asyncState2 any object, for the caller's own use: {@code getState()} of the result
   *     returns it
   * @return the result of the operation, to be passed to {@code endClash} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  public <E extends Enum<E> & Runnable> ClashResult<T, V, E> beginClash(E callback, int state,
      long[] target, T result, byte[][] platform, String clashOperation, boolean asyncState,
      ClashCallback<T, V, E> asyncCallback, @Nullable Object asyncState2) {
    return this.clashOperation.begin(new ClashResult<T, V, E>(this.target, callback, state, target,
        result, platform, clashOperation, asyncState), asyncCallback, asyncState2);
  }

  /**
   * Begins {@link Library#clash(Enum, int, long[], Comparable, byte[][], String, boolean)} and
   * returns at once; the method runs on the operation's work queue.
   *
   * @param <E> as in the method
   * @param callback a
   * @param state b
   * @param target c
   * @param result d
   * @param platform e
   * @param clashOperation f
   * @param asyncState g
   * @param asyncCallback invoked exactly once, when the operation is complete, on the operation's
   *     work queue unless it names another; it ends the operation
   * @return the result of the operation, to be passed to {@code endClash} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  public <E extends Enum<E> & Runnable> ClashResult<T, V, E> beginClash(E callback, int state,
      long[] target, T result, byte[][] platform, String clashOperation, boolean asyncState,
      ClashCallback<T, V, E> asyncCallback) {
    return this.clashOperation.begin(new ClashResult<T, V, E>(this.target, callback, state, target,
        result, platform, clashOperation, asyncState), asyncCallback, null);
  }

  /**
   * Begins {@link Library#clash(Enum, int, long[], Comparable, byte[][], String, boolean)} and
   * returns at once; the method runs on the operation's work queue.
   *
   * @param <E> as in the method
   * @param callback a
   * @param state b
   * @param target c
   * @param result d
   * @param platform e
   * @param clashOperation f
   * @param asyncState g
   * @return the result of the operation, to be passed to {@code endClash} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  public <E extends Enum<E> & Runnable> ClashResult<T, V, E> beginClash(E callback, int state,
      long[] target, T result, byte[][] platform, String clashOperation, boolean asyncState) {
    return this.clashOperation.begin(new ClashResult<T, V, E>(this.target, callback, state, target,
        result, platform, clashOperation, asyncState));
  }

  /**
   * Ends {@link Library#clash(Enum, int, long[], Comparable, byte[][], String, boolean)}: the
   * outcome of an operation that is complete. It does not wait, and ends each operation once.
   *
   * @param <E> as in the method
   * @param result what {@code beginClash} returned
   * @return what the method returned
   * @throws MediaFoundationException {@code E_PENDING} before the operation is complete, {@code
   *     MF_E_INVALIDREQUEST} if it has been ended already, {@code E_INVALIDARG} if it was begun by
   *     another object
   */
  public <E extends Enum<E> & Runnable> @Nullable E endClash(ClashResult<T, V, E> result) {
    return clashOperation.end(result);
  }

  /**
   * Begins {@link Library#clash(Enum, int, long[], Comparable, byte[][], String, boolean)} and
   * returns at once. The future ends the operation by itself.
   *
   * @param <E> as in the method
   * @param callback a
   * @param state b
   * @param target c
   * @param result d
   * @param platform e
   * @param clashOperation f
   * @param asyncState g
   * @return completes with what the method returned, or exceptionally with what it threw
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  public <E extends Enum<E> & Runnable> CompletableFuture<@Nullable E> clashAsync(E callback,
      int state, long[] target, T result, byte[][] platform, String clashOperation,
      boolean asyncState) {
    return this.clashOperation.start(new ClashResult<T, V, E>(this.target, callback, state, target,
        result, platform, clashOperation, asyncState));
  }

  /**
   * Begins {@link Library#join(List...)} and returns at once; the method runs on the operation's
   * work queue.
   *
   * @param <A> as in the method
   * @param lists some
   * @param callback invoked exactly once, when the operation is complete, on the operation's work
   *     queue unless it names another; it ends the operation
   * @param state any object, for the caller's own use: {@code getState()} of the result returns it
   * @return the result of the operation, to be passed to {@code endJoin} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  public <A> JoinResult<A> beginJoin(List<A>[] lists, JoinCallback<A> callback,
      @Nullable Object state) {
    return joinOperation.begin(new JoinResult<A>(lists), callback, state);
  }

  /**
   * Begins {@link Library#join(List...)} and returns at once; the method runs on the operation's
   * work queue.
   *
   * @param <A> as in the method
   * @param lists some
   * @param callback invoked exactly once, when the operation is complete, on the operation's work
   *     queue unless it names another; it ends the operation
   * @return the result of the operation, to be passed to {@code endJoin} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  public <A> JoinResult<A> beginJoin(List<A>[] lists, JoinCallback<A> callback) {
    return joinOperation.begin(new JoinResult<A>(lists), callback, null);
  }

  /**
   * Begins {@link Library#join(List...)} and returns at once; the method runs on the operation's
   * work queue.
   *
   * @param <A> as in the method
   * @param lists some
   * @return the result of the operation, to be passed to {@code endJoin} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  public <A> JoinResult<A> beginJoin(List<A>[] lists) {
    return joinOperation.begin(new JoinResult<A>(lists));
  }

  /**
   * Ends {@link Library#join(List...)}: the outcome of an operation that is complete. It does not
   * wait, and ends each operation once.
   *
   * @param <A> as in the method
   * @param result what {@code beginJoin} returned
   * @throws MediaFoundationException {@code E_PENDING} before the operation is complete, {@code
   *     MF_E_INVALIDREQUEST} if it has been ended already, {@code E_INVALIDARG} if it was begun by
   *     another object
   */
  public <A> void endJoin(JoinResult<A> result) {
    joinOperation.end(result);
  }

  /**
   * Begins {@link Library#join(List...)} and returns at once. The future ends the operation by
   * itself.
   *
   * @param <A> as in the method
   * @param lists some
   * @return completes with {@code null} when the method has returned, or exceptionally with what it
   *     threw
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  public <A> CompletableFuture<@Nullable Void> joinAsync(List<A>[] lists) {
    return joinOperation.start(new JoinResult<A>(lists));
  }

  /**
   * Begins {@link Library#matrix(String[][], Map.Entry)} and returns at once; the method runs on
   * the operation's work queue.
   *
   * @param names matrix
   * @param entry an entry
   * @param callback invoked exactly once, when the operation is complete, on the operation's work
   *     queue unless it names another; it ends the operation
   * @param state any object, for the caller's own use: {@code getState()} of the result returns it
   * @return the result of the operation, to be passed to {@code endMatrix} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  public MatrixResult<T, V> beginMatrix(@Nullable String @Nullable [] @NonNull [] names,
      Map.@Nullable Entry<@Nullable V, T> entry, MatrixCallback<T, V> callback,
      @Nullable Object state) {
    return matrixOperation.begin(new MatrixResult<T, V>(target, names, entry), callback, state);
  }

  /**
   * Begins {@link Library#matrix(String[][], Map.Entry)} and returns at once; the method runs on
   * the operation's work queue.
   *
   * @param names matrix
   * @param entry an entry
   * @param callback invoked exactly once, when the operation is complete, on the operation's work
   *     queue unless it names another; it ends the operation
   * @return the result of the operation, to be passed to {@code endMatrix} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  public MatrixResult<T, V> beginMatrix(@Nullable String @Nullable [] @NonNull [] names,
      Map.@Nullable Entry<@Nullable V, T> entry, MatrixCallback<T, V> callback) {
    return matrixOperation.begin(new MatrixResult<T, V>(target, names, entry), callback, null);
  }

  /**
   * Begins {@link Library#matrix(String[][], Map.Entry)} and returns at once; the method runs on
   * the operation's work queue.
   *
   * @param names matrix
   * @param entry an entry
   * @return the result of the operation, to be passed to {@code endMatrix} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  public MatrixResult<T, V> beginMatrix(@Nullable String @Nullable [] @NonNull [] names,
      Map.@Nullable Entry<@Nullable V, T> entry) {
    return matrixOperation.begin(new MatrixResult<T, V>(target, names, entry));
  }

  /**
   * Ends {@link Library#matrix(String[][], Map.Entry)}: the outcome of an operation that is
   * complete. It does not wait, and ends each operation once.
   *
   * @param result what {@code beginMatrix} returned
   * @return what the method returned
   * @throws MediaFoundationException {@code E_PENDING} before the operation is complete, {@code
   *     MF_E_INVALIDREQUEST} if it has been ended already, {@code E_INVALIDARG} if it was begun by
   *     another object
   */
  public boolean @Nullable [][] endMatrix(MatrixResult<T, V> result) {
    return matrixOperation.end(result);
  }

  /**
   * Begins {@link Library#matrix(String[][], Map.Entry)} and returns at once. The future ends the
   * operation by itself.
   *
   * @param names matrix
   * @param entry an entry
   * @return completes with what the method returned, or exceptionally with what it threw
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  public CompletableFuture<boolean @Nullable [][]> matrixAsync(
      @Nullable String @Nullable [] @NonNull [] names, Map.@Nullable Entry<@Nullable V, T> entry) {
    return matrixOperation.start(new MatrixResult<T, V>(target, names, entry));
  }

  /**
   * Begins {@link Library#size(Set)} and returns at once; the method runs on the operation's work
   * queue.
   *
   * @param set raw
   * @param callback invoked exactly once, when the operation is complete, on the operation's work
   *     queue unless it names another; it ends the operation
   * @param state any object, for the caller's own use: {@code getState()} of the result returns it
   * @return the result of the operation, to be passed to {@code endSize} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  @SuppressWarnings("rawtypes")
  public SizeResult<T, V> beginSize(Set set, SizeCallback<T, V> callback, @Nullable Object state) {
    return sizeOperation.begin(new SizeResult<T, V>(target, set), callback, state);
  }

  /**
   * Begins {@link Library#size(Set)} and returns at once; the method runs on the operation's work
   * queue.
   *
   * @param set raw
   * @param callback invoked exactly once, when the operation is complete, on the operation's work
   *     queue unless it names another; it ends the operation
   * @return the result of the operation, to be passed to {@code endSize} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  @SuppressWarnings("rawtypes")
  public SizeResult<T, V> beginSize(Set set, SizeCallback<T, V> callback) {
    return sizeOperation.begin(new SizeResult<T, V>(target, set), callback, null);
  }

  /**
   * Begins {@link Library#size(Set)} and returns at once; the method runs on the operation's work
   * queue.
   *
   * @param set raw
   * @return the result of the operation, to be passed to {@code endSize} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  @SuppressWarnings("rawtypes")
  public SizeResult<T, V> beginSize(Set set) {
    return sizeOperation.begin(new SizeResult<T, V>(target, set));
  }

  /**
   * Ends {@link Library#size(Set)}: the outcome of an operation that is complete. It does not wait,
   * and ends each operation once.
   *
   * @param result what {@code beginSize} returned
   * @return what the method returned
   * @throws MediaFoundationException {@code E_PENDING} before the operation is complete, {@code
   *     MF_E_INVALIDREQUEST} if it has been ended already, {@code E_INVALIDARG} if it was begun by
   *     another object
   */
  public int endSize(SizeResult<T, V> result) {
    return sizeOperation.end(result);
  }

  /**
   * Begins {@link Library#size(Set)} and returns at once. The future ends the operation by itself.
   *
   * @param set raw
   * @return completes with what the method returned, or exceptionally with what it threw
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  @SuppressWarnings("rawtypes")
  public CompletableFuture<Integer> sizeAsync(Set set) {
    return sizeOperation.start(new SizeResult<T, V>(target, set));
  }

  /**
   * Begins {@link Library#mixed(Skeleton, Map)} and returns at once; the method runs on the
   * operation's work queue.
   *
   * @param thread old
   * @param map raw
   * @param callback invoked exactly once, when the operation is complete, on the operation's work
   *     queue unless it names another; it ends the operation
   * @param state any object, for the caller's own use: {@code getState()} of the result returns it
   * @return the result of the operation, to be passed to {@code endMixed} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  @SuppressWarnings({"deprecation", "rawtypes"})
  public MixedResult<T, V> beginMixed(Skeleton thread, Map map, MixedCallback<T, V> callback,
      @Nullable Object state) {
    return mixedOperation.begin(new MixedResult<T, V>(target, thread, map), callback, state);
  }

  /**
   * Begins {@link Library#mixed(Skeleton, Map)} and returns at once; the method runs on the
   * operation's work queue.
   *
   * @param thread old
   * @param map raw
   * @param callback invoked exactly once, when the operation is complete, on the operation's work
   *     queue unless it names another; it ends the operation
   * @return the result of the operation, to be passed to {@code endMixed} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  @SuppressWarnings({"deprecation", "rawtypes"})
  public MixedResult<T, V> beginMixed(Skeleton thread, Map map, MixedCallback<T, V> callback) {
    return mixedOperation.begin(new MixedResult<T, V>(target, thread, map), callback, null);
  }

  /**
   * Begins {@link Library#mixed(Skeleton, Map)} and returns at once; the method runs on the
   * operation's work queue.
   *
   * @param thread old
   * @param map raw
   * @return the result of the operation, to be passed to {@code endMixed} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  @SuppressWarnings({"deprecation", "rawtypes"})
  public MixedResult<T, V> beginMixed(Skeleton thread, Map map) {
    return mixedOperation.begin(new MixedResult<T, V>(target, thread, map));
  }

  /**
   * Ends {@link Library#mixed(Skeleton, Map)}: the outcome of an operation that is complete. It
   * does not wait, and ends each operation once.
   *
   * @param result what {@code beginMixed} returned
   * @return what the method returned
   * @throws MediaFoundationException {@code E_PENDING} before the operation is complete, {@code
   *     MF_E_INVALIDREQUEST} if it has been ended already, {@code E_INVALIDARG} if it was begun by
   *     another object
   */
  @SuppressWarnings("rawtypes")
  public Map endMixed(MixedResult<T, V> result) {
    return mixedOperation.end(result);
  }

  /**
   * Begins {@link Library#mixed(Skeleton, Map)} and returns at once. The future ends the operation
   * by itself.
   *
   * @param thread old
   * @param map raw
   * @return completes with what the method returned, or exceptionally with what it threw
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   */
  @SuppressWarnings({"deprecation", "rawtypes"})
  public CompletableFuture<Map> mixedAsync(Skeleton thread, Map map) {
    return mixedOperation.start(new MixedResult<T, V>(target, thread, map));
  }

  /**
   * Begins {@link Library#old()} and returns at once; the method runs on the operation's work
   * queue.
   *
   * @param callback invoked exactly once, when the operation is complete, on the operation's work
   *     queue unless it names another; it ends the operation
   * @param state any object, for the caller's own use: {@code getState()} of the result returns it
   * @return the result of the operation, to be passed to {@code endOld} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   * @deprecated because the method is: see {@link Library#old()}
   */
  @Deprecated(since = "2")
  public OldResult<T, V> beginOld(OldCallback<T, V> callback, @Nullable Object state) {
    return oldOperation.begin(new OldResult<T, V>(target), callback, state);
  }

  /**
   * Begins {@link Library#old()} and returns at once; the method runs on the operation's work
   * queue.
   *
   * @param callback invoked exactly once, when the operation is complete, on the operation's work
   *     queue unless it names another; it ends the operation
   * @return the result of the operation, to be passed to {@code endOld} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   * @deprecated because the method is: see {@link Library#old()}
   */
  @Deprecated(since = "2")
  public OldResult<T, V> beginOld(OldCallback<T, V> callback) {
    return oldOperation.begin(new OldResult<T, V>(target), callback, null);
  }

  /**
   * Begins {@link Library#old()} and returns at once; the method runs on the operation's work
   * queue.
   *
   * @return the result of the operation, to be passed to {@code endOld} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   * @deprecated because the method is: see {@link Library#old()}
   */
  @Deprecated(since = "2")
  public OldResult<T, V> beginOld() {
    return oldOperation.begin(new OldResult<T, V>(target));
  }

  /**
   * Ends {@link Library#old()}: the outcome of an operation that is complete. It does not wait, and
   * ends each operation once.
   *
   * @param result what {@code beginOld} returned
   * @return what the method returned
   * @throws MediaFoundationException {@code E_PENDING} before the operation is complete, {@code
   *     MF_E_INVALIDREQUEST} if it has been ended already, {@code E_INVALIDARG} if it was begun by
   *     another object
   * @deprecated because the method is: see {@link Library#old()}
   */
  @Deprecated(since = "2")
  public long endOld(OldResult<T, V> result) {
    return oldOperation.end(result);
  }

  /**
   * Begins {@link Library#old()} and returns at once. The future ends the operation by itself.
   *
   * @return completes with what the method returned, or exceptionally with what it threw
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   * @deprecated because the method is: see {@link Library#old()}
   */
  @Deprecated(since = "2")
  public CompletableFuture<Long> oldAsync() {
    return oldOperation.start(new OldResult<T, V>(target));
  }

  /**
   * Begins {@link Library#older()} and returns at once; the method runs on the operation's work
   * queue.
   *
   * @param callback invoked exactly once, when the operation is complete, on the operation's work
   *     queue unless it names another; it ends the operation
   * @param state any object, for the caller's own use: {@code getState()} of the result returns it
   * @return the result of the operation, to be passed to {@code endOlder} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   * @deprecated because the method is: see {@link Library#older()}
   */
  @Deprecated(since = "1", forRemoval = true)
  OlderResult<T, V> beginOlder(OlderCallback<T, V> callback, @Nullable Object state) {
    return olderOperation.begin(new OlderResult<T, V>(target), callback, state);
  }

  /**
   * Begins {@link Library#older()} and returns at once; the method runs on the operation's work
   * queue.
   *
   * @param callback invoked exactly once, when the operation is complete, on the operation's work
   *     queue unless it names another; it ends the operation
   * @return the result of the operation, to be passed to {@code endOlder} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   * @deprecated because the method is: see {@link Library#older()}
   */
  @Deprecated(since = "1", forRemoval = true)
  OlderResult<T, V> beginOlder(OlderCallback<T, V> callback) {
    return olderOperation.begin(new OlderResult<T, V>(target), callback, null);
  }

  /**
   * Begins {@link Library#older()} and returns at once; the method runs on the operation's work
   * queue.
   *
   * @return the result of the operation, to be passed to {@code endOlder} when it is complete
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   * @deprecated because the method is: see {@link Library#older()}
   */
  @Deprecated(since = "1", forRemoval = true)
  OlderResult<T, V> beginOlder() {
    return olderOperation.begin(new OlderResult<T, V>(target));
  }

  /**
   * Ends {@link Library#older()}: the outcome of an operation that is complete. It does not wait,
   * and ends each operation once.
   *
   * @param result what {@code beginOlder} returned
   * @throws MediaFoundationException {@code E_PENDING} before the operation is complete, {@code
   *     MF_E_INVALIDREQUEST} if it has been ended already, {@code E_INVALIDARG} if it was begun by
   *     another object
   * @deprecated because the method is: see {@link Library#older()}
   */
  @Deprecated(since = "1", forRemoval = true)
  void endOlder(OlderResult<T, V> result) {
    olderOperation.end(result);
  }

  /**
   * Begins {@link Library#older()} and returns at once. The future ends the operation by itself.
   *
   * @return completes with {@code null} when the method has returned, or exceptionally with what it
   *     threw
   * @throws MediaFoundationException {@code MF_E_SHUTDOWN} if the platform is closed, {@code
   *     MF_E_INVALID_WORKQUEUE} if the work queue is; nothing is begun then
   * @deprecated because the method is: see {@link Library#older()}
   */
  @Deprecated(since = "1", forRemoval = true)
  CompletableFuture<@Nullable Void> olderAsync() {
    return olderOperation.start(new OlderResult<T, V>(target));
  }

  /**
   * One operation {@link Library#find(Comparable)}, from its Begin to its End.
   *
   * @param <T> as in the method
   * @param <V> as in the method
   */
  public static final class FindResult<T extends Comparable<? super T> & Serializable, V extends @Nullable Object>
      extends OperationResult<Library.FindResult> {
    private final Library<T, V> target;
    private final T key;

    private FindResult(Library<T, V> target, T key) {
      this.target = target;
      this.key = key;
    }

    @Override
    protected Library.FindResult call() {
      return target.find(key);
    }
  }

  /**
   * Invoked when an operation {@link Library#find(Comparable)} is complete.
   *
   * @param <T> as in the method
   * @param <V> as in the method
   */
  @FunctionalInterface
  public interface FindCallback<T extends Comparable<? super T> & Serializable, V extends @Nullable Object>
      extends OperationCallback<FindResult<T, V>> {}

  /**
   * One operation {@link Library#find(Object...)}, from its Begin to its End.
   *
   * @param <T> as in the method
   * @param <V> as in the method
   */
  public static final class FindAnyResult<T extends Comparable<? super T> & Serializable, V extends @Nullable Object>
      extends OperationResult<Library.@Nullable FindResult> {
    private final Library<T, V> target;
    private final @Nullable Object @Nullable [] keys;

    private FindAnyResult(Library<T, V> target, @Nullable Object @Nullable [] keys) {
      this.target = target;
      this.keys = keys;
    }

    @Override
    protected Library.@Nullable FindResult call() {
      return target.find(keys);
    }
  }

  /**
   * Invoked when an operation {@link Library#find(Object...)} is complete.
   *
   * @param <T> as in the method
   * @param <V> as in the method
   */
  @FunctionalInterface
  public interface FindAnyCallback<T extends Comparable<? super T> & Serializable, V extends @Nullable Object>
      extends OperationCallback<FindAnyResult<T, V>> {}

  /**
   * One operation {@link Library#list(Function)}, from its Begin to its End.
   *
   * @param <T> as in the method
   * @param <V> as in the method
   * @param <T2> as in the method
   * @param <X> as in the method
   */
  static final class ListResult<T extends Comparable<? super T> & Serializable, V extends @Nullable Object, T2 extends Number, X extends Exception>
      extends OperationResult<Map<T2, ? extends List<? super V>>> {
    private final Library<T, V> target;
    private final Function<? super T2, ? extends @Nullable V> values;

    private ListResult(Library<T, V> target, Function<? super T2, ? extends @Nullable V> values) {
      this.target = target;
      this.values = values;
    }

    @Override
    protected Map<T2, ? extends List<? super V>> call() throws X, IOException {
      return target.<T2, X>list(values);
    }
  }

  /**
   * Invoked when an operation {@link Library#list(Function)} is complete.
   *
   * @param <T> as in the method
   * @param <V> as in the method
   * @param <T2> as in the method
   * @param <X> as in the method
   */
  @FunctionalInterface
  interface ListCallback<T extends Comparable<? super T> & Serializable, V extends @Nullable Object, T2 extends Number, X extends Exception>
      extends OperationCallback<ListResult<T, V, T2, X>> {}

  /**
   * One operation {@link Library#clash(Enum, int, long[], Comparable, byte[][], String, boolean)},
   * from its Begin to its End.
   *
   * @param <T> as in the method
   * @param <V> as in the method
   * @param <E> as in the method
   */
  public static final class ClashResult<T extends Comparable<? super T> & Serializable, V extends @Nullable Object, E extends Enum<E> & Runnable>
      extends OperationResult<@Nullable E> {
    private final Library<T, V> asyncTarget;
    private final E callback;
    private final int state;
    private final long[] target;
    private final T result;
    private final byte[][] platform;
    private final String clashOperation;
    private final boolean asyncState;

    private ClashResult(Library<T, V> asyncTarget, E callback, int state, long[] target, T result,
        byte[][] platform, String clashOperation, boolean asyncState) {
      this.asyncTarget = asyncTarget;
      this.callback = callback;
      this.state = state;
      this.target = target;
      this.result = result;
      this.platform = platform;
      this.clashOperation = clashOperation;
      this.asyncState = asyncState;
    }

    @Override
    protected @Nullable E call() {
      return asyncTarget.<E>clash(callback, state, target, result, platform, clashOperation,
          asyncState);
    }
  }

  /**
   * Invoked when an operation {@link Library#clash(Enum, int, long[], Comparable, byte[][], String,
   * boolean)} is complete.
   *
   * @param <T> as in the method
   * @param <V> as in the method
   * @param <E> as in the method
   */
  @FunctionalInterface
  public interface ClashCallback<T extends Comparable<? super T> & Serializable, V extends @Nullable Object, E extends Enum<E> & Runnable>
      extends OperationCallback<ClashResult<T, V, E>> {}

  /**
   * One operation {@link Library#join(List...)}, from its Begin to its End.
   *
   * @param <A> as in the method
   */
  public static final class JoinResult<A> extends OperationResult<@Nullable Void> {
    private final List<A>[] lists;

    private JoinResult(List<A>[] lists) {
      this.lists = lists;
    }

    @Override
    protected @Nullable Void call() {
      Library.<A>join(lists);
      return null;
    }
  }

  /**
   * Invoked when an operation {@link Library#join(List...)} is complete.
   *
   * @param <A> as in the method
   */
  @FunctionalInterface
  public interface JoinCallback<A> extends OperationCallback<JoinResult<A>> {}

  /**
   * One operation {@link Library#matrix(String[][], Map.Entry)}, from its Begin to its End.
   *
   * @param <T> as in the method
   * @param <V> as in the method
   */
  public static final class MatrixResult<T extends Comparable<? super T> & Serializable, V extends @Nullable Object>
      extends OperationResult<boolean @Nullable [][]> {
    private final Library<T, V> target;
    private final @Nullable String @Nullable [] @NonNull [] names;
    private final Map.@Nullable Entry<@Nullable V, T> entry;

    private MatrixResult(Library<T, V> target, @Nullable String @Nullable [] @NonNull [] names,
        Map.@Nullable Entry<@Nullable V, T> entry) {
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
   * Invoked when an operation {@link Library#matrix(String[][], Map.Entry)} is complete.
   *
   * @param <T> as in the method
   * @param <V> as in the method
   */
  @FunctionalInterface
  public interface MatrixCallback<T extends Comparable<? super T> & Serializable, V extends @Nullable Object>
      extends OperationCallback<MatrixResult<T, V>> {}

  /**
   * One operation {@link Library#size(Set)}, from its Begin to its End.
   *
   * @param <T> as in the method
   * @param <V> as in the method
   */
  public static final class SizeResult<T extends Comparable<? super T> & Serializable, V extends @Nullable Object>
      extends OperationResult<Integer> {
    private final Library<T, V> target;
    @SuppressWarnings("rawtypes")
    private final Set set;

    @SuppressWarnings("rawtypes")
    private SizeResult(Library<T, V> target, Set set) {
      this.target = target;
      this.set = set;
    }

    @Override
    protected Integer call() {
      return target.size(set);
    }
  }

  /**
   * Invoked when an operation {@link Library#size(Set)} is complete.
   *
   * @param <T> as in the method
   * @param <V> as in the method
   */
  @FunctionalInterface
  public interface SizeCallback<T extends Comparable<? super T> & Serializable, V extends @Nullable Object>
      extends OperationCallback<SizeResult<T, V>> {}

  /**
   * One operation {@link Library#mixed(Skeleton, Map)}, from its Begin to its End.
   *
   * @param <T> as in the method
   * @param <V> as in the method
   */
  @SuppressWarnings("rawtypes")
  public static final class MixedResult<T extends Comparable<? super T> & Serializable, V extends @Nullable Object>
      extends OperationResult<Map> {
    private final Library<T, V> target;
    @SuppressWarnings("deprecation")
    private final Skeleton thread;
    @SuppressWarnings("rawtypes")
    private final Map map;

    @SuppressWarnings({"deprecation", "rawtypes"})
    private MixedResult(Library<T, V> target, Skeleton thread, Map map) {
      this.target = target;
      this.thread = thread;
      this.map = map;
    }

    @Override
    protected Map call() {
      return target.mixed(thread, map);
    }
  }

  /**
   * Invoked when an operation {@link Library#mixed(Skeleton, Map)} is complete.
   *
   * @param <T> as in the method
   * @param <V> as in the method
   */
  @FunctionalInterface
  public interface MixedCallback<T extends Comparable<? super T> & Serializable, V extends @Nullable Object>
      extends OperationCallback<MixedResult<T, V>> {}

  /**
   * One operation {@link Library#old()}, from its Begin to its End.
   *
   * @param <T> as in the method
   * @param <V> as in the method
   * @deprecated because the method is: see {@link Library#old()}
   */
  @Deprecated(since = "2")
  public static final class OldResult<T extends Comparable<? super T> & Serializable, V extends @Nullable Object>
      extends OperationResult<Long> {
    private final Library<T, V> target;

    private OldResult(Library<T, V> target) {
      this.target = target;
    }

    @Override
    protected Long call() {
      return target.old();
    }
  }

  /**
   * Invoked when an operation {@link Library#old()} is complete.
   *
   * @param <T> as in the method
   * @param <V> as in the method
   * @deprecated because the method is: see {@link Library#old()}
   */
  @Deprecated(since = "2")
  @FunctionalInterface
  public interface OldCallback<T extends Comparable<? super T> & Serializable, V extends @Nullable Object>
      extends OperationCallback<OldResult<T, V>> {}

  /**
   * One operation {@link Library#older()}, from its Begin to its End.
   *
   * @param <T> as in the method
   * @param <V> as in the method
   * @deprecated because the method is: see {@link Library#older()}
   */
  @Deprecated(since = "1", forRemoval = true)
  static final class OlderResult<T extends Comparable<? super T> & Serializable, V extends @Nullable Object>
      extends OperationResult<@Nullable Void> {
    private final Library<T, V> target;

    private OlderResult(Library<T, V> target) {
      this.target = target;
    }

    @Override
    @SuppressWarnings("removal")
    protected @Nullable Void call() {
      target.older();
      return null;
    }
  }

  /**
   * Invoked when an operation {@link Library#older()} is complete.
   *
   * @param <T> as in the method
   * @param <V> as in the method
   * @deprecated because the method is: see {@link Library#older()}
   */
  @Deprecated(since = "1", forRemoval = true)
  @FunctionalInterface
  interface OlderCallback<T extends Comparable<? super T> & Serializable, V extends @Nullable Object>
      extends OperationCallback<OlderResult<T, V>> {}
}
