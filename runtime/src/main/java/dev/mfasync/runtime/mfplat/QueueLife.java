package dev.mfasync.runtime.mfplat;

import dev.mfasync.runtime.HResult;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The locks that were taken on a private queue through its object, and the end of the queue.
 *
 * <p>On Windows the last unlock is passed on at once: what is queued still runs. Wine 8.0 drops
 * what is queued, waits for itself if the unlock comes from an item of the queue, and frees a
 * serial queue under the item that runs last. There the last unlock is put off until the queue is
 * quiet, and the queue refuses in the meantime.
 */
final class QueueLife {
  /** Wine uses a serial queue for a moment after an item's callback has returned. */
  private static final long GRACE_MILLIS = 5;

  private final int id;
  private final boolean putsLastUnlockOff;
  private final AtomicInteger inFlight = new AtomicInteger();
  private int locks;
  private volatile boolean gone;
  private volatile boolean used;

  QueueLife(int id, int locks) {
    this.id = id;
    this.locks = locks;
    this.putsLastUnlockOff = locks > 0 && Wine.PRESENT;
  }

  /** Whether there was the last unlock, where Media Foundation may not know yet. */
  boolean isGone() {
    return gone;
  }

  synchronized void locked() {
    locks++;
  }

  /**
   * {@code MFUnlockWorkQueue}.
   *
   * @param whenGone run after the last one, when Media Foundation knows too
   * @return its HRESULT
   */
  int unlock(Runnable whenGone) {
    boolean last = isLastUnlock();
    if (last && putsLastUnlockOff) {
      gone = true;
      if (used) {
        unlockWhenQuiet(whenGone);
        return HResult.S_OK;
      }
    }
    int hresult = MfPlat.MFUnlockWorkQueue(id);
    if (last && !HResult.failed(hresult)) {
      whenGone.run();
    }
    return hresult;
  }

  /**
   * After an unlock.
   *
   * @return whether no lock is left that was taken here
   */
  synchronized boolean unlocked() {
    locks--;
    return locks == 0;
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

  private synchronized boolean isLastUnlock() {
    return locks == 1;
  }

  /**
   * One thread for all, which stays: the threads of a queue that goes detach from the JVM inside
   * Wine's loader, and one that is started at that moment can wait for them for ever.
   */
  private static final class LateUnlocks {
    static final ScheduledExecutorService THREAD =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "mfasync-unlock");
              thread.setDaemon(true);
              return thread;
            });
  }

  private void unlockWhenQuiet(Runnable whenGone) {
    boolean quiet = inFlight.get() == 0;
    var unused =
        LateUnlocks.THREAD.schedule(
            () -> {
              if (quiet) {
                MfPlat.MFUnlockWorkQueue(id);
                whenGone.run();
              } else {
                unlockWhenQuiet(whenGone);
              }
            },
            GRACE_MILLIS,
            TimeUnit.MILLISECONDS);
  }
}
