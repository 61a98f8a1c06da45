package dev.mfasync.runtime.mfplat;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.binding.MfPlat;
import dev.mfasync.runtime.binding.Wine;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * The locks that were taken on a private queue through its object, and the end of the queue.
 *
 * <p>On Windows the last unlock is passed on at once: what is queued still runs. Wine 8.0 drops
 * what is queued, waits for itself if the unlock comes from an item of the queue, and frees a
 * serial queue under the item that runs last. There the last unlock is put off until the queue is
 * quiet and none of its threads is attached, and the queue refuses in the meantime.
 */
final class QueueLife {
  /** Wine uses a serial queue for a moment after an item's callback has returned. */
  private static final long GRACE_MILLIS = 5;

  /** How long the queue's idle threads may take to detach, in steps; others go on without them. */
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

  /** Whether there was the last unlock, where Media Foundation may not know yet. */
  boolean isGone() {
    return gone;
  }

  /**
   * {@code MFLockWorkQueue}, in one step with the count.
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
   * {@code MFUnlockWorkQueue}.
   *
   * @param threads those that run the queue's items
   * @param whenGone run after the last one, when Media Foundation knows too
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
      // Of two at once, one comes here.
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

  /** The last unlock, put off; its turns are on the housekeeper's thread. */
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

    /** A queue that was quiet the turn before, and still is, has been so for long. */
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
