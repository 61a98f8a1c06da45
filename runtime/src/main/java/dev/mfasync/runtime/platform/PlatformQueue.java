package dev.mfasync.runtime.platform;

import dev.mfasync.runtime.MediaFoundationException;

/** A work queue as a platform carries it out. Every method may be called on any thread. */
public interface PlatformQueue {
  /**
   * The identifier, as Media Foundation numbers its queues.
   *
   * @return a standard identifier, or a private one
   */
  int id();

  /**
   * Queues an item: {@code MFPutWorkItem2}. It never runs on the caller's stack.
   *
   * @param item one that is in no queue
   * @param priority higher first: 1, 0 or -1
   * @param flags the callback's flags
   * @throws MediaFoundationException {@code MF_E_INVALID_WORKQUEUE} if the queue does not exist any
   *     more or does not suit the flags, {@code MF_E_SHUTDOWN} if the platform is down; the item is
   *     not queued then
   */
  void put(WorkItem item, int priority, int flags);

  /**
   * Queues the call of a callback whose {@code GetParameters} names this queue: {@code
   * MFInvokeCallback}. It never runs on the caller's stack.
   *
   * @param item one that is in no queue
   * @param flags the callback's flags
   * @throws MediaFoundationException as {@link #put}
   */
  default void invoke(WorkItem item, int flags) {
    put(item, 0, flags);
  }

  /**
   * Keeps an item that was put on this queue from running, unless a thread has it already.
   *
   * @param item one that was put here, once
   * @return whether it will not run
   */
  boolean withdraw(WorkItem item);

  /** Lets a serial queue go on after an item that needs a reply: {@code MFInvokeCallback} on it. */
  default void reply() {}

  /**
   * Whether a callback may run straight after the operation that ran on this queue, on the same
   * thread, without being queued: only where that cannot be told from being queued.
   *
   * @return true for queues without an order
   */
  boolean runsCallbacksInPlace();

  /**
   * Whether no other item of this queue can run before the current thread's item ends.
   *
   * @return true on the thread of a queue that runs one item at a time
   */
  boolean isHeldByCurrentThread();

  /**
   * Keeps the queue alive: {@code MFLockWorkQueue}. It does nothing for a standard queue.
   *
   * @throws MediaFoundationException {@code MF_E_INVALID_WORKQUEUE} if the queue does not exist
   */
  void lock();

  /**
   * Takes one lock back: {@code MFUnlockWorkQueue}. With the last one the queue goes; its items
   * still run. It does nothing for a standard queue.
   *
   * @throws MediaFoundationException {@code MF_E_INVALID_WORKQUEUE} if the queue does not exist
   */
  void unlock();
}
