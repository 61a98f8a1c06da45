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
 * An annotated method of one generated object, with its name, queue, priority and time limit.
 * Generated Begin and End methods call the methods of this class.
 *
 * <p>Instances are immutable and may be used on any thread.
 */
public final class AsyncMethod {
  private final String name;
  private final WorkQueue queue;
  private final int priority;
  private final @Nullable Duration timeLimit;

  /** The handle that admits the operations, independent of their queue. */
  private final MediaFoundation platform;

  /** Compared by End: shared by a method and its copies with another queue or time limit. */
  private final Object origin;

  /**
   * Creates a method with the priority {@link WorkItemPriority#NORMAL}.
   *
   * @param name the method, for messages: {@code Thumbnails.render(Path, int)}
   * @param queue the queue to run it on
   */
  public AsyncMethod(String name, WorkQueue queue) {
    this(name, queue, WorkItemPriority.NORMAL);
  }

  /**
   * Creates a method.
   *
   * @param name the method, for messages: {@code Thumbnails.render(Path, int)}
   * @param queue the queue to run it on
   * @param priority the priority among the items waiting in the same queue
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
   * Returns a function that copies methods so that the copies run one at a time, in the order in
   * which they are begun, on the threads of the first method's queue.
   *
   * @return the function; all copies that it returns share one order
   */
  public static UnaryOperator<AsyncMethod> serialized() {
    AtomicReference<@Nullable WorkQueue> order = new AtomicReference<>();
    return method -> {
      order.compareAndSet(null, serialOrder(method.queue));
      return method.over(Objects.requireNonNull(order.get()), method.timeLimit);
    };
  }

  /**
   * Returns a function that copies the methods of one object to another queue. The End of a method
   * accepts results of its copies, and the reverse. If the methods run one at a time, so do the
   * copies.
   *
   * @param queue the queue to run the copies on
   * @return the function
   */
  public static UnaryOperator<AsyncMethod> on(WorkQueue queue) {
    Objects.requireNonNull(queue, "queue");
    WorkQueue order = serialOrder(queue);
    return method -> method.over(method.isSerialized() ? order : queue, method.timeLimit);
  }

  /**
   * Returns a function that copies the methods of one object and gives the copies a time limit,
   * counted from Begin. If the limit expires first, the operation completes with the status {@link
   * HResult#ERROR_TIMEOUT}, and End throws a {@link java.util.concurrent.TimeoutException}, which
   * it does not declare. If the method has not started, it never will. A running method is not
   * stopped, but its {@link CancellationToken} is cancelled, and its outcome is discarded.
   *
   * @param limit the time limit; zero or less expires immediately. Windows rounds to milliseconds
   * @return the function
   */
  public static UnaryOperator<AsyncMethod> within(Duration limit) {
    Objects.requireNonNull(limit, "limit");
    return method -> method.over(method.queue, limit);
  }

  private AsyncMethod over(WorkQueue other, @Nullable Duration limit) {
    return new AsyncMethod(name, other, priority, limit, platform, origin);
  }

  /** This is not a queue of the platform, and need not be closed. */
  private static WorkQueue serialOrder(WorkQueue base) {
    return WorkQueue.named(base.platform(), new SerialOrder(base));
  }

  private boolean isSerialized() {
    return queue.platformQueue() instanceof SerialOrder;
  }

  /**
   * Begins an operation and returns immediately. The method and the callback run later, on threads
   * of their queues. If this method returns, the callback is called exactly once; if it throws,
   * never.
   *
   * @param <R> the type of the result
   * @param result a new result, which holds the arguments
   * @param callback called when the operation completes
   * @param state the state that {@link OperationResult#getState()} returns, or null
   * @return the result
   * @throws MediaFoundationException {@link HResult#MF_E_SHUTDOWN} if the platform is closed,
   *     {@link HResult#MF_E_INVALID_WORKQUEUE} if the queue no longer exists
   */
  public <R extends OperationResult<?>> R begin(
      R result, AsyncCallback<? super R> callback, @Nullable Object state) {
    Objects.requireNonNull(
        callback, "callback is null: call the Begin method that takes no callback instead");
    submit(result, callback, state);
    return result;
  }

  /**
   * Begins an operation without a callback, to wait for its result or to call End later.
   *
   * @param <R> the type of the result
   * @param result a new result, which holds the arguments
   * @return the result
   * @throws MediaFoundationException as for {@link #begin(OperationResult, AsyncCallback, Object)}
   */
  public <R extends OperationResult<?>> R begin(R result) {
    submit(result, null, null);
    return result;
  }

  /**
   * Begins an operation and returns a future, which completes on the thread that ran the method.
   * The future behaves as a {@link CompletableFuture} is documented to, and in these respects as
   * follows:
   *
   * <ul>
   *   <li>Its {@code defaultExecutor()} is the operation's queue: functions passed to {@code
   *       thenApplyAsync} and the like run there. If the queue refuses, because it has ended or its
   *       platform is closed, the stage completes with a {@link
   *       java.util.concurrent.RejectedExecutionException} whose cause is the reason.
   *   <li>Completing it in another way, such as by {@code cancel}, {@code complete} or {@code
   *       orTimeout}, before the method has started keeps the method from starting, and removes the
   *       operation from its queue. A running method is not stopped, but its {@link
   *       CancellationToken} is cancelled, and so is a stage that it returned; its outcome is
   *       discarded.
   *   <li>If it is cancelled, stages derived from it complete with a {@code CompletionException}
   *       whose cause is the {@code CancellationException}. Cancelling a derived stage, such as a
   *       {@code copy()}, does not cancel the operation, because other stages may depend on it.
   * </ul>
   *
   * @param <V> the type of the value
   * @param result a new result, which holds the arguments
   * @return the future, which completes with the outcome of the method
   * @throws MediaFoundationException as for {@link #begin(OperationResult, AsyncCallback, Object)}
   */
  public <V extends @Nullable Object> CompletableFuture<V> start(OperationResult<V> result) {
    SpareMemory.restore();
    OperationFuture<V> future = new OperationFuture<>(result);
    submit(result, future, null);
    return future;
  }

  /**
   * Ends an operation: returns the value, or throws the exception object that the method threw,
   * which may be checked. It does not wait.
   *
   * @param <V> the type of the value
   * @param result the result that Begin returned and the callback got
   * @return the value
   * @throws MediaFoundationException {@link HResult#E_PENDING} if the operation has not completed,
   *     {@link HResult#MF_E_INVALIDREQUEST} if it was ended before, {@link HResult#E_INVALIDARG} if
   *     another object began it
   */
  public <V extends @Nullable Object> V end(OperationResult<V> result) {
    Objects.requireNonNull(result, "result").refuseUnlessBegunBy(this);
    return result.end();
  }

  /** Binds the run to its method and puts it on the queue. */
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
