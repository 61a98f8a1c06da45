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
 * the JVM from one item to the next: to attach at every item costs ten times the item.
 *
 * <p>A thread must not end attached. Media Foundation ends those that have had nothing to do for
 * some seconds, and those of a queue that goes. Only on itself can a thread be detached, so once
 * one has been idle for a second, the queue gets items that only detach; they wait for each other,
 * so that as many threads take one each. A thread that is busy when its queue goes detaches when
 * its item ends. Afterwards nothing calls Java on it: Media Foundation's last releases are those of
 * {@link QueueCallback}, which needs none.
 */
final class AttachedThreads {
  /** Wine ends a thread after five seconds. */
  private static final int IDLE_TICKS = 4;

  private static final int TICK_MILLIS = 250;

  // How many threads a queue has at most, and so how many can meet.
  private static final int WINES_THREADS = 4;
  private static final int WINDOWS_THREADS = 64;

  /** How long those that came wait for the others: a thread may be busy with an item of a user. */
  private static final int MEETING_MILLIS = 50;

  /** Counts while there are threads to look after. It is written by one thread. */
  private static volatile int now;

  private static final Set<AttachedThreads> ALL = ConcurrentHashMap.newKeySet();

  /** Guarded by the lock of {@link #ALL}. */
  private static boolean looking;

  private final NativeQueue queue;
  private final boolean keepsThreads;
  private final int most;
  private final Set<AttachedThread> attached = ConcurrentHashMap.newKeySet();
  private volatile boolean ending;

  /** Items that are to detach, and have not run. */
  private final AtomicInteger leaving = new AtomicInteger();

  private int failures;

  /**
   * Those of a queue.
   *
   * @param queue where to put items that are to run on them
   * @param keepsThreads false if others may end the queue, so that its threads never stay attached
   * @param oneAtATime whether it runs one item at a time, so that no two can meet
   */
  AttachedThreads(NativeQueue queue, boolean keepsThreads, boolean oneAtATime) {
    this.queue = queue;
    this.keepsThreads = keepsThreads;
    this.most = oneAtATime ? 1 : Wine.PRESENT ? WINES_THREADS : WINDOWS_THREADS;
  }

  static int now() {
    return now;
  }

  /** Takes the current thread in, which is to stay attached; false if it is not to. */
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
      // Then it detaches when its call returns, as any thread that nobody looks after.
      attached.remove(thread);
      return false;
    }
  }

  void forget(AttachedThread thread) {
    attached.remove(thread);
  }

  /** Whether its threads are to detach at the end of their items. */
  boolean isEnding() {
    return ending;
  }

  /** Before the platform goes. */
  void end() {
    ending = true;
  }

  /** Before a queue goes; its threads may be those of another, which stays. */
  void end(int queueId) {
    if (queue.id() == queueId) {
      ending = true;
    }
  }

  /**
   * After {@link #end}: whether no idle thread is attached, so that the queue may go. If there are
   * some, they are called to detach; ask again in a moment.
   */
  boolean haveLeft() {
    int idle = ending ? idle(0) : 0;
    if (idle > 0) {
      meet(idle);
    }
    return idle == 0;
  }

  /** Has the {@link Housekeeper} look after all threads, as long as there are any. */
  private static void startLooking() {
    synchronized (ALL) {
      if (!looking) {
        Housekeeper.untilDone(1, TICK_MILLIS, AttachedThreads::lookAfterAll);
        looking = true;
      }
    }
  }

  /** Answers whether there is nobody to look after. */
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
      // One that is idle only now comes, too: it would take the place of another.
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

  /** A thread that was not attached may come instead: at each attempt there is room for more. */
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
        // The queue went without being asked. Its threads that are busy leave by themselves.
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
