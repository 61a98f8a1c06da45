package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.platform.WorkItem;
import dev.mfasync.runtime.platform.WorkItemList;
import dev.mfasync.runtime.platform.WorkItems;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The items that wait in a queue: a list for each class of priority. Appending is one exchange, and
 * waits for nobody; the far ends are behind a lock of a few instructions, because an item must not
 * be taken before it can run.
 */
final class WaitingItems {
  /** So many withdrawn items may wait for their turn to be dropped. */
  private static final int FEW = 64;

  private final WorkItemList high = new WorkItemList();
  private final WorkItemList normal = new WorkItemList();
  private final WorkItemList low = new WorkItemList();
  private final SpinLock farEnds = new SpinLock();

  // Guarded by the lock.
  private int withdrawn;
  private int worthASweep = FEW;

  void append(WorkItem item, int priority) {
    (priority == 0 ? normal : priority > 0 ? high : low).append(item);
  }

  /** The next item, which is the caller's now; null also while an append is halfway through. */
  @Nullable WorkItem take() {
    farEnds.lock();
    try {
      WorkItem item = high.removeFirst();
      if (item == null) {
        item = normal.removeFirst();
      }
      return item == null ? low.removeFirst() : item;
    } finally {
      farEnds.unlock();
    }
  }

  /** The next item, which stays; null also while an append is halfway through. */
  @Nullable WorkItem peek() {
    farEnds.lock();
    try {
      WorkItem item = high.first();
      if (item == null) {
        item = normal.first();
      }
      return item == null ? low.first() : item;
    } finally {
      farEnds.unlock();
    }
  }

  /**
   * Whether nothing waits, nor is about to. It takes no lock: where it is wrong, another thread is
   * at the far end just now, and that one looks again.
   */
  boolean isEmpty() {
    return normal.isEmpty() && high.isEmpty() && low.isEmpty();
  }

  /** Keeps an item from being taken; false if it was taken already. */
  boolean withdraw(WorkItem item) {
    farEnds.lock();
    try {
      if (!WorkItems.withdraw(item)) {
        return false;
      }
      withdrawn++;
      if (withdrawn > worthASweep) {
        sweep();
      }
      return true;
    } finally {
      farEnds.unlock();
    }
  }

  /** Removes an item that was just appended; false if it stays, because a thread has it already. */
  boolean takesBack(WorkItem item) {
    farEnds.lock();
    try {
      if (!WorkItems.withdraw(item)) {
        return false;
      }
      try {
        sweep();
      } catch (StackOverflowError noRoom) {
        // It is dropped when it is its turn.
      }
      return true;
    } finally {
      farEnds.unlock();
    }
  }

  /**
   * Removes the withdrawn items, which otherwise stay, with all that they hold, until it is their
   * turn. It is worth it when they are as many as the last sweep left others, so that withdrawing
   * many costs no more for each than withdrawing one.
   */
  private void sweep() {
    int left = high.sweep() + normal.sweep() + low.sweep();
    withdrawn = 0;
    worthASweep = Math.max(FEW, left);
  }

  void forEach(Consumer<WorkItem> viewer) {
    farEnds.lock();
    try {
      high.forEach(viewer);
      normal.forEach(viewer);
      low.forEach(viewer);
    } finally {
      farEnds.unlock();
    }
  }
}
