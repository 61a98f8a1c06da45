package dev.mfasync.runtime;

import dev.mfasync.runtime.platform.LeakTracker;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The lock that an allocation took, in the hands of the one queue object that it made, with those
 * that were taken by that object since: so that closing it after the last {@code unlock()} does not
 * take back a lock of somebody else.
 */
final class AllocationLock {
  private final @Nullable AtomicBoolean givenBack;
  private int held = 1;
  private boolean closed;

  AllocationLock(WorkQueue owner) {
    this.givenBack =
        LeakTracker.watch(
            owner,
            () -> owner + " was never closed: it stays until the platform goes down",
            AllocationLock::report);
  }

  synchronized void locked() {
    held++;
  }

  synchronized void unlocked() {
    if (held > 0) {
      held--;
    }
    if (held == 0) {
      giveBack();
    }
  }

  /** Returns whether the caller must release the allocation's lock. */
  synchronized boolean close() {
    if (closed || held == 0) {
      return false;
    }
    closed = true;
    held--;
    giveBack();
    return true;
  }

  private void giveBack() {
    if (givenBack != null) {
      givenBack.set(true);
    }
  }

  private static void report(String leak, Throwable creation) {
    Logger logger = System.getLogger("dev.mfasync.runtime");
    logger.log(Level.ERROR, leak, creation);
  }
}
