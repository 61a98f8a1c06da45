package dev.mfasync.runtime.platform;

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
   * @param priority 1, 0 or -1: higher first
   * @throws dev.mfasync.runtime.MediaFoundationException {@code MF_E_INVALID_WORKQUEUE} if the
   *     queue does not exist any more, {@code MF_E_SHUTDOWN} if the platform is down; the item is
   *     not queued then
   */
  void put(WorkItem item, int priority);

  /**
   * Queues the call of a callback: {@code MFInvokeCallback} for a callback whose {@code
   * GetParameters} names this queue. It never runs on the caller's stack.
   *
   * @param item one that is in no queue
   * @param flags the callback's flags
   * @throws dev.mfasync.runtime.MediaFoundationException {@code MF_E_INVALID_WORKQUEUE} if the
   *     queue does not exist any more or does not suit the flags, {@code MF_E_SHUTDOWN} if the
   *     platform is down; the item is not queued then
   */
  void invoke(WorkItem item, int flags);

  /**
   * Keeps an item that was put on this queue from running, unless a thread has it already.
   *
   * @param item one that was put here, once
   * @return whether it will not run
   */
  boolean withdraw(WorkItem item);

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
}
