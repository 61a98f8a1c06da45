package dev.mfasync.runtime.platform;

import java.time.Duration;

/** The locks that keep the platform up for a while after the last shutdown. */
public final class PlatformLocks {
  private int locks;

  /** Without a lock. */
  public PlatformLocks() {}

  /** Adds a lock. */
  public synchronized void lock() {
    locks++;
  }

  /**
   * Takes one lock back. One too many is ignored.
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
   * Waits until there is no lock.
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
