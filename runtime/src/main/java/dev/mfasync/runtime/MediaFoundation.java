package dev.mfasync.runtime;

import dev.mfasync.runtime.platform.Admission;
import dev.mfasync.runtime.platform.Platform;
import dev.mfasync.runtime.platform.PlatformQueue;
import dev.mfasync.runtime.platform.StackRoom;
import dev.mfasync.runtime.platform.StandardQueues;
import dev.mfasync.runtime.platform.WorkItem;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A handle on the process's Media Foundation platform. There is one platform at a time, native or
 * embedded. Each handle stands for one {@code MFStartup}, and closing it for one {@code
 * MFShutdown}. The platform shuts down with its last handle.
 *
 * <p>After a handle is closed, the handle and every queue and generated object created with it fail
 * with {@link HResult#MF_E_SHUTDOWN}, even while other handles are open. The methods may be called
 * on any thread.
 */
// Longer than other files: the functions of mfapi.h are side by side here, each with its overloads
// and their documentation. The code is in PlatformRun, ResultDispatch and the platforms.
public final class MediaFoundation implements AutoCloseable {
  /** The longest time that {@link #close()} waits for accepted operations. */
  public static final Duration SHUTDOWN_LIMIT = Duration.ofSeconds(5);

  private static volatile @Nullable MediaFoundation shared;

  private static final int ABANDONED_AT_A_TIME = 1000;

  private final PlatformRun run;
  private final Admission admission = new Admission();
  private final PendingStages stages = new PendingStages();
  private final ResultDispatch results;
  private final WorkQueue standardQueue;
  private final WorkQueue multithreadedQueue;

  private MediaFoundation(PlatformRun run) {
    this.run = run;
    this.standardQueue = workQueue(StandardQueues.STANDARD);
    this.results = new ResultDispatch(this, run.platform());
    this.multithreadedQueue = workQueue(StandardQueues.MULTITHREADED);
  }

  /**
   * Starts the platform, or adds a handle to the running one: {@code MFStartup}. The platform is
   * native on 64-bit Windows if {@code mfplat.dll} can be loaded, and embedded elsewhere. The
   * system property {@code dev.mfasync.platform} ({@code native}, {@code embedded} or {@code auto})
   * overrides this.
   *
   * @return an open handle, to be closed by the caller
   * @throws MediaFoundationException {@link HResult#E_NOTIMPL} if the platform that the property
   *     names is not available, {@link HResult#E_INVALIDARG} if the property has another value
   */
  public static MediaFoundation startup() {
    return startup(PlatformRun.acquire(null));
  }

  /**
   * Starts a platform of the given kind, or adds a handle to the running one: {@code MFStartup}.
   *
   * @param kind which platform
   * @return an open handle, to be closed by the caller
   * @throws MediaFoundationException {@link HResult#E_NOTIMPL} if the native platform is not
   *     available, {@link HResult#MF_E_INVALIDREQUEST} if a platform of the other kind is running
   */
  public static MediaFoundation startup(PlatformKind kind) {
    return startup(PlatformRun.acquire(Objects.requireNonNull(kind, "kind")));
  }

  private static MediaFoundation startup(PlatformRun run) {
    try {
      return new MediaFoundation(run);
    } catch (Throwable noMemory) {
      run.release(Duration.ZERO);
      throw noMemory;
    }
  }

  /**
   * Returns the handle that generated objects use by default. It is opened on first use, and again
   * if it was closed. You need not close it, because the platform's threads are daemons.
   *
   * @return an open handle
   */
  public static MediaFoundation shared() {
    MediaFoundation open = shared;
    return open == null || open.admission.isClosed() ? startShared() : open;
  }

  private static synchronized MediaFoundation startShared() {
    MediaFoundation open = shared;
    if (open == null || open.admission.isClosed()) {
      open = startup();
      shared = open;
    }
    return open;
  }

  /**
   * Returns the kind of the platform.
   *
   * @return the kind
   */
  public PlatformKind kind() {
    return run.kind();
  }

  /**
   * Returns the standard work queue, {@code MFASYNC_CALLBACK_QUEUE_STANDARD}, which runs one item
   * at a time, in order. Items must not block.
   *
   * @return the queue
   */
  public WorkQueue standardQueue() {
    return standardQueue;
  }

  /**
   * Returns the multithreaded work queue, {@code MFASYNC_CALLBACK_QUEUE_MULTITHREADED}, which runs
   * several items at a time, started in order. Items may block.
   *
   * @return the queue
   */
  public WorkQueue multithreadedQueue() {
    return multithreadedQueue;
  }

  /**
   * Returns the queue with the given identifier, such as one from a native component.
   *
   * @param id a standard or private identifier; if it does not exist, using the queue fails with
   *     {@link HResult#MF_E_INVALID_WORKQUEUE}
   * @return the queue
   */
  public WorkQueue workQueue(int id) {
    return WorkQueue.named(this, run.platform().queue(id));
  }

  /**
   * Allocates a private queue: {@code MFAllocateWorkQueueEx}. The queue has one lock, which {@link
   * WorkQueue#close()} releases.
   *
   * @param type its type
   * @return the queue, to be closed by the caller
   * @throws MediaFoundationException {@link HResult#MF_E_SHUTDOWN} if the handle is closed, {@link
   *     HResult#E_FAIL} if there are too many private queues
   */
  public WorkQueue allocateWorkQueue(WorkQueueType type) {
    Objects.requireNonNull(type, "type");
    refuseIfClosed("a work queue");
    return WorkQueue.allocated(this, run.platform().allocateQueue(type));
  }

  /**
   * Allocates a queue that runs one item at a time, first in, first out, on the threads of another
   * queue: {@code MFAllocateSerialWorkQueue}. It has one lock, which {@link WorkQueue#close()}
   * releases, and keeps the other queue alive.
   *
   * @param target the other queue, which may be serial itself
   * @return the queue, to be closed by the caller
   * @throws MediaFoundationException {@link HResult#MF_E_SHUTDOWN} if the handle is closed, {@link
   *     HResult#MF_E_INVALID_WORKQUEUE} if the target no longer exists, {@link HResult#E_FAIL} if
   *     there are too many private queues
   */
  public WorkQueue allocateSerialWorkQueue(WorkQueue target) {
    refuseIfClosed("a serial work queue");
    target.platform().refuseIfClosed(target);
    return WorkQueue.allocated(this, run.platform().allocateSerialQueue(target.platformQueue()));
  }

  /**
   * Locks the multithreaded queue that all components of the process share: {@code
   * MFLockSharedWorkQueue} without a class. {@link WorkQueue#close()} releases the lock.
   *
   * @return the queue, to be closed by the caller
   * @throws MediaFoundationException {@link HResult#MF_E_SHUTDOWN} if the handle is closed
   */
  public WorkQueue lockSharedWorkQueue() {
    refuseIfClosed("a shared work queue");
    return WorkQueue.allocated(this, run.platform().lockSharedQueue("", 0, 0).queue());
  }

  /**
   * Locks the multithreaded queue of a task, with base priority 0: {@code MFLockSharedWorkQueue}.
   *
   * @param task the task; a new one has its identifier afterwards
   * @return the queue, to be closed by the caller
   * @throws MediaFoundationException as {@link #lockSharedWorkQueue(MmcssTask, int)}
   */
  public WorkQueue lockSharedWorkQueue(MmcssTask task) {
    return lockSharedWorkQueue(task, 0);
  }

  /**
   * Locks the multithreaded queue of a task: {@code MFLockSharedWorkQueue}. Everyone who passes the
   * same task shares the queue. {@link WorkQueue#close()} releases the lock.
   *
   * @param task the task; a new one has its identifier afterwards
   * @param basePriority the base priority of the queue's threads; the embedded platform ignores it
   * @return the queue, to be closed by the caller
   * @throws MediaFoundationException {@link HResult#MF_E_SHUTDOWN} if the handle is closed, {@link
   *     HResult#E_INVALIDARG} if no task has that identifier
   */
  public WorkQueue lockSharedWorkQueue(MmcssTask task, int basePriority) {
    Objects.requireNonNull(task, "task");
    refuseIfClosed("a shared work queue");
    return WorkQueue.allocated(
        this, task.lock(id -> run.platform().lockSharedQueue(task.usageClass(), basePriority, id)));
  }

  /**
   * Creates a result without an object and a state: {@code MFCreateAsyncResult}.
   *
   * @param callback called when the result is dispatched
   * @return a result with the status {@link HResult#S_OK}
   */
  public AsyncResult createAsyncResult(AsyncCallback<AsyncResult> callback) {
    return createAsyncResult(null, callback, null);
  }

  /**
   * Creates a result without an object: {@code MFCreateAsyncResult}.
   *
   * @param callback called when the result is dispatched
   * @param state the object that the caller of Begin passed for its own use, or null
   * @return a result with the status {@link HResult#S_OK}
   */
  public AsyncResult createAsyncResult(
      AsyncCallback<AsyncResult> callback, @Nullable Object state) {
    return createAsyncResult(null, callback, state);
  }

  /**
   * Creates a result: {@code MFCreateAsyncResult}. Use it to write an asynchronous operation by
   * hand: Begin creates the result, and {@link #invokeCallback} reports it.
   *
   * @param object the object that the operation keeps with the result, or null
   * @param callback called when the result is dispatched
   * @param state the object that the caller of Begin passed for its own use, or null
   * @return a result with the status {@link HResult#S_OK}
   */
  public AsyncResult createAsyncResult(
      @Nullable Object object, AsyncCallback<AsyncResult> callback, @Nullable Object state) {
    Objects.requireNonNull(callback, "callback is null: pass a callback, or an event instead");
    return new CreatedResult(object, callback, null, state);
  }

  /**
   * Creates a result without a callback, which sets an event when it is dispatched: the {@code
   * hEvent} of the {@code MFASYNCRESULT} structure.
   *
   * @param event the event to set; the caller still has to close it
   * @return a result with the status {@link HResult#S_OK}
   */
  public AsyncResult createAsyncResult(WaitableEvent event) {
    return createAsyncResult(null, event, null);
  }

  /**
   * Creates a result without a callback, which sets an event when it is dispatched.
   *
   * @param object the object that the operation keeps with the result, or null
   * @param event the event to set; the caller still has to close it
   * @param state the object that the caller of Begin passed for its own use, or null
   * @return a result with the status {@link HResult#S_OK}
   */
  public AsyncResult createAsyncResult(
      @Nullable Object object, WaitableEvent event, @Nullable Object state) {
    return new CreatedResult(object, null, Objects.requireNonNull(event, "event"), state);
  }

  /**
   * Calls a result's callback on the queue that its {@code getParameters()} names: {@code
   * MFInvokeCallback}. The callback never runs on the calling thread. If a serial queue waits for
   * the result, because the callback has the flag {@link CallbackFlag#REPLY}, this is the reply,
   * and the queue continues.
   *
   * <p>The native platform also accepts native results: a {@code ComAsyncResult} of any component,
   * and a {@code CustomAsyncResult} implemented in Java. {@link #close()} does not wait for native
   * results.
   *
   * @param result a result of {@link #createAsyncResult}, or a native result
   * @throws MediaFoundationException {@link HResult#MF_E_SHUTDOWN} if the handle is closed, {@link
   *     HResult#MF_E_INVALID_WORKQUEUE} if the queue does not exist or does not match the
   *     callback's flags, {@link HResult#E_INVALIDARG} for any other result
   */
  public void invokeCallback(AsyncResult result) {
    results.invoke(Objects.requireNonNull(result, "result"));
  }

  /**
   * Puts a callback on a queue, with a result that has no state: {@code MFPutWorkItem}.
   *
   * @param queue the queue to call it on
   * @param callback the callback
   * @throws MediaFoundationException as {@link #putWorkItem(WorkQueue, AsyncCallback, Object)}
   */
  public void putWorkItem(WorkQueue queue, AsyncCallback<AsyncResult> callback) {
    putWorkItem(queue, WorkItemPriority.NORMAL, createAsyncResult(callback));
  }

  /**
   * Puts a callback on a queue: {@code MFPutWorkItem}.
   *
   * @param queue the queue to call it on
   * @param callback the callback
   * @param state the state of the result, or null
   * @throws MediaFoundationException {@link HResult#MF_E_SHUTDOWN} if the handle is closed, {@link
   *     HResult#MF_E_INVALID_WORKQUEUE} if the queue does not exist or does not match the
   *     callback's flags
   */
  public void putWorkItem(
      WorkQueue queue, AsyncCallback<AsyncResult> callback, @Nullable Object state) {
    putWorkItem(queue, WorkItemPriority.NORMAL, createAsyncResult(callback, state));
  }

  /**
   * Puts a callback on a queue, with a priority: {@code MFPutWorkItem2}.
   *
   * @param queue the queue to call it on
   * @param priority the priority among the items waiting in the queue; serial queues ignore it
   * @param callback the callback
   * @throws MediaFoundationException as {@link #putWorkItem(WorkQueue, AsyncCallback, Object)}
   */
  public void putWorkItem(
      WorkQueue queue, WorkItemPriority priority, AsyncCallback<AsyncResult> callback) {
    putWorkItem(queue, priority, createAsyncResult(callback));
  }

  /**
   * Puts a callback on a queue, with a priority: {@code MFPutWorkItem2}.
   *
   * @param queue the queue to call it on
   * @param priority the priority among the items waiting in the queue; serial queues ignore it
   * @param callback the callback
   * @param state the state of the result, or null
   * @throws MediaFoundationException as {@link #putWorkItem(WorkQueue, AsyncCallback, Object)}
   */
  public void putWorkItem(
      WorkQueue queue,
      WorkItemPriority priority,
      AsyncCallback<AsyncResult> callback,
      @Nullable Object state) {
    putWorkItem(queue, priority, createAsyncResult(callback, state));
  }

  /**
   * Puts a result on a queue: {@code MFPutWorkItemEx}.
   *
   * @param queue the queue to call its callback on
   * @param result a result of {@link #createAsyncResult}, or a native result as for {@link
   *     #invokeCallback}
   * @throws MediaFoundationException as {@link #putWorkItem(WorkQueue, AsyncCallback, Object)}
   */
  public void putWorkItem(WorkQueue queue, AsyncResult result) {
    putWorkItem(queue, WorkItemPriority.NORMAL, result);
  }

  /**
   * Puts a result on a queue, with a priority: {@code MFPutWorkItemEx2}.
   *
   * @param queue the queue to call its callback on
   * @param priority the priority among the items waiting in the queue; serial queues ignore it
   * @param result a result of {@link #createAsyncResult}, or a native result as for {@link
   *     #invokeCallback}
   * @throws MediaFoundationException as {@link #putWorkItem(WorkQueue, AsyncCallback, Object)}
   */
  public void putWorkItem(WorkQueue queue, WorkItemPriority priority, AsyncResult result) {
    results.put(
        Objects.requireNonNull(queue, "queue"),
        priority.value(),
        Objects.requireNonNull(result, "result"));
  }

  /**
   * Creates an event that releases one waiter each time it is set: {@code CreateEvent}. Initially
   * it is not set.
   *
   * @return the event, to be closed by the caller
   */
  public WaitableEvent createAutoResetEvent() {
    return run.platform().createEvent(false, false);
  }

  /**
   * Creates an event that releases all waiters from the time it is set until it is reset: {@code
   * CreateEvent}. Initially it is not set.
   *
   * @return the event, to be closed by the caller
   */
  public WaitableEvent createManualResetEvent() {
    return run.platform().createEvent(true, false);
  }

  /**
   * Calls a result's callback when the item is cancelled: {@code MFPutWaitingWorkItem} without an
   * event.
   *
   * @param result as for {@link #putWaitingWorkItem(WaitableEvent, WorkItemPriority, AsyncResult)}
   * @return the item, which can be cancelled
   * @throws MediaFoundationException {@link HResult#MF_E_SHUTDOWN} if the handle is closed
   */
  public PendingItem putWaitingWorkItem(AsyncResult result) {
    return results.waitFor(null, 0, Objects.requireNonNull(result, "result"));
  }

  /**
   * Calls a result's callback when an event is set: {@code MFPutWaitingWorkItem}.
   *
   * @param event the event to wait for
   * @param result as for {@link #putWaitingWorkItem(WaitableEvent, WorkItemPriority, AsyncResult)}
   * @return the item, which can be cancelled
   * @throws MediaFoundationException {@link HResult#MF_E_SHUTDOWN} if the handle is closed
   */
  public PendingItem putWaitingWorkItem(WaitableEvent event, AsyncResult result) {
    return putWaitingWorkItem(event, WorkItemPriority.NORMAL, result);
  }

  /**
   * Calls a result's callback, as {@link #invokeCallback} does, when an event is set: {@code
   * MFPutWaitingWorkItem}. Cancelling the item also calls the callback, with the status {@link
   * HResult#MF_E_OPERATION_CANCELLED} in the result. {@link #close()} does not wait for the item.
   *
   * @param event the event to wait for
   * @param priority the priority of the work item
   * @param result a result of {@link #createAsyncResult}, or a native result as for {@link
   *     #invokeCallback}
   * @return the item, which can be cancelled
   * @throws MediaFoundationException {@link HResult#MF_E_SHUTDOWN} if the handle is closed
   */
  public PendingItem putWaitingWorkItem(
      WaitableEvent event, WorkItemPriority priority, AsyncResult result) {
    return results.waitFor(
        Objects.requireNonNull(event, "event"),
        priority.value(),
        Objects.requireNonNull(result, "result"));
  }

  /**
   * Calls a callback after a delay, with a result that has no state: {@code MFScheduleWorkItem}.
   *
   * @param callback the callback
   * @param delay how long to wait; zero or less means now. Windows rounds to milliseconds
   * @return the item, which can be cancelled
   * @throws MediaFoundationException {@link HResult#MF_E_SHUTDOWN} if the handle is closed
   */
  public PendingItem scheduleWorkItem(AsyncCallback<AsyncResult> callback, Duration delay) {
    return scheduleWorkItem(createAsyncResult(callback), delay);
  }

  /**
   * Calls a callback after a delay, on the queue that its {@code getParameters()} names: {@code
   * MFScheduleWorkItem}. {@link #close()} does not wait for the item. An item that has not fired
   * when the platform shuts down never fires.
   *
   * @param callback the callback
   * @param state the state of the result, or null
   * @param delay how long to wait; zero or less means now. Windows rounds to milliseconds
   * @return the item, which can be cancelled
   * @throws MediaFoundationException {@link HResult#MF_E_SHUTDOWN} if the handle is closed
   */
  public PendingItem scheduleWorkItem(
      AsyncCallback<AsyncResult> callback, @Nullable Object state, Duration delay) {
    return scheduleWorkItem(createAsyncResult(callback, state), delay);
  }

  /**
   * Calls a result's callback after a delay: {@code MFScheduleWorkItemEx}.
   *
   * @param result a result of {@link #createAsyncResult}, or a native result as for {@link
   *     #invokeCallback}
   * @param delay how long to wait; zero or less means now. Windows rounds to milliseconds
   * @return the item, which can be cancelled
   * @throws MediaFoundationException {@link HResult#MF_E_SHUTDOWN} if the handle is closed
   */
  public PendingItem scheduleWorkItem(AsyncResult result, Duration delay) {
    return results.schedule(
        Objects.requireNonNull(result, "result"), Objects.requireNonNull(delay, "delay"));
  }

  /**
   * Calls a task every {@link #timerPeriodicity()}: {@code MFAddPeriodicCallback} without a
   * context. Calls never overlap. An exception goes to the uncaught-exception handler of the
   * thread.
   *
   * @param task the task
   * @return the item, to be cancelled when it is no longer needed
   * @throws MediaFoundationException {@link HResult#MF_E_SHUTDOWN} if the handle is closed
   */
  public PendingItem addPeriodicCallback(Runnable task) {
    Objects.requireNonNull(task, "task");
    refuseIfClosed("a periodic callback");
    return run.platform().addPeriodic(() -> Callbacks.run(task));
  }

  /**
   * Calls a callback every {@link #timerPeriodicity()}: {@code MFAddPeriodicCallback}. Calls never
   * overlap. An exception goes to the uncaught-exception handler of the thread.
   *
   * @param callback the callback, called with the context
   * @param context the argument of the callback, or null
   * @param <C> the type of the context
   * @return the item, to be cancelled when it is no longer needed
   * @throws MediaFoundationException {@link HResult#MF_E_SHUTDOWN} if the handle is closed
   */
  public <C extends @Nullable Object> PendingItem addPeriodicCallback(
      Consumer<? super C> callback, C context) {
    Objects.requireNonNull(callback, "callback");
    return addPeriodicCallback(() -> callback.accept(context));
  }

  /**
   * Returns the time between two calls of a periodic callback: {@code MFGetTimerPeriodicity}.
   *
   * @return about ten milliseconds
   */
  public Duration timerPeriodicity() {
    return run.platform().timerPeriodicity();
  }

  /**
   * Keeps the platform from shutting down: {@code MFLockPlatform}. The last {@link #close()} waits
   * until every lock is released, for at most {@link #SHUTDOWN_LIMIT}.
   */
  public void lockPlatform() {
    run.platform().lock();
  }

  /** Releases one lock: {@code MFUnlockPlatform}. An extra call has no effect. */
  public void unlockPlatform() {
    run.platform().unlock();
  }

  /**
   * Closes the handle: {@code MFShutdown}. From now on, the handle refuses new operations. Accepted
   * operations and their callbacks still run, and this method waits for them for at most {@link
   * #SHUTDOWN_LIMIT}. Operations that have not started by then, or whose stage is still pending,
   * complete with {@link HResult#MF_E_SHUTDOWN}, and their callbacks are called on this thread.
   * Methods that are still running continue.
   *
   * <p>Media Foundation itself counts native results: a {@code CustomAsyncResult} keeps the
   * platform locked until its last release, and this method waits for it within the same limit.
   * Native components may still call callbacks after this method has returned.
   *
   * <p>On a work-queue thread this method does not wait, because it would wait for itself. Closing
   * twice has no effect.
   */
  @Override
  public void close() {
    close(SHUTDOWN_LIMIT);
  }

  void close(Duration limit) {
    StackRoom.require();
    if (!admission.close()) {
      return;
    }
    boolean waits = !run.platform().isWorkQueueThread();
    try {
      if (waits && !admission.awaitQuiet(limit)) {
        abandonWhatWaits();
      } else if (!waits) {
        stages.abandonAfter(limit);
      }
    } finally {
      run.release(waits ? limit : Duration.ZERO);
    }
  }

  /** Abandons a few items at a time, because there may be little memory. */
  private void abandonWhatWaits() {
    WorkItem[] some = new WorkItem[ABANDONED_AT_A_TIME];
    boolean anyAbandoned;
    do {
      anyAbandoned = false;
      int count =
          run.platform()
              .queuedItems(
                  some, item -> item instanceof OperationResult<?> result && result.waitsFor(this));
      for (int i = 0; i < count; i++) {
        anyAbandoned |= ((OperationResult<?>) some[i]).abandon(this);
      }
    } while (anyAbandoned);
    SerialOrder.waitingFor(this).forEach(run -> run.abandon(this));
    stages.abandon();
  }

  @Override
  public String toString() {
    return "MediaFoundation (" + run.kind() + (admission.isClosed() ? ", closed)" : ", open)");
  }

  /** Admits an item, which counts itself out when it is done, and puts it on a queue. */
  void put(Object what, WorkItem item, WorkQueue queue, int priority, int flags) {
    if (queue.platform() != this) {
      queue.platform().refuseIfClosed(queue);
    }
    if (!admission.put(item, queue.platformQueue(), priority, flags)) {
      throw closed(what);
    }
  }

  /** Admits an item, which counts itself out when it is done, and invokes it on a queue. */
  void invoke(Object what, WorkItem item, PlatformQueue queue, int flags) {
    if (!admission.invoke(item, queue, flags)) {
      throw closed(what);
    }
  }

  Platform platform() {
    return run.platform();
  }

  Admission admission() {
    return admission;
  }

  PendingStages stages() {
    return stages;
  }

  void refuseIfClosed(Object what) {
    if (admission.isClosed()) {
      throw closed(what);
    }
  }

  private static MediaFoundationException closed(Object what) {
    return new MediaFoundationException(
        HResult.MF_E_SHUTDOWN,
        what + " was refused: the MediaFoundation handle is closed. Use an open one");
  }
}
