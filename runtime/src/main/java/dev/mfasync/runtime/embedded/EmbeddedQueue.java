package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.platform.PlatformQueue;
import dev.mfasync.runtime.platform.WorkItem;
import java.util.function.Consumer;

/** What the embedded queues have beyond the border: standard ones, on which locks do nothing. */
interface EmbeddedQueue extends PlatformQueue {
  /**
   * Puts an item that is not taken back, whether there is a thread for it or not.
   *
   * @return whether it will be run as things are; if not, it waits until threads can be started
   */
  boolean keep(WorkItem item, int priority);

  /**
   * Whether what waits will be run as things are, by a thread that there is, or that the watch
   * finds.
   */
  boolean isServed();

  /**
   * Has a thread come if something waits and nothing is about to run it: whoever put it may have
   * been at the end of a stack just when the thread that it relied on went.
   */
  void wakeIfStranded();

  /** Shows the items that wait; the queue is locked meanwhile. */
  void forEachWaiting(Consumer<WorkItem> viewer);

  @Override
  default void lock() {}

  @Override
  default void unlock() {}
}
