package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.platform.PlatformThread;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The thread that looks after queues which cannot go on by themselves: those whose threads make no
 * progress, and those that got no thread because the system had none to give. It looks every few
 * milliseconds while there is such a queue, and is not woken otherwise.
 *
 * <p>It is started before the first thread of the pool, and ends after the last. So whoever has an
 * item accepted can rely on it: where no thread can be started, not even this one, nothing is
 * accepted.
 */
final class Watch implements Runnable {
  private static final long PERIOD_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

  /** How long after the first look at a queue the second comes, which knows what has moved. */
  private static final long FIRST_PERIOD_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

  private final WorkQueueThreads threads;

  /** Queues that asked for attention since the last look, linked through themselves. */
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

  /** With the pool's lock. */
  void ensureStarted() {
    if (!alive) {
      Thread starting = new PlatformThread(this, "mfasync-watch");
      starting.start();
      thread = starting;
      alive = true;
    }
  }

  /** Has the queue looked after from now on, until it needs it no longer. */
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
      // Somebody who interrupts all threads that there are would keep this one from parking.
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

  /** Answers the queues that need another look. */
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
        // It may have asked again, in vain, just before.
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
      // Memory, or threads: the next look may find more.
      return true;
    }
  }

  /** Ends, unless somebody relied on the watch in the last moment. */
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
