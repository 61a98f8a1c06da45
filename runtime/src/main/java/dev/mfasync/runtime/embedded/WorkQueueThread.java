package dev.mfasync.runtime.embedded;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A thread that work items run on. It knows what a {@link StallWatch} asks. */
final class WorkQueueThread extends Thread {
  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private final Set<WorkQueueThread> alive;

  /** The multithreaded queue that this thread drains now. */
  private volatile @Nullable DispatchQueue drained;

  /**
   * A daemon.
   *
   * @param alive where the thread is while it lives
   */
  WorkQueueThread(Runnable task, Set<WorkQueueThread> alive) {
    // Without the inheritable thread-locals of whoever happened to put the first item.
    super(null, task, "mfasync-" + NUMBERS.incrementAndGet(), 0, false);
    this.alive = alive;
    setDaemon(true);
  }

  @Override
  public void run() {
    alive.add(this);
    try {
      super.run();
    } finally {
      alive.remove(this);
    }
  }

  void drains(@Nullable DispatchQueue queue) {
    drained = queue;
  }

  @Nullable DispatchQueue drained() {
    return drained;
  }

  /** Whether the item that the thread runs waits, by anything that the JVM knows as waiting. */
  boolean isBlocked() {
    return switch (getState()) {
      case BLOCKED, WAITING, TIMED_WAITING -> !SpinLock.isAwaitedBy(this);
      default -> false;
    };
  }
}
