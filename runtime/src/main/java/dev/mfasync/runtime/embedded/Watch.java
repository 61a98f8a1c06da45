package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.platform.PlatformThread;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The thread that checks queues that cannot continue by themselves: those whose threads make no
 * progress, and those for which the system could not start a thread. It checks them every few
 * milliseconds while there are any, and sleeps otherwise.
 *
 * <p>It starts before the first thread of the pool and ends after the last. So every accepted item
 * can rely on it: if no thread can be started, not even this one, no item is accepted.
 */
final class Watch implements Runnable {
  private static final long PERIOD_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

  /** The time between the first check of a queue and the second, which compares the two. */
  private static final long FIRST_PERIOD_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

  private final WorkQueueThreads threads;

  /** The queues added since the last check, linked through themselves. */
  private final AtomicReference<@Nullable Attended> newcomers = new AtomicReference<>();

  private volatile boolean alive;
  private volatile @Nullable Thread thread;

  Watch(WorkQueueThreads threads) {
    this.threads = threads;
  }

  /** Read after an item was appended: if false, the item may be stranded. */
  boolean isAlive() {
    return alive;
  }

  /** The caller holds the pool's lock. */
  void ensureStarted() {
    if (!alive) {
      Thread starting = new PlatformThread(this, "mfasync-watch");
      starting.start();
      thread = starting;
      alive = true;
    }
  }

  /** Adds a queue, which is checked until that is no longer necessary. */
  void attend(Attended queue) {
    if (queue.claimAttention()) {
      Attended first;
      do {
        first = newcomers.get();
        queue.nextAttended = first;
      } while (!newcomers.compareAndSet(first, queue));
      lookAgain();
    }
  }

  void lookAgain() {
    LockSupport.unpark(thread);
  }

  @Override
  public void run() {
    Attended attended = null;
    while (true) {
      // Code that interrupts all threads of the process would otherwise keep this one from parking.
      Thread.interrupted();
      boolean first = newcomers.get() != null;
      attended = lookAtAll(withNewcomers(attended));
      if (attended != null) {
        LockSupport.parkNanos(this, first ? FIRST_PERIOD_NANOS : PERIOD_NANOS);
      } else if (newcomers.get() == null) {
        if (threads.isEmpty() && mayEnd()) {
          return;
        }
        LockSupport.park(this);
      }
    }
  }

  private @Nullable Attended withNewcomers(@Nullable Attended attended) {
    Attended all = attended;
    Attended newcomer = newcomers.getAndSet(null);
    while (newcomer != null) {
      Attended following = newcomer.nextAttended;
      newcomer.nextAttended = all;
      all = newcomer;
      newcomer = following;
    }
    return all;
  }

  /** Checks the queues and returns those that need another check. */
  private @Nullable Attended lookAtAll(@Nullable Attended attended) {
    Attended kept = null;
    Attended queue = attended;
    while (queue != null) {
      Attended following = queue.nextAttended;
      queue.nextAttended = null;
      if (stillNeedsAttention(queue)) {
        queue.nextAttended = kept;
        kept = queue;
      } else {
        queue.forgetLook();
        queue.giveAttentionBack();
        // It may just have asked again without effect.
        if (queue.needsAttention()) {
          attend(queue);
        }
      }
      queue = following;
    }
    return kept;
  }

  private static boolean stillNeedsAttention(Attended queue) {
    try {
      queue.look();
      return queue.needsAttention();
    } catch (Throwable shortOfSomething) {
      // Out of memory or threads: the next check may succeed.
      return true;
    }
  }

  /** Ends the watch, unless a thread has started to rely on it in the meantime. */
  private boolean mayEnd() {
    synchronized (threads) {
      alive = false;
      if (threads.isEmpty() && newcomers.get() == null) {
        return true;
      }
      alive = true;
      return false;
    }
  }
}
