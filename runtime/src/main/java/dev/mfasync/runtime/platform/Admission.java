package dev.mfasync.runtime.platform;

import dev.mfasync.runtime.MediaFoundationException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Counts the items that a handle has accepted and those that have finished, so that closing can
 * wait for the rest.
 *
 * <p>The counters only grow, because they are read one after the other: if the number of finished
 * items, read first, equals the number of accepted ones, there was a time when no item was in
 * progress.
 *
 * <p>One method counts an item and puts it on its queue, so that after any failure it is either
 * accepted, or refused and not counted.
 */
public final class Admission {
  private final Tally accepted = new Tally();
  private final Tally finished = new Tally();

  /**
   * The items that could not be counted in the normal way. Incrementing it takes neither memory nor
   * a call.
   */
  private volatile long finishedAtLast;

  private volatile boolean closed;

  /** Creates the account of a new handle. */
  public Admission() {}

  /**
   * Counts an item and puts it on a queue. If this throws, the item is neither counted nor queued.
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
   * Counts an item and invokes it on a queue, like {@link #put}.
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
    // From here on this method makes no calls of its own, neither to undo the count nor to accept
    // the item: with a full stack or heap a call would fail, and the count would remain.
    if (closed) {
      // Closed in between: the closing thread may or may not have counted this item.
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
   * Counts finished items. It does not fail.
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
   * Returns whether items are no longer accepted.
   *
   * @return true after {@link #close()}
   */
  public boolean isClosed() {
    return closed;
  }

  /**
   * Stops accepting items.
   *
   * @return whether this call did it
   */
  public synchronized boolean close() {
    boolean first = !closed;
    closed = true;
    return first;
  }

  /**
   * Waits until all accepted items have finished.
   *
   * @param limit how long
   * @return false if the limit expired first
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
