package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.platform.WorkItem;
import dev.mfasync.runtime.platform.WorkItemList;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A list of items that wait. Appending is one exchange, and waits for nobody; the far end is behind
 * a lock of a few instructions, because an item must not be taken before it can run.
 *
 * <p>A lane may have an owner: the one thread that takes its items, as long as they are short and
 * come fast. It is an understanding between threads, so that they do not meet here, and nothing
 * relies on it.
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

  /** The item that was first at the last look. The watch's. */
  private @Nullable WorkItem seen;

  void append(WorkItem item) {
    items.append(item);
  }

  /** The first item, which is the caller's now; null also while its append is halfway through. */
  @Nullable WorkItem take() {
    farEnd.lock();
    try {
      return items.removeFirst();
    } finally {
      farEnd.unlock();
    }
  }

  /** {@link #take}, for a lane that is empty as a rule. */
  @Nullable WorkItem takeIfAny() {
    return items.isEmpty() ? null : take();
  }

  /**
   * Whether nothing waits, nor is about to. It takes no lock: where it is wrong, another thread is
   * at the far end just now, and that one looks again.
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

  /** Gives the lane free, unless another thread has it by now. */
  void release(WorkQueueThread thread) {
    if (owner == thread) {
      owner = null;
    }
  }

  /**
   * Looks whether items move, and takes the lane from an owner that does not see to it. The
   * watch's.
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

  /** Lets go of what the last look saw. The watch's. */
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
   * With the lock: removes the items that were withdrawn, and answers how many others there are.
   */
  int sweep() {
    return items.sweep();
  }

  /** With the lock. */
  void forEach(Consumer<WorkItem> viewer) {
    items.forEach(viewer);
  }

  /** How a lane looks beside the last look at it; what tells more about a queue comes later. */
  enum Progress {
    NOTHING_WAITS,
    BEGINS,
    STANDS,
    MOVES
  }
}
