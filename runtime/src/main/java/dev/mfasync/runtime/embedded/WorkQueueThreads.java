package dev.mfasync.runtime.embedded;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The threads that the queues of one run of the platform share. There are as many as the queues
 * request, because each queue has its own limit. An idle thread ends after some time, or
 * immediately when the platform is closed, and is not woken before.
 *
 * <p>Giving a queue to an idle thread allocates nothing, so that it works when memory is short. The
 * lists are linked through the threads themselves.
 */
final class WorkQueueThreads {
  private static final long IDLE_NANOS = TimeUnit.SECONDS.toNanos(10);

  /** How long a thread is idle before it checks whether an item was left behind. */
  private static final long LOOK_BACK_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

  private final Watch watch = new Watch(this);
  private final Runnable wakeStranded;

  /** The number of queues that are about to get a thread. The watch does not end meanwhile. */
  private final AtomicInteger starting = new AtomicInteger();

  // Guarded by this.
  private @Nullable WorkQueueThread topIdle;
  private @Nullable WorkQueueThread newest;
  private int count;
  private boolean closed;

  /**
   * Creates the pool without threads.
   *
   * @param wakeStranded called once by each thread that becomes idle, after a short time, for items
   *     that were put by a caller whose stack then overflowed. There is such a thread, because a
   *     caller that has seen no thread at work checks its stack first
   */
  WorkQueueThreads(Runnable wakeStranded) {
    this.wakeStranded = wakeStranded;
  }

  Watch watch() {
    return watch;
  }

  /**
   * Called before a queue claims the right to start a thread, so that the claim is never
   * overlooked.
   */
  void aboutToStart() {
    starting.incrementAndGet();
  }

  void startedOrNot() {
    starting.decrementAndGet();
  }

  /**
   * Gives the queue to a thread, which drains it.
   *
   * @throws OutOfMemoryError if no thread is idle and none can be started
   */
  void start(DispatchQueue queue) {
    WorkQueueThread thread = giveIdleTo(queue);
    if (thread != null) {
      wake(thread);
    } else {
      startNew(queue);
    }
  }

  /** The thread already has the queue, so this must not throw. */
  private static void wake(WorkQueueThread thread) {
    try {
      LockSupport.unpark(thread);
    } catch (StackOverflowError noRoom) {
      // It wakes by itself after some time.
    }
  }

  /** Ensures that the watch is running, which every accepted item relies on. */
  synchronized void ensureWatched() {
    watch.ensureStarted();
  }

  /** Ends the idle threads, and each busy one as soon as it has nothing to do. */
  synchronized void close() {
    closed = true;
    for (WorkQueueThread thread = topIdle; thread != null; thread = thread.belowIdle) {
      LockSupport.unpark(thread);
    }
  }

  /** Returns how many threads of the queue are waiting inside an item. */
  synchronized int countBlocked(MultithreadedQueue queue) {
    int blocked = 0;
    for (WorkQueueThread thread = newest; thread != null; thread = thread.older) {
      if (thread.drained() == queue && thread.isBlocked()) {
        blocked++;
      }
    }
    return blocked;
  }

  /** Returns whether no thread is running or about to be started. */
  synchronized boolean isEmpty() {
    return count == 0 && starting.get() == 0;
  }

  /** Called by a new thread. */
  synchronized void began(WorkQueueThread thread) {
    thread.older = newest;
    newest = thread;
  }

  /**
   * Waits for the next queue to drain. Called by a thread that has nothing to do.
   *
   * @return false if the thread has to end
   */
  boolean awaitNext(WorkQueueThread thread) {
    if (!rest(thread)) {
      return false;
    }
    long start = System.nanoTime();
    while (thread.next == null && !isClosed() && System.nanoTime() - start < LOOK_BACK_NANOS) {
      LockSupport.parkNanos(this, LOOK_BACK_NANOS - (System.nanoTime() - start));
      Thread.interrupted();
    }
    if (thread.next == null) {
      lookBack();
    }
    while (thread.next == null) {
      long rested = System.nanoTime() - start;
      if (rested < IDLE_NANOS && !isClosed()) {
        LockSupport.parkNanos(this, IDLE_NANOS - rested);
        Thread.interrupted();
      } else if (end(thread)) {
        return false;
      }
    }
    return true;
  }

  private void lookBack() {
    try {
      wakeStranded.run();
    } catch (Throwable shortOfSomething) {
      // Out of memory or threads: the next idle thread checks again.
    }
  }

  /** It makes no calls, so that a stack overflow cannot leave it half done. */
  private synchronized @Nullable WorkQueueThread giveIdleTo(DispatchQueue queue) {
    WorkQueueThread thread = topIdle;
    if (thread != null) {
      topIdle = thread.belowIdle;
      thread.belowIdle = null;
      thread.next = queue;
    }
    return thread;
  }

  private void startNew(DispatchQueue queue) {
    synchronized (this) {
      watch.ensureStarted();
      count++;
    }
    boolean started = false;
    try {
      new WorkQueueThread(this, queue).start();
      started = true;
    } finally {
      if (!started) {
        countOut();
      }
    }
  }

  private synchronized boolean rest(WorkQueueThread thread) {
    if (closed) {
      forget(thread);
      return false;
    }
    thread.belowIdle = topIdle;
    topIdle = thread;
    return true;
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  /** Removes an idle thread that ends; returns false if it has just been given a queue. */
  private synchronized boolean end(WorkQueueThread thread) {
    WorkQueueThread above = null;
    WorkQueueThread idle = topIdle;
    while (idle != thread) {
      if (idle == null) {
        return false;
      }
      above = idle;
      idle = idle.belowIdle;
    }
    if (above == null) {
      topIdle = thread.belowIdle;
    } else {
      above.belowIdle = thread.belowIdle;
    }
    forget(thread);
    return true;
  }

  private void forget(WorkQueueThread thread) {
    WorkQueueThread younger = null;
    for (WorkQueueThread other = newest; other != null; other = other.older) {
      if (other == thread) {
        if (younger == null) {
          newest = thread.older;
        } else {
          younger.older = thread.older;
        }
        break;
      }
      younger = other;
    }
    countOut();
  }

  private synchronized void countOut() {
    count--;
    if (count == 0) {
      watch.lookAgain();
    }
  }
}
