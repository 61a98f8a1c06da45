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
 * embedded; each handle is one {@code MFStartup}, and closing it is one {@code MFShutdown}. The
 * platform goes down with the last handle.
 *
 * <p>A closed handle, with every queue and every generated object made through it, refuses with
 * {@link HResult#MF_E_SHUTDOWN}, even while other handles are open. The methods may be called on
 * any thread.
 */
// Longer than other files: the verbs stand side by side here, as the functions do in mfapi.h, each
// with its overloads and all that a caller has to know. There is hardly any code: what they do is
// in PlatformRun, ResultDispatch and the platforms.
public final class MediaFoundation implements AutoCloseable {
  /** How long {@link #close()} waits for what was accepted. */
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
   * Starts a platform, or adds a handle to the one that runs: {@code MFStartup}. It is the native
   * one on 64-bit Windows where {@code mfplat.dll} loads, and the embedded one elsewhere; the
   * system property {@code dev.mfasync.platform} ({@code native}, {@code embedded}, or {@code auto}
   * for no choice) overrides that.
   *
   * @return an open handle, to be closed by the caller
   * @throws MediaFoundationException {@link HResult#E_NOTIMPL} if the platform that the property
   *     asks for is not available, {@link HResult#E_INVALIDARG} if there is none of that name
   */
  public static MediaFoundation startup() {
    return startup(PlatformRun.acquire(null));
  }

  /**
   * Starts a platform of that kind, or adds a handle to the one that runs: {@code MFStartup}.
   *
   * @param kind which platform
   * @return an open handle, to be closed by the caller
   * @throws MediaFoundationException {@link HResult#E_NOTIMPL} if there is no native platform here,
   *     {@link HResult#MF_E_INVALIDREQUEST} if a platform of the other kind is running
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
   * The handle that generated objects use by default. It is started on first use, and again after
   * somebody closed it; nobody has to close it, since the platform's threads are daemons.
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
   * The platform that this handle is on.
   *
   * @return its kind
   */
  public PlatformKind kind() {
    return run.kind();
  }

  /**
   * The standard work queue, {@code MFASYNC_CALLBACK_QUEUE_STANDARD}: one item at a time, in order.
   * What runs there must not block.
   *
   * @return the queue
   */
  public WorkQueue standardQueue() {
    return standardQueue;
  }

  /**
   * The multithreaded work queue, {@code MFASYNC_CALLBACK_QUEUE_MULTITHREADED}: several items at a
   * time, started in order. What runs there may block.
   *
   * @return the queue
   */
  public WorkQueue multithreadedQueue() {
    return multithreadedQueue;
  }

  /**
   * The queue with that identifier, as native components hand identifiers over.
   *
   * @param id a standard or private identifier; one that does not exist is refused with {@link
   *     HResult#MF_E_INVALID_WORKQUEUE} when the queue is used
   * @return the queue
   */
  public WorkQueue workQueue(int id) {
    return WorkQueue.named(this, run.platform().queue(id));
  }

  /**
   * Allocates a private queue: {@code MFAllocateWorkQueueEx}. It has one lock, which {@link
   * WorkQueue#close()} gives back.
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
   * one: {@code MFAllocateSerialWorkQueue}. It has one lock, which {@link WorkQueue#close()} gives
   * back, and keeps the other queue alive.
   *
   * @param target the other queue; serial ones may be stacked
   * @return the queue, to be closed by the caller
   * @throws MediaFoundationException {@link HResult#MF_E_SHUTDOWN} if the handle is closed, {@link
   *     HResult#MF_E_INVALID_WORKQUEUE} if the target does not exist any more, {@link
   *     HResult#E_FAIL} if there are too many private queues
   */
  public WorkQueue allocateSerialWorkQueue(WorkQueue target) {
    refuseIfClosed("a serial work queue");
    target.platform().refuseIfClosed(target);
    return WorkQueue.allocated(this, run.platform().allocateSerialQueue(target.platformQueue()));
  }

  /**
   * A lock on the multithreaded queue that all components of the process share: {@code
   * MFLockSharedWorkQueue} without a class. {@link WorkQueue#close()} gives the lock back.
   *
   * @return the queue, to be closed by the caller
   * @throws MediaFoundationException {@link HResult#MF_E_SHUTDOWN} if the handle is closed
   */
  public WorkQueue lockSharedWorkQueue() {
    refuseIfClosed("a shared work queue");
    return WorkQueue.allocated(this, run.platform().lockSharedQueue("", 0, 0).queue());
  }

  /**
   * A lock on the multithreaded queue of a task, whose threads have the base priority 0: {@code
   * MFLockSharedWorkQueue}.
   *
   * @param task the task; a new one has its identifier afterwards
   * @return the queue, to be closed by the caller
   * @throws MediaFoundationException as {@link #lockSharedWorkQueue(MmcssTask, int)}
   */
  public WorkQueue lockSharedWorkQueue(MmcssTask task) {
    return lockSharedWorkQueue(task, 0);
  }

  /**
   * A lock on the multithreaded queue of a task, which all share who pass the same task: {@code
   * MFLockSharedWorkQueue}. {@link WorkQueue#close()} gives the lock back.
   *
   * @param task the task; a new one has its identifier afterwards
   * @param basePriority the base priority of the queue's threads; the embedded platform ignores it
   * @return the queue, to be closed by the caller
   * @throws MediaFoundationException {@link HResult#MF_E_SHUTDOWN} if the handle is closed, {@link
   *     HResult#E_INVALIDARG} if there is no task of that identifier
   */
  public WorkQueue lockSharedWorkQueue(MmcssTask task, int basePriority) {
    Objects.requireNonNull(task, "task");
    refuseIfClosed("a shared work queue");
    return WorkQueue.allocated(
        this, task.lock(id -> run.platform().lockSharedQueue(task.usageClass(), basePriority, id)));
  }

  /**
   * Creates a result that holds nothing: {@code MFCreateAsyncResult}.
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
   * @param state what the caller of Begin passed for its own use, or null
   * @return a result with the status {@link HResult#S_OK}
   */
  public AsyncResult createAsyncResult(
      AsyncCallback<AsyncResult> callback, @Nullable Object state) {
    return createAsyncResult(null, callback, state);
  }

  /**
   * Creates a result: {@code MFCreateAsyncResult}. It is for those who write an asynchronous
   * operation by hand: Begin creates it, and {@link #invokeCallback} reports it.
   *
   * @param object what the operation keeps with the result, or null
   * @param callback called when the result is dispatched
   * @param state what the caller of Begin passed for its own use, or null
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
   * @param event what is set; it stays the caller's
   * @return a result with the status {@link HResult#S_OK}
   */
  public AsyncResult createAsyncResult(WaitableEvent event) {
    return createAsyncResult(null, event, null);
  }

  /**
   * Creates a result without a callback, which sets an event when it is dispatched.
   *
   * @param object what the operation keeps with the result, or null
   * @param event what is set; it stays the caller's
   * @param state what the caller of Begin passed for its own use, or null
   * @return a result with the status {@link HResult#S_OK}
   */
  public AsyncResult createAsyncResult(
      @Nullable Object object, WaitableEvent event, @Nullable Object state) {
    return new CreatedResult(object, null, Objects.requireNonNull(event, "event"), state);
  }

  /**
   * Calls a result's callback on the queue that its {@code getParameters()} names: {@code
   * MFInvokeCallback}. It never runs on this stack. For a result that a serial queue awaits (the
   * callback has the flag {@link CallbackFlag#REPLY}) it is the reply, and lets the queue go on.
   *
   * <p>On the native platform it takes native results too: a {@code ComAsyncResult} of any
   * component, and a {@code CustomAsyncResult} made in Java. {@link #close()} does not wait for
   * those, which are not this handle's.
   *
   * @param result what {@link #createAsyncResult} made, or a native result
   * @throws MediaFoundationException {@link HResult#MF_E_SHUTDOWN} if the handle is closed, {@link
   *     HResult#MF_E_INVALID_WORKQUEUE} if the queue does not exist, or does not suit the
   *     callback's flags, {@link HResult#E_INVALIDARG} for any other result
   */
  public void invokeCallback(AsyncResult result) {
    results.invoke(Objects.requireNonNull(result, "result"));
  }

  /**
   * Puts a callback on a queue, with a result that has no state: {@code MFPutWorkItem}.
   *
   * @param queue where it is called
   * @param callback what is called
   * @throws MediaFoundationException as {@link #putWorkItem(WorkQueue, AsyncCallback, Object)}
   */
  public void putWorkItem(WorkQueue queue, AsyncCallback<AsyncResult> callback) {
    putWorkItem(queue, WorkItemPriority.NORMAL, createAsyncResult(callback));
  }

  /**
   * Puts a callback on a queue: {@code MFPutWorkItem}.
   *
   * @param queue where it is called
   * @param callback what is called, with a result that has the state
   * @param state what the result holds, or null
   * @throws MediaFoundationException {@link HResult#MF_E_SHUTDOWN} if the handle is closed, {@link
   *     HResult#MF_E_INVALID_WORKQUEUE} if the queue does not exist, or does not suit the
   *     callback's flags
   */
  public void putWorkItem(
      WorkQueue queue, AsyncCallback<AsyncResult> callback, @Nullable Object state) {
    putWorkItem(queue, WorkItemPriority.NORMAL, createAsyncResult(callback, state));
  }

  /**
   * Puts a callback on a queue, with a priority: {@code MFPutWorkItem2}.
   *
   * @param queue where it is called
   * @param priority among those that wait in the queue; a serial queue ignores it
   * @param callback what is called, with a result that has no state
   * @throws MediaFoundationException as {@link #putWorkItem(WorkQueue, AsyncCallback, Object)}
   */
  public void putWorkItem(
      WorkQueue queue, WorkItemPriority priority, AsyncCallback<AsyncResult> callback) {
    putWorkItem(queue, priority, createAsyncResult(callback));
  }

  /**
   * Puts a callback on a queue, with a priority: {@code MFPutWorkItem2}.
   *
   * @param queue where it is called
   * @param priority among those that wait in the queue; a serial queue ignores it
   * @param callback what is called, with a result that has the state
   * @param state what the result holds, or null
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
   * @param queue where its callback is called
   * @param result what {@link #createAsyncResult} made, or a native result as for {@link
   *     #invokeCallback}
   * @throws MediaFoundationException as {@link #putWorkItem(WorkQueue, AsyncCallback, Object)}
   */
  public void putWorkItem(WorkQueue queue, AsyncResult result) {
    putWorkItem(queue, WorkItemPriority.NORMAL, result);
  }

  /**
   * Puts a result on a queue, with a priority: {@code MFPutWorkItemEx2}.
   *
   * @param queue where its callback is called
   * @param priority among those that wait in the queue; a serial queue ignores it
   * @param result what {@link #createAsyncResult} made, or a native result as for {@link
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
   * Creates an event that lets one waiter go each time it is set: {@code CreateEvent}. It is not
   * set at first.
   *
   * @return the event, to be closed by the caller
   */
  public WaitableEvent createAutoResetEvent() {
    return run.platform().createEvent(false, false);
  }

  /**
   * Creates an event that lets all waiters go from being set until it is reset: {@code
   * CreateEvent}. It is not set at first.
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
   * Calls a result's callback once the event is set: {@code MFPutWaitingWorkItem}.
   *
   * @param event what is waited for
   * @param result as for {@link #putWaitingWorkItem(WaitableEvent, WorkItemPriority, AsyncResult)}
   * @return the item, which can be cancelled
   * @throws MediaFoundationException {@link HResult#MF_E_SHUTDOWN} if the handle is closed
   */
  public PendingItem putWaitingWorkItem(WaitableEvent event, AsyncResult result) {
    return putWaitingWorkItem(event, WorkItemPriority.NORMAL, result);
  }

  /**
   * Calls a result's callback, as {@link #invokeCallback} does, once the event is set: {@code
   * MFPutWaitingWorkItem}. Cancelling it calls the callback too, with the status {@link
   * HResult#MF_E_OPERATION_CANCELLED} in the result. {@link #close()} does not wait for it.
   *
   * @param event what is waited for
   * @param priority the priority of the work item
   * @param result what {@link #createAsyncResult} made, or a native result as for {@link
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
   * @param callback what is called
   * @param delay how long to wait; zero or less means now. Windows counts in milliseconds
   * @return the item, which can be cancelled
   * @throws MediaFoundationException {@link HResult#MF_E_SHUTDOWN} if the handle is closed
   */
  public PendingItem scheduleWorkItem(AsyncCallback<AsyncResult> callback, Duration delay) {
    return scheduleWorkItem(createAsyncResult(callback), delay);
  }

  /**
   * Calls a callback after a delay, on the queue that its {@code getParameters()} names: {@code
   * MFScheduleWorkItem}. {@link #close()} does not wait for it; what has not fired when the
   * platform goes down never does.
   *
   * @param callback what is called, with a result that has the state
   * @param state what the result holds, or null
   * @param delay how long to wait; zero or less means now. Windows counts in milliseconds
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
   * @param result what {@link #createAsyncResult} made, or a native result as for {@link
   *     #invokeCallback}
   * @param delay how long to wait; zero or less means now. Windows counts in milliseconds
   * @return the item, which can be cancelled
   * @throws MediaFoundationException {@link HResult#MF_E_SHUTDOWN} if the handle is closed
   */
  public PendingItem scheduleWorkItem(AsyncResult result, Duration delay) {
    return results.schedule(
        Objects.requireNonNull(result, "result"), Objects.requireNonNull(delay, "delay"));
  }

  /**
   * Calls a task every {@link #timerPeriodicity()}: {@code MFAddPeriodicCallback} without a
   * context. It is never called twice at once. An exception goes to the uncaught-exception handler
   * of the thread.
   *
   * @param task what is called
   * @return the callback, to be cancelled when it is not needed any more
   * @throws MediaFoundationException {@link HResult#MF_E_SHUTDOWN} if the handle is closed
   */
  public PendingItem addPeriodicCallback(Runnable task) {
    Objects.requireNonNull(task, "task");
    refuseIfClosed("a periodic callback");
    return run.platform().addPeriodic(() -> Callbacks.run(task));
  }

  /**
   * Calls a callback every {@link #timerPeriodicity()}: {@code MFAddPeriodicCallback}. It is never
   * called twice at once. An exception goes to the uncaught-exception handler of the thread.
   *
   * @param callback what is called, with the context
   * @param context what the callback gets, or null
   * @param <C> the type of the context
   * @return the callback, to be cancelled when it is not needed any more
   * @throws MediaFoundationException {@link HResult#MF_E_SHUTDOWN} if the handle is closed
   */
  public <C extends @Nullable Object> PendingItem addPeriodicCallback(
      Consumer<? super C> callback, C context) {
    Objects.requireNonNull(callback, "callback");
    return addPeriodicCallback(() -> callback.accept(context));
  }

  /**
   * The time between two calls of a periodic callback: {@code MFGetTimerPeriodicity}.
   *
   * @return about ten milliseconds
   */
  public Duration timerPeriodicity() {
    return run.platform().timerPeriodicity();
  }

  /**
   * Keeps the platform from going down: {@code MFLockPlatform}. The last {@link #close()} waits
   * until every lock is taken back, but not longer than {@link #SHUTDOWN_LIMIT}.
   */
  public void lockPlatform() {
    run.platform().lock();
  }

  /** Takes one lock back: {@code MFUnlockPlatform}. One too many is ignored. */
  public void unlockPlatform() {
    run.platform().unlock();
  }

  /**
   * Closes the handle: {@code MFShutdown}. New operations are refused from now on; those that were
   * accepted still run, with their callbacks, and are waited for, but not longer than {@link
   * #SHUTDOWN_LIMIT}. Operations that have not started by then, or whose stage has not completed,
   * complete with {@link HResult#MF_E_SHUTDOWN}, their callbacks called on this thread; a method
   * that runs is left to its end.
   *
   * <p>Native results are Media Foundation's to count: a {@code CustomAsyncResult} keeps the
   * platform locked until its last release, and is waited for within the same limit; a callback
   * that a native component was given may still be called after this method has returned.
   *
   * <p>On a thread of a work queue it does not wait, since it would wait for itself. Closing twice
   * does nothing.
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

  /** A few at a time, as there may be little memory. */
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
