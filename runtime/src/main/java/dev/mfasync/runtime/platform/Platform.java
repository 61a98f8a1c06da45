package dev.mfasync.runtime.platform;

import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.PendingItem;
import dev.mfasync.runtime.WaitableEvent;
import dev.mfasync.runtime.WorkQueueType;
import java.time.Duration;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One run of a platform, from the first {@code MFStartup} to the last {@code MFShutdown}. Every
 * method may be called on any thread; handles ensure that no method is called before or after the
 * run.
 */
public interface Platform {
  /**
   * Returns a queue by its identifier, which is only checked when the queue is used.
   *
   * @param id any 32-bit value
   * @return the queue
   */
  PlatformQueue queue(int id);

  /**
   * Allocates a private queue, with one lock on it: {@code MFAllocateWorkQueueEx}.
   *
   * @param type its type
   * @return the queue
   * @throws MediaFoundationException {@code E_FAIL} if there are too many
   */
  PlatformQueue allocateQueue(WorkQueueType type);

  /**
   * Allocates a serial queue, with one lock on it: {@code MFAllocateSerialWorkQueue}.
   *
   * @param base the queue on whose threads it runs; it keeps it alive
   * @return the queue
   * @throws MediaFoundationException {@code E_FAIL} if there are too many, {@code
   *     MF_E_INVALID_WORKQUEUE} if the base does not exist
   */
  PlatformQueue allocateSerialQueue(PlatformQueue base);

  /**
   * Locks the queue that is shared by all callers that name the same class and task: {@code
   * MFLockSharedWorkQueue}.
   *
   * @param usageClass the name of an MMCSS class, or empty for none
   * @param basePriority the base priority of its threads
   * @param taskId the identifier of a task of that class; zero asks for a new one
   * @return the queue and the task's identifier
   * @throws MediaFoundationException {@code E_INVALIDARG} if the task does not exist
   */
  SharedQueue lockSharedQueue(String usageClass, int basePriority, int taskId);

  /**
   * Creates an event: {@code CreateEvent}.
   *
   * @param manualReset whether it stays set until it is reset
   * @param set whether it is initially set
   * @return the event
   */
  WaitableEvent createEvent(boolean manualReset, boolean set);

  /**
   * Invokes an item on a queue after a delay: {@code MFScheduleWorkItemEx}.
   *
   * @param item one that is in no queue
   * @param queue where it runs
   * @param flags the callback's flags
   * @param delay how long to wait
   * @return the item, which is dropped if it is cancelled
   */
  PendingItem schedule(WorkItem item, PlatformQueue queue, int flags, Duration delay);

  /**
   * Invokes an item on a queue when an event is set: {@code MFPutWaitingWorkItem}.
   *
   * @param item one that is in no queue
   * @param queue where it runs
   * @param flags the callback's flags
   * @param priority as {@code MFPutWaitingWorkItem} takes it
   * @param event an event from {@link #createEvent}, or null to wait until cancelled
   * @return the item; if it is cancelled, it is invoked with that status
   */
  PendingItem waitFor(
      WorkItem item, PlatformQueue queue, int flags, int priority, @Nullable WaitableEvent event);

  /**
   * Calls a callback periodically: {@code MFAddPeriodicCallback}.
   *
   * @param callback called on the timer queue, never twice at once
   * @return the callback, which may be called once more after it is cancelled
   */
  PendingItem addPeriodic(Runnable callback);

  /**
   * Returns the time between two calls of a periodic callback: {@code MFGetTimerPeriodicity}.
   *
   * @return the time
   */
  Duration timerPeriodicity();

  /** Keeps the platform up: {@code MFLockPlatform}. */
  void lock();

  /** Releases one lock: {@code MFUnlockPlatform}. */
  void unlock();

  /**
   * Returns some of the items in all queues, for the caller that has to complete them without
   * running them. They are returned in an array that already exists, because memory may be short.
   *
   * @param into the array that receives them, from index 0
   * @param wanted selects the items; called while the queue is locked
   * @return the number of items, at most the length of the array
   */
  int queuedItems(WorkItem[] into, Predicate<WorkItem> wanted);

  /**
   * Returns whether the current thread belongs to the platform.
   *
   * @return true inside work items and callbacks
   */
  boolean isWorkQueueThread();

  /**
   * Called by a thread that is about to wait for an operation, so that another thread may take its
   * place in the queue.
   */
  default void beginWait() {}

  /** Called by the same thread when it continues. */
  default void endWait() {}

  /**
   * Returns the functions for results that are objects of the platform itself and not of Java.
   *
   * @return null if the platform has no such results
   */
  default @Nullable PlatformResults ownResults() {
    return null;
  }

  /**
   * Ends the run: {@code MFShutdown}. Queued items still run; items that wait for a time or an
   * event do not.
   *
   * @param limit how long to wait for locks to be released
   */
  void shutdown(Duration limit);
}
