package dev.mfasync.runtime;

import dev.mfasync.runtime.platform.Admission;
import dev.mfasync.runtime.platform.PlatformQueue;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An annotated method as one generated object begins and ends it: its name, its queue, its priority
 * and the limit of its time. Generated Begin and End methods are one-line calls of the methods
 * here.
 *
 * <p>It is immutable, and may be used on any thread.
 */
public final class AsyncMethod {
  private final String name;
  private final WorkQueue queue;
  private final int priority;
  private final @Nullable Duration timeLimit;

  /** The handle that admits what is begun here, whatever queue it runs on. */
  private final MediaFoundation platform;

  /** What End compares: shared by a method and its copies with another queue or limit. */
  private final Object origin;

  /**
   * A method of the priority {@link WorkItemPriority#NORMAL}.
   *
   * @param name the method as messages show it: {@code Thumbnails.render(Path, int)}
   * @param queue where it runs
   */
  public AsyncMethod(String name, WorkQueue queue) {
    this(name, queue, WorkItemPriority.NORMAL);
  }

  /**
   * A method.
   *
   * @param name the method as messages show it: {@code Thumbnails.render(Path, int)}
   * @param queue where it runs
   * @param priority its priority among the items that wait in the same queue
   */
  public AsyncMethod(String name, WorkQueue queue, WorkItemPriority priority) {
    this(
        Objects.requireNonNull(name, "name"),
        queue,
        priority.value(),
        null,
        queue.platform(),
        new Object());
  }

  private AsyncMethod(
      String name,
      WorkQueue queue,
      int priority,
      @Nullable Duration timeLimit,
      MediaFoundation platform,
      Object origin) {
    this.name = name;
    this.queue = queue;
    this.priority = priority;
    this.timeLimit = timeLimit;
    this.platform = platform;
    this.origin = origin;
  }

  /**
   * Makes copies of methods that run one at a time, in the order of their Begins, on the threads of
   * the queue that the first of them has.
   *
   * @return makes a copy of a method; all copies that it makes are in one order
   */
  public static UnaryOperator<AsyncMethod> serialized() {
    AtomicReference<@Nullable WorkQueue> order = new AtomicReference<>();
    return method -> {
      order.compareAndSet(null, serialOrder(method.queue));
      return method.over(Objects.requireNonNull(order.get()), method.timeLimit);
    };
  }

  /**
   * Makes copies of the methods of one object that run on another queue. A result of either may be
   * given to the End of the other. Methods that run one at a time do so there as well, all of those
   * that the returned function was given.
   *
   * @param queue where the copies run
   * @return makes a copy of a method
   */
  public static UnaryOperator<AsyncMethod> on(WorkQueue queue) {
    Objects.requireNonNull(queue, "queue");
    WorkQueue order = serialOrder(queue);
    return method -> method.over(method.isSerialized() ? order : queue, method.timeLimit);
  }

  /**
   * Makes copies of the methods of one object whose operations have a limit of time. It counts from
   * Begin on. When it is over first, the operation is complete with the status {@link
   * HResult#ERROR_TIMEOUT}, and End throws a {@link java.util.concurrent.TimeoutException}, which
   * it does not declare. A method that has not started never will; one that runs is not stopped,
   * but its {@link CancellationToken} is cancelled, and what it returns or throws is discarded.
   *
   * @param limit the time; zero or less is over at once. Windows counts in milliseconds
   * @return makes a copy of a method
   */
  public static UnaryOperator<AsyncMethod> within(Duration limit) {
    Objects.requireNonNull(limit, "limit");
    return method -> method.over(method.queue, limit);
  }

  private AsyncMethod over(WorkQueue other, @Nullable Duration limit) {
    return new AsyncMethod(name, other, priority, limit, platform, origin);
  }

  /** It is not one of the platform's queues: nobody has to close it. */
  private static WorkQueue serialOrder(WorkQueue base) {
    return WorkQueue.named(base.platform(), new SerialOrder(base));
  }

  private boolean isSerialized() {
    return queue.platformQueue() instanceof SerialOrder;
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
    submit(result, callback, state);
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
    submit(result, null, null);
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
   *       the operation out of its queue. A method that runs is not stopped, but its {@link
   *       CancellationToken} is cancelled, and so is a stage that it returned; its outcome is
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
    submit(result, future, null);
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

  /** Binds the run to its method, and puts it on the queue. */
  private void submit(OperationRun<?> run, @Nullable Object listener, @Nullable Object state) {
    run.bind(this, listener, state);
    if (timeLimit == null) {
      platform.put(name, run, queue, priority, 0);
      return;
    }
    platform.refuseIfClosed(name);
    TimeLimit limit = TimeLimit.start(run, platform.platform(), timeLimit);
    boolean queued = false;
    try {
      platform.put(name, run, queue, priority, 0);
      queued = true;
    } finally {
      if (!queued) {
        limit.cancel();
      }
    }
    limit.enter();
  }

  String name() {
    return name;
  }

  @Nullable Duration timeLimit() {
    return timeLimit;
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

  Admission admission() {
    return platform.admission();
  }
}
