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
 * method may be called on any thread; handles see to it that nothing is asked before or after the
 * run.
 */
public interface Platform {
  /**
   * A queue by its identifier. Nothing is checked before the queue is used.
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
   * A lock on the queue that is shared by all who name the same class and task: {@code
   * MFLockSharedWorkQueue}.
   *
   * @param usageClass the name of an MMCSS class, or empty for none
   * @param basePriority the base priority of its threads
   * @param taskId the identifier of a task of that class; zero asks for a new one
   * @return the queue and the task's identifier
   * @throws MediaFoundationException {@code E_INVALIDARG} if there is no such task
   */
  SharedQueue lockSharedQueue(String usageClass, int basePriority, int taskId);

  /**
   * Creates an event: {@code CreateEvent}.
   *
   * @param manualReset whether it stays set until it is reset
   * @param set whether it is set at first
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
   * @return the item, which can be cancelled: it is dropped then
   */
  PendingItem schedule(WorkItem item, PlatformQueue queue, int flags, Duration delay);

  /**
   * Invokes an item on a queue when an event is set: {@code MFPutWaitingWorkItem}.
   *
   * @param item one that is in no queue
   * @param queue where it runs
   * @param flags the callback's flags
   * @param priority as {@code MFPutWaitingWorkItem} takes it
   * @param event one that {@link #createEvent} made, or null to wait until cancelled
   * @return the item; if it is cancelled, it is invoked with that status
   */
  PendingItem waitFor(
      WorkItem item, PlatformQueue queue, int flags, int priority, @Nullable WaitableEvent event);

  /**
   * Calls a callback again and again: {@code MFAddPeriodicCallback}.
   *
   * @param callback called on the timer queue, never twice at once
   * @return the callback, which can be cancelled: a last call may still come
   */
  PendingItem addPeriodic(Runnable callback);

  /**
   * The time between two calls of a periodic callback: {@code MFGetTimerPeriodicity}.
   *
   * @return the time
   */
  Duration timerPeriodicity();

  /** Keeps the platform up: {@code MFLockPlatform}. */
  void lock();

  /** Takes one lock back: {@code MFUnlockPlatform}. */
  void unlock();

  /**
   * Some of the items that wait in any queue, for the one who has to complete them unrun. They are
   * handed over by the array, because there may be too many for the memory that is left.
   *
   * @param into where they are put, from the first place on
   * @param wanted which ones; it is asked with the queue's lock held
   * @return how many there are, as many as the array takes at most
   */
  int queuedItems(WorkItem[] into, Predicate<WorkItem> wanted);

  /**
   * Whether the current thread is one of the platform's.
   *
   * @return true inside work items and callbacks
   */
  boolean isWorkQueueThread();

  /**
   * Called by a thread that is about to wait for an operation, so that another may take its place
   * in the queue.
   */
  default void beginWait() {}

  /** Called by the same thread when it goes on. */
  default void endWait() {}

  /**
   * The verbs for results that are objects of the platform itself, and not of Java.
   *
   * @return null if there are no such results
   */
  default @Nullable PlatformResults ownResults() {
    return null;
  }

  /**
   * Ends the run: {@code MFShutdown}. What is queued already still runs; what waits for a time or
   * an event does not.
   *
   * @param limit how long to wait for locks to be taken back
   */
  void shutdown(Duration limit);
}
