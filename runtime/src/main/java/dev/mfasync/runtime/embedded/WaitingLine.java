package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.platform.WorkItem;
import dev.mfasync.runtime.platform.WorkItemList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Items in the order in which they came. Appending is one exchange, and waits for nobody; the far
 * end is behind a lock of a few instructions, because an item must not be taken before it can run.
 */
final class WaitingLine {
  private final WorkItemList items = new WorkItemList();
  private final SpinLock farEnd = new SpinLock();

  void append(WorkItem item) {
    items.append(item);
  }

  /** The next item, which is the caller's now; null also while an append is halfway through. */
  @Nullable WorkItem take() {
    farEnd.lock();
    return takeLocked();
  }

  /** As {@link #take}, and null also while another thread is at the far end. */
  @Nullable WorkItem takeUnlessTaken() {
    return farEnd.tryLock() ? takeLocked() : null;
  }

  private @Nullable WorkItem takeLocked() {
    try {
      return items.removeFirst();
    } finally {
      farEnd.unlock();
    }
  }

  /** The next item, which stays; null also while an append is halfway through. */
  @Nullable WorkItem peek() {
    farEnd.lock();
    try {
      return items.first();
    } finally {
      farEnd.unlock();
    }
  }

  /**
   * Whether nothing waits, nor is about to. Without the lock it is as good as with it for a thread
   * that is about to stop: who holds the lock looks again later.
   */
  boolean isEmpty() {
    return items.isEmpty();
  }

  void lock() {
    farEnd.lock();
  }

  void unlock() {
    farEnd.unlock();
  }

  /** With the lock: removes the withdrawn items, and answers how many others there are. */
  int sweep() {
    return items.sweep();
  }

  void forEach(Consumer<WorkItem> viewer) {
    farEnd.lock();
    try {
      items.forEach(viewer);
    } finally {
      farEnd.unlock();
    }
  }
}
