package dev.mfasync.runtime;

import dev.mfasync.runtime.platform.Admission;
import dev.mfasync.runtime.platform.PlatformQueue;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One operation of one generated object: its name, its queue and its priority. Generated Begin and
 * End methods are thin covers of the methods here.
 *
 * <p>An operation is immutable and may be used on any thread.
 */
public final class Operation {
  private final String name;
  private final WorkQueue queue;
  private final int priority;

  /** The handle that admits what is begun here, whatever queue it runs on. */
  private final MediaFoundation platform;

  /** What End compares: shared by an operation and its copies on other queues. */
  private final Object origin;

  /**
   * An operation of priority 0.
   *
   * @param name the method as messages show it: {@code Thumbnails.render(Path, int)}
   * @param queue where the method runs
   */
  public Operation(String name, WorkQueue queue) {
    this(name, queue, 0);
  }

  /**
   * An operation.
   *
   * @param name the method as messages show it: {@code Thumbnails.render(Path, int)}
   * @param queue where the method runs
   * @param priority 1, 0 or -1, as {@code MFPutWorkItem2} takes it: higher first
   */
  public Operation(String name, WorkQueue queue, int priority) {
    this(name, queue, priority, queue.platform(), new Object());
  }

  private Operation(
      String name, WorkQueue queue, int priority, MediaFoundation platform, Object origin) {
    this.name = Objects.requireNonNull(name, "name");
    this.queue = queue;
    this.priority = priority;
    this.platform = platform;
    this.origin = origin;
  }

  /**
   * The same operation on another queue. A result of either may be given to the End of the other.
   *
   * @param other where the method runs
   * @return a new operation
   */
  public Operation on(WorkQueue other) {
    return new Operation(name, Objects.requireNonNull(other, "queue"), priority, platform, origin);
  }

  /**
   * Begins the operation. It returns at once; the method and the callback run later, on threads of
   * their queues. If it returns, the callback is called exactly once; if it throws, never.
   *
   * @param <R> the type of the result
   * @param result a new result, which holds the arguments
   * @param callback called when the operation completes
   * @param state what {@link OperationResult#getState()} returns, or null
   * @return the result
   * @throws MediaFoundationException {@link HResult#MF_E_SHUTDOWN} if the platform is closed,
   *     {@link HResult#MF_E_INVALID_WORKQUEUE} if the queue does not exist any more
   */
  public <R extends OperationResult<?>> R begin(
      R result, AsyncCallback<? super R> callback, @Nullable Object state) {
    Objects.requireNonNull(
        callback, "callback is null: call the Begin method that takes no callback instead");
    result.begin(this, callback, state);
    return result;
  }

  /**
   * Begins the operation without a callback: its result is to be awaited, or ended later.
   *
   * @param <R> the type of the result
   * @param result a new result, which holds the arguments
   * @return the result
   * @throws MediaFoundationException as {@link #begin(OperationResult, AsyncCallback, Object)}
   */
  public <R extends OperationResult<?>> R begin(R result) {
    result.begin(this, null, null);
    return result;
  }

  /**
   * Begins the operation for a future, which completes on the thread that ran the method. It is a
   * {@link CompletableFuture} in every respect, and in these as follows:
   *
   * <ul>
   *   <li>Its {@code defaultExecutor()} is the operation's queue: what {@code thenApplyAsync} and
   *       the like are given runs there. Where the queue refuses, because it is gone or its
   *       platform closed, the stage completes with a {@link
   *       java.util.concurrent.RejectedExecutionException} whose cause says why.
   *   <li>Whoever completes it in another way, by {@code cancel}, {@code complete}, {@code
   *       orTimeout} and the like, before the method has started keeps it from starting, and takes
   *       the operation out of its queue. A method that runs is not stopped; its outcome is
   *       discarded.
   *   <li>Stages derived from it see a cancellation as {@code CompletableFuture} has it: they
   *       complete with a {@code CompletionException} that has the {@code CancellationException} as
   *       its cause. To cancel a derived stage, a {@code copy()} included, leaves the operation
   *       alone: others may depend on it.
   * </ul>
   *
   * @param <V> the type of the value
   * @param result a new result, which holds the arguments
   * @return the future: it completes with what the method returns or throws
   * @throws MediaFoundationException as {@link #begin(OperationResult, AsyncCallback, Object)}
   */
  public <V extends @Nullable Object> CompletableFuture<V> start(OperationResult<V> result) {
    SpareMemory.restore();
    OperationFuture<V> future = new OperationFuture<>(result);
    result.begin(this, future, null);
    return future;
  }

  /**
   * Ends an operation: hands out the value, or throws the exception object that the method threw,
   * checked ones included. It does not wait.
   *
   * @param <V> the type of the value
   * @param result what Begin returned, and the callback got
   * @return the value
   * @throws MediaFoundationException {@link HResult#E_PENDING} if the operation is not complete
   *     yet, {@link HResult#MF_E_INVALIDREQUEST} if it was ended before, {@link
   *     HResult#E_INVALIDARG} if another object began it
   */
  public <V extends @Nullable Object> V end(OperationResult<V> result) {
    Objects.requireNonNull(result, "result").refuseUnlessBegunBy(this);
    return result.end();
  }

  String name() {
    return name;
  }

  WorkQueue queue() {
    return queue;
  }

  MediaFoundation platform() {
    return platform;
  }

  Object origin() {
    return origin;
  }

  PlatformQueue platformQueue() {
    return queue.platformQueue();
  }

  PlatformQueue callbackQueue(CallbackParameters parameters) {
    if (parameters == CallbackParameters.OPERATION_QUEUE) {
      return queue.platformQueue();
    }
    WorkQueue named = parameters.queue();
    return (named == null ? platform.standardQueue() : named).platformQueue();
  }

  void submit(OperationResult<?> result) {
    platform.put(name, result, queue, priority, 0);
  }

  Admission admission() {
    return platform.admission();
  }
}
