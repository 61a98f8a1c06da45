package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.WaitableEvent;
import dev.mfasync.runtime.platform.Deadline;
import dev.mfasync.runtime.platform.StackRoom;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An event object in Java. Work items that wait for it are told outside its lock, since that runs
 * code of others.
 */
final class EmbeddedEvent implements WaitableEvent {
  /**
   * Something that waits for an event, once. It is itself the link of the event's list, so that it
   * can be removed from anywhere in it at once, and telling it takes no memory.
   */
  abstract static class Waiter {
    private @Nullable Waiter before;
    private @Nullable Waiter behind;
    private long number;
    private boolean listed;

    /**
     * Called outside the event's lock, once at most. Nothing is thrown.
     *
     * @return whether it took the signal: one that was cancelled does not
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
      // Those that come behind the newest came after a reset.
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
    // Nothing is held but memory.
  }

  /** Tells the waiter when the event is set, at once if it is. */
  void whenSet(Waiter waiter) {
    synchronized (this) {
      if (!set) {
        append(waiter);
        return;
      }
      set = manualReset;
    }
    if (!waiter.signalled() && !manualReset) {
      // It was cancelled: the signal is for somebody else.
      set();
    }
  }

  /** Removes the waiter, if it is still there. */
  synchronized void forget(Waiter waiter) {
    if (waiter.listed) {
      remove(waiter);
    }
  }

  /** Answers the number of the newest waiter. */
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

  /** Sets the event if there is no waiter to release. */
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
