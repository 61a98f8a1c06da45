package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.platform.PlatformQueue;
import dev.mfasync.runtime.platform.WorkItem;
import java.util.function.Consumer;

/**
 * A queue of the embedded platform. By default it is a standard queue, on which locks have no
 * effect.
 */
interface EmbeddedQueue extends PlatformQueue {
  /**
   * Puts an item, and keeps it even if no thread can be started for it.
   *
   * @return whether a thread is certain to run it; otherwise it waits until one can be started
   */
  boolean keep(WorkItem item, int priority);

  /**
   * Returns whether the queued items are certain to run, on an existing thread or one that the
   * watch starts.
   */
  boolean isServed();

  /**
   * Starts a thread if items wait and no thread is about to run them: the stack of the caller that
   * put them may have overflowed just when the thread that it relied on stopped.
   */
  void wakeIfStranded();

  /** Passes the queued items to the viewer. The queue is locked meanwhile. */
  void forEachWaiting(Consumer<WorkItem> viewer);

  @Override
  default void lock() {}

  @Override
  default void unlock() {}
}
