package dev.mfasync.runtime.platform;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * An item that a work queue runs. It is itself the node of the queue's list, so that an operation
 * needs no second object; an item is therefore in at most one queue at a time.
 */
public abstract class WorkItem {
  // The state of the item: free, taken by the thread that runs it, or withdrawn, so that the queue
  // drops it. Guarded by the lock of the queue that the item was first put on, or, if queues have
  // no lock, changed atomically.
  private static final byte WAITING = 0;
  private static final byte TAKEN = 1;
  private static final byte WITHDRAWN = 2;

  private static final VarHandle NEXT;
  private static final VarHandle CLAIM;

  static {
    try {
      NEXT = MethodHandles.lookup().findVarHandle(WorkItem.class, "next", WorkItem.class);
      CLAIM = MethodHandles.lookup().findVarHandle(WorkItem.class, "claim", byte.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** The next item in the list. It is read only through {@link #NEXT}. */
  @Nullable WorkItem next;

  private byte claim = WAITING;

  /** For subclasses. */
  protected WorkItem() {}

  /**
   * Does the work. It does not throw: exceptions are reported to the author of the work. It is
   * protected, and queues call it through {@link WorkItems#run}, so that results do not show it to
   * users.
   *
   * @return whether the item is finished; false if it, or an item in its place, was queued again
   */
  protected abstract boolean run();

  /**
   * Returns the account that counted the item, and that has to count it as finished.
   *
   * @return the account of the handle that accepted the item
   */
  protected abstract Admission admission();

  /** Called before {@link #run()} if the item waited for an event and was cancelled. */
  protected void cancelled() {}

  /**
   * Returns whether a serial queue has to wait for a reply after the item has run: the callback has
   * the flag {@code MFASYNC_REPLY_CALLBACK}.
   *
   * @return false, unless overridden
   */
  protected boolean needsReply() {
    return false;
  }

  @Nullable WorkItem next() {
    return (WorkItem) NEXT.getAcquire(this);
  }

  void link(@Nullable WorkItem following) {
    NEXT.setRelease(this, following);
  }

  /** An old item that still referenced younger ones would keep them from being collected. */
  void unlink() {
    NEXT.set(this, (WorkItem) null);
  }

  /** Claims the item for a thread that runs it; returns false if it was withdrawn. */
  boolean take() {
    if (claim == WITHDRAWN) {
      return false;
    }
    claim = TAKEN;
    return true;
  }

  /**
   * Claims the item for a caller that prevents it from running; returns false if a thread was
   * faster.
   */
  boolean withdraw() {
    if (claim != WAITING) {
      return false;
    }
    claim = WITHDRAWN;
    return true;
  }

  boolean isWithdrawn() {
    return claim == WITHDRAWN;
  }

  /** Like {@link #take}, for queues without a lock. */
  boolean takeAtomically() {
    return CLAIM.compareAndSet(this, WAITING, TAKEN) || (byte) CLAIM.getVolatile(this) == TAKEN;
  }

  /** Like {@link #withdraw}, for queues without a lock. */
  boolean withdrawAtomically() {
    return CLAIM.compareAndSet(this, WAITING, WITHDRAWN);
  }
}
