package dev.mfasync.runtime.embedded;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The threads that the queues of one run of the platform share: as many as the queues ask for,
 * since each queue limits itself. A thread without work ends after a while, at once when the
 * platform is closed, and an idle one is not woken in between.
 *
 * <p>Handing a queue to an idle thread allocates nothing, so that it works when memory is short,
 * and the lists are linked through the threads themselves.
 */
final class WorkQueueThreads {
  private static final long IDLE_NANOS = TimeUnit.SECONDS.toNanos(10);

  /** How long a thread rests before it looks whether an item was left behind. */
  private static final long LOOK_BACK_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

  private final Watch watch = new Watch(this);
  private final Runnable wakeStranded;

  /** How many queues are about to get a thread. The watch does not end meanwhile. */
  private final AtomicInteger starting = new AtomicInteger();

  // Guarded by this.
  private @Nullable WorkQueueThread topIdle;
  private @Nullable WorkQueueThread newest;
  private int count;
  private boolean closed;

  /**
   * Creates them, without a thread.
   *
   * @param wakeStranded called by a thread that has rested for a moment, once: who puts an item at
   *     the end of a stack relies on it. There is such a thread, because only somebody who saw a
   *     thread at work puts an item without making sure of its stack
   */
  WorkQueueThreads(Runnable wakeStranded) {
    this.wakeStranded = wakeStranded;
  }

  Watch watch() {
    return watch;
  }

  /** Before a queue claims the right to start a thread, so that its claim is never overlooked. */
  void aboutToStart() {
    starting.incrementAndGet();
  }

  void startedOrNot() {
    starting.decrementAndGet();
  }

  /**
   * Has a thread drain the queue.
   *
   * @throws OutOfMemoryError if none is idle and none can be started
   */
  void start(DispatchQueue queue) {
    WorkQueueThread thread = giveIdleTo(queue);
    if (thread != null) {
      wake(thread);
    } else {
      startNew(queue);
    }
  }

  /** The thread has the queue already: nothing may come out that says otherwise. */
  private static void wake(WorkQueueThread thread) {
    try {
      LockSupport.unpark(thread);
    } catch (StackOverflowError noRoom) {
      // It wakes by itself after a while.
    }
  }

  /** Makes sure that the watch lives, which every accepted item relies on. */
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

  /** How many threads run items of that queue, or rest in one, and wait for something. */
  synchronized int countBlocked(MultithreadedQueue queue) {
    int blocked = 0;
    for (WorkQueueThread thread = newest; thread != null; thread = thread.older) {
      if (thread.drained() == queue && thread.isBlocked()) {
        blocked++;
      }
    }
    return blocked;
  }

  /** Whether no thread lives, nor is about to be started. */
  synchronized boolean isEmpty() {
    return count == 0 && starting.get() == 0;
  }

  /** Called by a new thread. */
  synchronized void began(WorkQueueThread thread) {
    thread.older = newest;
    newest = thread;
  }

  /**
   * Called by a thread that has nothing to do: waits for the next queue to drain.
   *
   * @return false if the thread is to end
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
      // Memory, or threads: the next thread that rests looks again.
    }
  }

  /** It calls nothing, so that a stack which overflows does not leave it half done. */
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

  /** Takes an idle thread out for good; false if somebody has just taken it to work. */
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
