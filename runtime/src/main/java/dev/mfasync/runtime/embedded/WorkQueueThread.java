package dev.mfasync.runtime.embedded;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A thread that work items run on. */
final class WorkQueueThread extends Thread {
  private static final AtomicInteger NUMBERS = new AtomicInteger();

  /** The multithreaded queue that this thread drains now. Only the thread itself looks at it. */
  private @Nullable DispatchQueue drained;

  WorkQueueThread(Runnable task) {
    super(task, "mfasync-" + NUMBERS.incrementAndGet());
    setDaemon(true);
  }

  void drains(@Nullable DispatchQueue queue) {
    drained = queue;
  }

  @Nullable DispatchQueue drained() {
    return drained;
  }
}
