package dev.mfasync.runtime.mfplat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The results of one callback that carry nothing at the moment: to make a result and to end it
 * costs more than to queue it. They are a list, the last one first, linked through themselves.
 *
 * <p>Its lock is held for a few instructions only, and is not a monitor: threads that meet at a
 * monitor are put to sleep, and to wake one costs more than the whole operation.
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

  /** Answers false if the result is not wanted. */
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

  /** Takes no more; answers one result after the other that has to be released. */
  @Nullable WorkItemResult close() {
    lock();
    closed = true;
    locked.set(false);
    return poll();
  }

  @SuppressWarnings("ThreadPriorityCheck") // Nothing but speed depends on it.
  private void lock() {
    for (int looks = 0; !locked.compareAndSet(false, true); looks++) {
      if (looks < LOOKS) {
        Thread.onSpinWait();
      } else {
        // Its holder may have lost the processor.
        Thread.yield();
      }
    }
  }
}
