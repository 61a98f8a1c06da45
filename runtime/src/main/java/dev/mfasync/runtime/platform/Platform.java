package dev.mfasync.runtime.platform;

import java.util.List;

/** One run of a platform, from the first {@code MFStartup} to the last {@code MFShutdown}. */
public interface Platform {
  /**
   * A queue by its identifier. Nothing is checked before the queue is used.
   *
   * @param id any 32-bit value
   * @return the queue
   */
  PlatformQueue queue(int id);

  /**
   * The items that wait in any queue, for those who must give up on them.
   *
   * @return a snapshot, in no order
   */
  List<WorkItem> waitingItems();

  /**
   * Whether the current thread is one of the platform's.
   *
   * @return true inside work items and callbacks
   */
  boolean isWorkQueueThread();

  /** Ends the run: from now on every queue refuses. What is queued already still runs. */
  void shutdown();
}
