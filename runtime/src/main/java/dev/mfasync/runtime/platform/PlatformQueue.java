package dev.mfasync.runtime.platform;

import dev.mfasync.runtime.MediaFoundationException;

/** A work queue as a platform implements it. Every method may be called on any thread. */
public interface PlatformQueue {
  /**
   * Returns the identifier, as Media Foundation numbers its queues.
   *
   * @return a standard identifier, or a private one
   */
  int id();

  /**
   * Queues an item: {@code MFPutWorkItem2}. It never runs on the calling thread.
   *
   * @param item an item that is not queued
   * @param priority higher first: 1, 0 or -1
   * @param flags the callback's flags
   * @throws MediaFoundationException {@code MF_E_INVALID_WORKQUEUE} if the queue does not exist any
   *     more or does not suit the flags, {@code MF_E_SHUTDOWN} if the platform is down; the item is
   *     not queued then
   */
  void put(WorkItem item, int priority, int flags);

  /**
   * Queues the call of a callback whose {@code GetParameters} names this queue: {@code
   * MFInvokeCallback}. It never runs on the calling thread.
   *
   * @param item an item that is not queued
   * @param flags the callback's flags
   * @throws MediaFoundationException as {@link #put}
   */
  default void invoke(WorkItem item, int flags) {
    put(item, 0, flags);
  }

  /**
   * Prevents an item that was put on this queue from running, unless a thread has already taken it.
   *
   * @param item one that was put here, once
   * @return whether it will not run
   */
  boolean withdraw(WorkItem item);

  /**
   * Lets a serial queue continue after an item that needs a reply: {@code MFInvokeCallback} on it.
   */
  default void reply() {}

  /**
   * Returns whether a callback may run directly after the operation that ran on this queue, on the
   * same thread, without being queued. This is only the case where it makes no observable
   * difference.
   *
   * @return true for queues without an order
   */
  boolean runsCallbacksInPlace();

  /**
   * Returns whether no other item of this queue can run before the current thread's item ends.
   *
   * @return true on the thread of a queue that runs one item at a time
   */
  boolean isHeldByCurrentThread();

  /**
   * Keeps the queue alive: {@code MFLockWorkQueue}. It has no effect on a standard queue.
   *
   * @throws MediaFoundationException {@code MF_E_INVALID_WORKQUEUE} if the queue does not exist
   */
  void lock();

  /**
   * Releases one lock: {@code MFUnlockWorkQueue}. The last one removes the queue; its items still
   * run. It has no effect on a standard queue.
   *
   * @throws MediaFoundationException {@code MF_E_INVALID_WORKQUEUE} if the queue does not exist
   */
  void unlock();
}
