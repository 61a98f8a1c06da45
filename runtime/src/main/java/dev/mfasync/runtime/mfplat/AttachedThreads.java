package dev.mfasync.runtime.mfplat;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.binding.NativeThreads;
import dev.mfasync.runtime.binding.Wine;
import dev.mfasync.runtime.platform.Admission;
import dev.mfasync.runtime.platform.WorkItem;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads of a queue, or of all queues where they share their threads, that stay attached to
 * the JVM from one item to the next: attaching for every item would take ten times as long as the
 * item.
 *
 * <p>A thread must not end while it is attached. Media Foundation ends threads that have been idle
 * for some seconds, and those of a queue that is removed. A thread can only detach itself. So when
 * one has been idle for a second, items that only detach are put on the queue; they wait for each
 * other, so that each one runs on a different thread. A thread that is busy when its queue is
 * removed detaches when its item ends. After that no Java code runs on it: Media Foundation only
 * releases {@link QueueCallback}, which does not need Java.
 */
final class AttachedThreads {
  /** Wine ends a thread after five seconds. */
  private static final int IDLE_TICKS = 4;

  private static final int TICK_MILLIS = 250;

  // The maximum number of threads of a queue, and so of items that can wait for each other.
  private static final int WINES_THREADS = 4;
  private static final int WINDOWS_THREADS = 64;

  /**
   * How long the items wait for each other, because a thread may be busy with an item of the user.
   */
  private static final int MEETING_MILLIS = 50;

  /** Counts while any thread is attached. Written by one thread. */
  private static volatile int now;

  private static final Set<AttachedThreads> ALL = ConcurrentHashMap.newKeySet();

  /** Guarded by the lock of {@link #ALL}. */
  private static boolean looking;

  private final NativeQueue queue;
  private final boolean keepsThreads;
  private final int most;
  private final Set<AttachedThread> attached = ConcurrentHashMap.newKeySet();
  private volatile boolean ending;

  /** The number of detaching items that have not run. */
  private final AtomicInteger leaving = new AtomicInteger();

  private int failures;

  /**
   * Creates the object for a queue.
   *
   * @param queue the queue for items that have to run on the threads
   * @param keepsThreads false if other components may remove the queue, so that its threads never
   *     stay attached
   * @param oneAtATime whether it runs one item at a time, so that two cannot wait for each other
   */
  AttachedThreads(NativeQueue queue, boolean keepsThreads, boolean oneAtATime) {
    this.queue = queue;
    this.keepsThreads = keepsThreads;
    this.most = oneAtATime ? 1 : Wine.PRESENT ? WINES_THREADS : WINDOWS_THREADS;
  }

  static int now() {
    return now;
  }

  /** Adds the current thread, which then stays attached; returns false if it must not. */
  boolean keep(AttachedThread thread) {
    if (!keepsThreads || ending) {
      return false;
    }
    try {
      attached.add(thread);
      ALL.add(this);
      startLooking();
      NativeThreads.stay();
      return true;
    } catch (OutOfMemoryError full) {
      // Then it detaches when its call returns, like a thread that was never added.
      attached.remove(thread);
      return false;
    }
  }

  void forget(AttachedThread thread) {
    attached.remove(thread);
  }

  /** Returns whether its threads have to detach at the end of their items. */
  boolean isEnding() {
    return ending;
  }

  /** Called before the platform shuts down. */
  void end() {
    ending = true;
  }

  /** Called before a queue is removed; its threads may be shared with a queue that stays. */
  void end(int queueId) {
    if (queue.id() == queueId) {
      ending = true;
    }
  }

  /**
   * Returns, after {@link #end}, whether no idle thread is attached, so that the queue may be
   * removed. Otherwise they are made to detach, and this is to be called again shortly.
   */
  boolean haveLeft() {
    int idle = ending ? idle(0) : 0;
    if (idle > 0) {
      meet(idle);
    }
    return idle == 0;
  }

  /** Makes the {@link Housekeeper} check all threads, as long as there are any. */
  private static void startLooking() {
    synchronized (ALL) {
      if (!looking) {
        Housekeeper.untilDone(1, TICK_MILLIS, AttachedThreads::lookAfterAll);
        looking = true;
      }
    }
  }

  /** Returns whether no thread is attached. */
  private static boolean lookAfterAll() {
    now = (now + 1) & Integer.MAX_VALUE;
    for (AttachedThreads threads : ALL) {
      threads.detachIdle();
    }
    synchronized (ALL) {
      looking = !ALL.isEmpty();
      return !looking;
    }
  }

  private void detachIdle() {
    if (attached.isEmpty()) {
      failures = 0;
      ALL.remove(this);
      if (!attached.isEmpty()) {
        ALL.add(this);
      }
    } else if (idle(IDLE_TICKS) > 0) {
      // Includes newly idle threads, because they could take an item from another one.
      meet(idle(0));
    } else {
      failures = 0;
    }
  }

  private int idle(int ticks) {
    int count = 0;
    for (AttachedThread thread : attached) {
      if (thread.isIdle(ticks)) {
        count++;
      }
    }
    return count;
  }

  /** A thread that was not attached may take an item instead, so each attempt puts more. */
  private synchronized void meet(int count) {
    if (leaving.get() > 0) {
      return;
    }
    int items = Math.min(count + failures, most);
    failures++;
    CountDownLatch met = new CountDownLatch(items);
    try {
      for (int i = 0; i < items; i++) {
        callOne(met);
      }
    } catch (MediaFoundationException refused) {
      int why = refused.hresult();
      if (why == HResult.MF_E_INVALID_WORKQUEUE || why == HResult.MF_E_SHUTDOWN) {
        // The queue was removed without notice. Its busy threads detach by themselves.
        ending = true;
        attached.clear();
      }
    }
  }

  private void callOne(CountDownLatch met) {
    boolean put = false;
    leaving.incrementAndGet();
    try {
      queue.putOwn(new Leaving(met, leaving));
      put = true;
    } finally {
      if (!put) {
        leaving.decrementAndGet();
      }
    }
  }

  /** Detaches the thread that runs it. */
  private static final class Leaving extends WorkItem {
    private final CountDownLatch met;
    private final AtomicInteger leaving;

    Leaving(CountDownLatch met, AtomicInteger leaving) {
      this.met = met;
      this.leaving = leaving;
    }

    @Override
    protected boolean run() {
      met.countDown();
      try {
        var unused = met.await(MEETING_MILLIS, TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      leaving.decrementAndGet();
      AttachedThread.current().leaveAfterItem();
      return false;
    }

    @Override
    protected Admission admission() {
      throw new AssertionError("nobody counted this item in");
    }
  }
}
