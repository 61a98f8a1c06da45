package dev.mfasync.runtime.platform;

import dev.mfasync.runtime.MediaFoundationException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Counts what a handle accepted and what of it is finished, so that closing can wait for the rest.
 *
 * <p>Counters that only grow, because they are read one after the other: when the finished ones,
 * read first, are as many as the accepted ones, there was a moment with nothing in flight.
 *
 * <p>An item is counted in and put on its queue by one method, so that it is either accepted, or
 * refused and not counted, whatever goes wrong.
 */
public final class Admission {
  private final Tally accepted = new Tally();
  private final Tally finished = new Tally();

  /** Those that could not be counted like the others. It takes neither memory nor a call. */
  private volatile long finishedAtLast;

  private volatile boolean closed;

  /** Opens the account of a new handle. */
  public Admission() {}

  /**
   * Counts an item in and puts it on a queue. When it throws, the item is neither counted nor
   * queued.
   *
   * @param item one that is in no queue, which this account counts out
   * @param queue where it runs
   * @param priority higher first: 1, 0 or -1
   * @param flags the callback's flags
   * @return false, with nothing done, once closed
   * @throws MediaFoundationException as {@link PlatformQueue#put}
   */
  public boolean put(WorkItem item, PlatformQueue queue, int priority, int flags) {
    return submit(item, queue, priority, flags, false);
  }

  /**
   * Counts an item in and invokes it on a queue, as {@link #put} puts it there.
   *
   * @param item one that is in no queue, which this account counts out
   * @param queue where it runs
   * @param flags the callback's flags
   * @return false, with nothing done, once closed
   * @throws MediaFoundationException as {@link PlatformQueue#invoke}
   */
  public boolean invoke(WorkItem item, PlatformQueue queue, int flags) {
    return submit(item, queue, 0, flags, true);
  }

  private boolean submit(
      WorkItem item, PlatformQueue queue, int priority, int flags, boolean invoked) {
    if (closed) {
      return false;
    }
    accepted.add(1);
    // From here on this method calls nothing of its own, neither to undo its count nor to let the
    // item in: at the end of a stack, or of the heap, a call would fail, and the count would stay.
    if (closed) {
      // Closed in between: whoever closed may have counted this one, or not.
      synchronized (this) {
        finishedAtLast++;
      }
      return false;
    }
    try {
      if (invoked) {
        queue.invoke(item, flags);
      } else {
        queue.put(item, priority, flags);
      }
      return true;
    } catch (Throwable refused) {
      synchronized (this) {
        finishedAtLast++;
      }
      throw refused;
    }
  }

  /**
   * Counts some out. It does not fail.
   *
   * @param count how many have finished
   */
  public void leave(int count) {
    try {
      finished.add(count);
    } catch (Throwable noRoom) {
      synchronized (this) {
        finishedAtLast += count;
      }
    }
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
    Deadline deadline = Deadline.after(limit);
    boolean interrupted = false;
    try {
      long pause = 20_000;
      while (!isQuiet()) {
        if (deadline.left() <= 0) {
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
    long done = finished.sum() + finishedAtLast;
    return done == accepted.sum();
  }
}
