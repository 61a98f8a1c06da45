package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.platform.PlatformQueue;
import dev.mfasync.runtime.platform.WorkItem;
import java.util.function.Consumer;

/** What the embedded queues have beyond the border: standard ones, on which locks do nothing. */
interface EmbeddedQueue extends PlatformQueue {
  /** Shows the items that wait; the queue is locked meanwhile. */
  void forEachWaiting(Consumer<WorkItem> viewer);

  @Override
  default void lock() {}

  @Override
  default void unlock() {}
}
