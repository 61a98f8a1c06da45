package dev.mfasync.runtime.embedded;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A thread that work items run on. */
final class WorkQueueThread extends Thread {
  private static final AtomicInteger NUMBERS = new AtomicInteger();

  /** The multithreaded queue that this thread drains now. Only the thread itself looks at it. */
  private @Nullable DispatchQueue drained;

  WorkQueueThread(Runnable task) {
    // Without the inheritable thread-locals of whoever happened to put the first item.
    super(null, task, "mfasync-" + NUMBERS.incrementAndGet(), 0, false);
    setDaemon(true);
  }

  void drains(@Nullable DispatchQueue queue) {
    drained = queue;
  }

  @Nullable DispatchQueue drained() {
    return drained;
  }
}
