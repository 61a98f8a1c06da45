package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.platform.WorkItem;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * How many threads a multithreaded queue may have: one for each processor, since short items run
 * fastest so, and more as soon as items wait and those threads do not get on, because what they run
 * takes long or is blocked. The watch looks every few milliseconds while a queue has all the
 * threads that it may have.
 */
final class StallWatch implements Runnable {
  private static final int PERIOD_MILLIS = 5;

  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
  private static final int AT_FIRST = Math.max(2, PROCESSORS);

  /** How many threads may run something long at a time, besides those that are blocked. */
  private static final int SEVERAL = Math.max(4, PROCESSORS);

  /** As many as a thread pool of Windows has, unless it is told otherwise. */
  private static final int AT_MOST = 500;

  private final DispatchQueue queue;
  private final WorkQueueThreads threads;
  private final ScheduledExecutorService timer;
  private final AtomicBoolean watching = new AtomicBoolean();

  /** How many threads wait for an operation, which may need the place of one of them. */
  private final AtomicInteger lent = new AtomicInteger();

  private volatile int limit = AT_FIRST;

  /** The item that was next at the last look. For the timer's thread. */
  private @Nullable WorkItem nextBefore;

  StallWatch(DispatchQueue queue, WorkQueueThreads threads, ScheduledExecutorService timer) {
    this.queue = queue;
    this.threads = threads;
    this.timer = timer;
  }

  int limit() {
    return limit + lent.get();
  }

  void lendPlace() {
    lent.incrementAndGet();
  }

  void takePlaceBack() {
    lent.decrementAndGet();
  }

  /** Called whenever the limit keeps a thread from being started. */
  void begin() {
    if (!watching.get() && watching.compareAndSet(false, true)) {
      lookLater();
    }
  }

  /** Looks. For the timer's thread. */
  @Override
  public void run() {
    if (queue.isIdle()) {
      nextBefore = null;
      limit = AT_FIRST;
      watching.set(false);
      // Threads that were refused in between have relied on this watch.
      if (!queue.isIdle()) {
        begin();
      }
    } else {
      look();
      lookLater();
    }
  }

  private void look() {
    WorkItem next = queue.nextItem();
    if (next != null) {
      int blocked = blockedThreads();
      if (next == nextBefore) {
        raiseLimit(Math.min(limit + SEVERAL, SEVERAL + Math.max(0, blocked - lent.get())));
      } else if (blocked > 0) {
        raiseLimit(SEVERAL);
      }
      queue.wakeOneMore();
    }
    nextBefore = next;
  }

  private int blockedThreads() {
    int blocked = 0;
    for (WorkQueueThread thread : threads.alive()) {
      if (thread.drained() == queue && thread.isBlocked()) {
        blocked++;
      }
    }
    return blocked;
  }

  private void raiseLimit(int needed) {
    limit = Math.max(limit, Math.min(needed, AT_MOST));
  }

  private void lookLater() {
    try {
      var unused = timer.schedule(this, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException | OutOfMemoryError nobodyLooks) {
      // The platform is down, and runs what it has; or there is no thread for the timer.
      raiseLimit(SEVERAL);
    }
  }
}
