package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.WaitableEvent;
import dev.mfasync.runtime.platform.Deadline;
import dev.mfasync.runtime.platform.StackRoom;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An event object in Java. Waiting work items are notified outside its lock, because that runs
 * other code.
 */
final class EmbeddedEvent implements WaitableEvent {
  /**
   * A waiter for an event, to be notified once. It is itself the node of the event's list, so that
   * removing it takes constant time and notifying it allocates nothing.
   */
  abstract static class Waiter {
    private @Nullable Waiter before;
    private @Nullable Waiter behind;
    private long number;
    private boolean listed;

    /**
     * Called outside the event's lock, at most once. It does not throw.
     *
     * @return whether it consumed the signal; a cancelled waiter does not
     */
    abstract boolean signalled();
  }

  private final boolean manualReset;

  private @Nullable Waiter first;
  private @Nullable Waiter last;
  private long newestNumber;
  private boolean set;

  EmbeddedEvent(boolean manualReset, boolean set) {
    this.manualReset = manualReset;
    this.set = set;
  }

  @Override
  public void set() {
    StackRoom.require();
    if (manualReset) {
      // Waiters behind the newest one were added after a reset.
      long newest = setForAll();
      for (Waiter next = removeFirst(newest); next != null; next = removeFirst(newest)) {
        next.signalled();
      }
    } else {
      Waiter next = removeFirstOrSet();
      while (next != null && !next.signalled()) {
        next = removeFirstOrSet();
      }
    }
  }

  @Override
  public synchronized void reset() {
    set = false;
  }

  @Override
  public synchronized boolean await(Duration limit) throws InterruptedException {
    Deadline deadline = Deadline.after(limit);
    while (!set) {
      long left = deadline.left();
      if (left <= 0) {
        return false;
      }
      wait(left / 1_000_000, (int) (left % 1_000_000));
    }
    set = manualReset;
    return true;
  }

  @Override
  public void close() {
    // It holds only memory.
  }

  /** Notifies the waiter when the event is set, immediately if it is already. */
  void whenSet(Waiter waiter) {
    synchronized (this) {
      if (!set) {
        append(waiter);
        return;
      }
      set = manualReset;
    }
    if (!waiter.signalled() && !manualReset) {
      // It was cancelled: the signal goes to another waiter.
      set();
    }
  }

  /** Removes the waiter, if it is still in the list. */
  synchronized void forget(Waiter waiter) {
    if (waiter.listed) {
      remove(waiter);
    }
  }

  /** Returns the number of the newest waiter. */
  private synchronized long setForAll() {
    set = true;
    notifyAll();
    return newestNumber;
  }

  private synchronized @Nullable Waiter removeFirst(long newest) {
    Waiter waiter = first;
    if (waiter == null || waiter.number > newest) {
      return null;
    }
    remove(waiter);
    return waiter;
  }

  /** Sets the event if nothing is waiting for it. */
  private synchronized @Nullable Waiter removeFirstOrSet() {
    Waiter waiter = first;
    if (waiter == null) {
      set = true;
      notifyAll();
    } else {
      remove(waiter);
    }
    return waiter;
  }

  private void append(Waiter waiter) {
    waiter.number = ++newestNumber;
    waiter.listed = true;
    waiter.before = last;
    if (last == null) {
      first = waiter;
    } else {
      last.behind = waiter;
    }
    last = waiter;
  }

  private void remove(Waiter waiter) {
    Waiter before = waiter.before;
    Waiter behind = waiter.behind;
    if (before == null) {
      first = behind;
    } else {
      before.behind = behind;
    }
    if (behind == null) {
      last = before;
    } else {
      behind.before = before;
    }
    waiter.before = null;
    waiter.behind = null;
    waiter.listed = false;
  }
}
