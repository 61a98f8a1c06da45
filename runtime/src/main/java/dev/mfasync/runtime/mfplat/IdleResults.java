package dev.mfasync.runtime.mfplat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The results of one callback that do not carry an item now. They are kept because creating and
 * releasing a result takes longer than queueing it. They are a stack, linked through themselves.
 *
 * <p>The lock is held only for a few instructions, and is not a monitor: threads that contend for a
 * monitor are put to sleep, and waking one takes longer than the whole operation.
 */
final class IdleResults {
  private static final int MOST = 4096;
  private static final int LOOKS = 100;

  private final AtomicBoolean locked = new AtomicBoolean();
  private @Nullable WorkItemResult first;
  private int count;
  private boolean closed;

  @Nullable WorkItemResult poll() {
    lock();
    WorkItemResult result = first;
    if (result != null) {
      first = result.nextIdle();
      count--;
    }
    locked.set(false);
    return result;
  }

  /** Returns false if the result was not accepted. */
  boolean offer(WorkItemResult result) {
    lock();
    boolean wanted = !closed && count < MOST;
    if (wanted) {
      result.linkIdle(first);
      first = result;
      count++;
    }
    locked.set(false);
    return wanted;
  }

  /** Accepts no more results, and returns one by one those that have to be released. */
  @Nullable WorkItemResult close() {
    lock();
    closed = true;
    locked.set(false);
    return poll();
  }

  @SuppressWarnings("ThreadPriorityCheck") // Only speed depends on it.
  private void lock() {
    for (int looks = 0; !locked.compareAndSet(false, true); looks++) {
      if (looks < LOOKS) {
        Thread.onSpinWait();
      } else {
        // The holder of the lock may have been preempted.
        Thread.yield();
      }
    }
  }
}
