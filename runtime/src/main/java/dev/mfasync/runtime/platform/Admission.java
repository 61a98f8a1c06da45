package dev.mfasync.runtime.platform;

import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;

/**
 * Counts what a handle accepted and what of it is finished, so that closing can wait for the rest.
 *
 * <p>Two counters that only grow, because they are read one after the other: when the finished
 * ones, read first, are as many as the accepted ones, there was a moment with nothing in flight.
 */
public final class Admission {
  private final LongAdder accepted = new LongAdder();
  private final LongAdder finished = new LongAdder();
  private volatile boolean closed;

  /** Opens the account of a new handle. */
  public Admission() {}

  /**
   * Counts one in.
   *
   * @return false, with nothing counted, once closed
   */
  public boolean enter() {
    if (closed) {
      return false;
    }
    accepted.increment();
    if (closed) {
      // Closed in between: whoever closed may have counted this one, or not.
      finished.increment();
      return false;
    }
    return true;
  }

  /**
   * Counts some out.
   *
   * @param count how many have finished
   */
  public void leave(int count) {
    finished.add(count);
  }

  /**
   * Whether nothing is let in any more.
   *
   * @return true after {@link #close()}
   */
  public boolean isClosed() {
    return closed;
  }

  /**
   * Lets nothing in from now on.
   *
   * @return whether this call did it
   */
  public synchronized boolean close() {
    boolean first = !closed;
    closed = true;
    return first;
  }

  /**
   * Waits until all that was accepted is finished.
   *
   * @param limit how long
   * @return false if it takes longer
   */
  public boolean awaitQuiet(Duration limit) {
    long deadline = System.nanoTime() + limit.toNanos();
    boolean interrupted = false;
    try {
      long pause = 20_000;
      while (!isQuiet()) {
        if (System.nanoTime() - deadline >= 0) {
          return false;
        }
        LockSupport.parkNanos(this, pause);
        interrupted |= Thread.interrupted();
        pause = Math.min(2 * pause, 2_000_000);
      }
      return true;
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private boolean isQuiet() {
    long done = finished.sum();
    return done == accepted.sum();
  }
}
