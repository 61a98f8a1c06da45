package dev.mfasync.runtime.platform;

import java.time.Duration;

/** The locks that keep the platform running after the last shutdown. */
public final class PlatformLocks {
  private int locks;

  /** Creates an object without locks. */
  public PlatformLocks() {}

  /** Adds a lock. */
  public synchronized void lock() {
    locks++;
  }

  /**
   * Releases one lock. An extra call has no effect.
   *
   * @return whether there was a lock
   */
  public synchronized boolean unlock() {
    if (locks == 0) {
      return false;
    }
    locks--;
    notifyAll();
    return true;
  }

  /**
   * Waits until all locks are released.
   *
   * @param limit how long at most
   */
  public synchronized void awaitNone(Duration limit) {
    Deadline deadline = Deadline.after(limit);
    boolean interrupted = false;
    long left = deadline.left();
    while (locks > 0 && left > 0) {
      try {
        wait(left / 1_000_000 + 1);
      } catch (InterruptedException e) {
        interrupted = true;
      }
      left = deadline.left();
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
