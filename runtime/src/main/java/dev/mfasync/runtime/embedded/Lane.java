package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.platform.WorkItem;
import dev.mfasync.runtime.platform.WorkItemList;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A list of queued items. Appending is one exchange and never waits. The front is guarded by a spin
 * lock, because an item must not be taken before it can run.
 *
 * <p>A lane may have an owner, a thread that alone takes its items as long as they are short and
 * arrive quickly. This only avoids contention; correctness does not depend on it.
 */
final class Lane {
  private static final VarHandle OWNER;

  static {
    try {
      OWNER = MethodHandles.lookup().findVarHandle(Lane.class, "owner", WorkQueueThread.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final WorkItemList items = new WorkItemList();
  private final SpinLock farEnd = new SpinLock();

  private volatile @Nullable WorkQueueThread owner;

  /** The item that was first at the last check. Accessed only by the watch. */
  private @Nullable WorkItem seen;

  void append(WorkItem item) {
    items.append(item);
  }

  /** Takes the first item. Also returns null while an append is in progress. */
  @Nullable WorkItem take() {
    farEnd.lock();
    try {
      return items.removeFirst();
    } finally {
      farEnd.unlock();
    }
  }

  /** Takes the first item like {@link #take}, for a lane that is usually empty. */
  @Nullable WorkItem takeIfAny() {
    return items.isEmpty() ? null : take();
  }

  /**
   * Returns whether nothing is queued or being queued. It does not lock. If it is wrong, another
   * thread is just taking an item, and that thread checks again.
   */
  boolean isEmpty() {
    return items.isEmpty();
  }

  boolean isOwned() {
    return owner != null;
  }

  boolean isOwnedBy(@Nullable WorkQueueThread thread) {
    return owner == thread;
  }

  boolean claim(WorkQueueThread thread) {
    return owner == null && OWNER.compareAndSet(this, null, thread);
  }

  /** Releases the lane, unless another thread owns it by now. */
  void release(WorkQueueThread thread) {
    if (owner == thread) {
      owner = null;
    }
  }

  /**
   * Checks whether items move, and takes the lane away from an owner that does not run them. Called
   * only by the watch.
   */
  Progress look() {
    WorkItem before = seen;
    WorkItem first = peek();
    boolean stands = first != null && first == before;
    seen = first;
    WorkQueueThread current = owner;
    if (first != null && current != null && (stands || current.isBlocked())) {
      release(current);
    }
    if (first == null) {
      return Progress.NOTHING_WAITS;
    }
    return stands ? Progress.STANDS : before == null ? Progress.BEGINS : Progress.MOVES;
  }

  /** Drops the item that the last check saw. Called only by the watch. */
  void forgetLook() {
    seen = null;
  }

  private @Nullable WorkItem peek() {
    farEnd.lock();
    try {
      return items.first();
    } finally {
      farEnd.unlock();
    }
  }

  void lock() {
    farEnd.lock();
  }

  void unlock() {
    farEnd.unlock();
  }

  /**
   * Removes the withdrawn items and returns the number of the others. The caller holds the lock.
   */
  int sweep() {
    return items.sweep();
  }

  /** The caller holds the lock. */
  void forEach(Consumer<WorkItem> viewer) {
    items.forEach(viewer);
  }

  /**
   * The state of a lane compared with the last check, in ascending order of significance for its
   * queue.
   */
  enum Progress {
    NOTHING_WAITS,
    BEGINS,
    STANDS,
    MOVES
  }
}
