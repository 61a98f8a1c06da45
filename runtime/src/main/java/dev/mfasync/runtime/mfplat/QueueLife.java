package dev.mfasync.runtime.mfplat;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.binding.MfPlat;
import dev.mfasync.runtime.binding.Wine;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * Counts the locks taken on a private queue through its object, and removes the queue after the
 * last one.
 *
 * <p>On Windows the last unlock is passed on immediately, and queued items still run. Wine 8.0
 * drops queued items, deadlocks if the unlock comes from an item of the queue, and frees a serial
 * queue while its last item still runs. There the last unlock is delayed until the queue is idle
 * and none of its threads is attached; meanwhile the queue refuses items.
 */
final class QueueLife {
  /** Wine still uses a serial queue shortly after an item's callback has returned. */
  private static final long GRACE_MILLIS = 5;

  /**
   * How many turns the queue's idle threads may take to detach; after that the queue is removed
   * without waiting.
   */
  private static final int MOST_STEPS = 2000;

  private final int id;
  private final boolean endsWithLocks;
  private final boolean putsLastUnlockOff;
  private final AtomicInteger inFlight = new AtomicInteger();
  private int locks;
  private volatile boolean gone;
  private volatile boolean used;

  QueueLife(int id, int locks) {
    this.id = id;
    this.locks = locks;
    this.endsWithLocks = locks > 0;
    this.putsLastUnlockOff = endsWithLocks && Wine.PRESENT;
  }

  /** Whether the last unlock has happened, even if it was not passed to Media Foundation yet. */
  boolean isGone() {
    return gone;
  }

  /**
   * Calls {@code MFLockWorkQueue} and counts the lock in one atomic step.
   *
   * @return its HRESULT
   */
  synchronized int lock() {
    if (gone) {
      return HResult.MF_E_INVALID_WORKQUEUE;
    }
    int hresult = MfPlat.MFLockWorkQueue(id);
    if (!HResult.failed(hresult)) {
      locks++;
    }
    return hresult;
  }

  /** Counts a lock that was taken already; returns false if the last one was released. */
  synchronized boolean addLock() {
    if (gone) {
      return false;
    }
    locks++;
    return true;
  }

  /**
   * Calls {@code MFUnlockWorkQueue}.
   *
   * @param threads the threads that run the queue's items
   * @param whenGone called after the last unlock has been passed to Media Foundation
   * @return its HRESULT
   */
  int unlock(AttachedThreads threads, Runnable whenGone) {
    synchronized (this) {
      if (gone) {
        return HResult.MF_E_INVALID_WORKQUEUE;
      }
      if (!endsWithLocks || locks > 1) {
        int hresult = MfPlat.MFUnlockWorkQueue(id);
        if (!HResult.failed(hresult)) {
          locks--;
        }
        return hresult;
      }
      // If two threads unlock at once, one of them gets here.
      locks = 0;
      gone = true;
    }
    if (putsLastUnlockOff && used) {
      Housekeeper.untilDone(GRACE_MILLIS, GRACE_MILLIS, new Ending(threads, whenGone));
      return HResult.S_OK;
    }
    int hresult = MfPlat.MFUnlockWorkQueue(id);
    whenGone.run();
    return hresult;
  }

  void itemQueued() {
    if (putsLastUnlockOff) {
      used = true;
      inFlight.incrementAndGet();
    }
  }

  void itemEnded() {
    if (putsLastUnlockOff) {
      inFlight.decrementAndGet();
    }
  }

  /** The delayed last unlock; its turns run on the housekeeper's thread. */
  private final class Ending implements BooleanSupplier {
    private final AttachedThreads threads;
    private final Runnable whenGone;
    private int steps;
    private boolean wasQuiet;
    private boolean unlocked;

    Ending(AttachedThreads threads, Runnable whenGone) {
      this.threads = threads;
      this.whenGone = whenGone;
    }

    /** A queue that was already idle in the previous turn has been idle long enough. */
    @Override
    public boolean getAsBoolean() {
      boolean quiet = inFlight.get() == 0;
      if (quiet) {
        steps++;
        threads.end(id);
        quiet = steps > MOST_STEPS || threads.haveLeft();
      }
      if (quiet && wasQuiet && !unlocked) {
        unlocked = true;
        MfPlat.MFUnlockWorkQueue(id);
      }
      wasQuiet = quiet;
      if (unlocked) {
        whenGone.run();
      }
      return unlocked;
    }
  }
}
