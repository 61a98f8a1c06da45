package dev.mfasync.runtime.platform;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * What a work queue runs. It is itself the link of the queue's list, so that an operation needs no
 * second object; an item is therefore in one queue at a time at most.
 */
public abstract class WorkItem {
  // Whose the item is: nobody's yet, a thread's that runs it, or withdrawn, for which the queue
  // will drop it. Guarded by the lock of the queue that the item was put on first, or, where queues
  // have no lock, changed atomically.
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

  /** The item behind this one in its list. It is read through {@link #NEXT} only. */
  @Nullable WorkItem next;

  private byte claim = WAITING;

  /** For subclasses. */
  protected WorkItem() {}

  /**
   * Does the work. Nothing is thrown: whoever wrote the work gets its exceptions. It is protected,
   * and queues call it by {@link WorkItems#run}, so that no user sees it on a result.
   *
   * @return whether nothing is left to do; false if the item, or what stands for it, was queued
   *     again
   */
  protected abstract boolean run();

  /**
   * Where the item was counted in, and is to be counted out when nothing is left to do.
   *
   * @return the account of the handle that accepted the item
   */
  protected abstract Admission admission();

  /** Told before {@link #run()} if the item waited for an event and was cancelled. */
  protected void cancelled() {}

  /**
   * Whether a serial queue has to wait for a reply after the item has run: the callback has the
   * flag {@code MFASYNC_REPLY_CALLBACK}.
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

  /** An old item that still pointed at younger ones would keep them from being collected. */
  void unlink() {
    NEXT.set(this, (WorkItem) null);
  }

  /** Claims the item for a thread that runs it; false if it was withdrawn. */
  boolean take() {
    if (claim == WITHDRAWN) {
      return false;
    }
    claim = TAKEN;
    return true;
  }

  /** Claims the item for somebody who keeps it from running; false if a thread was faster. */
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

  /** {@link #take}, where no lock guards it. */
  boolean takeAtomically() {
    return CLAIM.compareAndSet(this, WAITING, TAKEN) || (byte) CLAIM.getVolatile(this) == TAKEN;
  }

  /** {@link #withdraw}, where no lock guards it. */
  boolean withdrawAtomically() {
    return CLAIM.compareAndSet(this, WAITING, WITHDRAWN);
  }
}
