package dev.mfasync.runtime.embedded;

import java.time.Duration;

/** The locks that keep the platform up for a while after the last shutdown. */
final class PlatformLocks {
  private int locks;

  synchronized void lock() {
    locks++;
  }

  /** One unlock too many is ignored, as in Media Foundation. */
  synchronized void unlock() {
    if (locks > 0) {
      locks--;
      notifyAll();
    }
  }

  /** Waits until there is no lock, but not longer than the limit. */
  synchronized void awaitNone(Duration limit) {
    long deadline = System.nanoTime() + limit.toNanos();
    boolean interrupted = false;
    long left = deadline - System.nanoTime();
    while (locks > 0 && left > 0) {
      try {
        wait(left / 1_000_000 + 1);
      } catch (InterruptedException e) {
        interrupted = true;
      }
      left = deadline - System.nanoTime();
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
