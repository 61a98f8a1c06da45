package dev.mfasync.runtime.mfplat;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.PendingItem;
import dev.mfasync.runtime.platform.Admission;
import dev.mfasync.runtime.platform.WorkItem;
import dev.mfasync.runtime.platform.WorkItems;
import org.jspecify.annotations.Nullable;

/** An item that waits for a time or an event before it is queued. */
final class NativePendingItem extends WorkItem implements PendingItem {
  private final WorkItem item;
  private final @Nullable NativeEvent event;
  private final boolean invokedIfCancelled;
  private final NativePendingItems all;
  private final WorkItemResult result;
  private long key;
  private boolean cancelled;
  private boolean over;

  NativePendingItem(
      WorkItem item,
      @Nullable NativeEvent event,
      boolean invokedIfCancelled,
      NativePendingItems all,
      WorkItemResult result) {
    this.item = item;
    this.event = event;
    this.invokedIfCancelled = invokedIfCancelled;
    this.all = all;
    this.result = result;
  }

  @Override
  public boolean cancel() {
    if (isDone() || !all.cancel(this)) {
      return false;
    }
    synchronized (this) {
      cancelled = true;
    }
    return true;
  }

  @Override
  public synchronized boolean isDone() {
    return over || cancelled;
  }

  @Override
  public String toString() {
    return (invokedIfCancelled ? "waiting" : "scheduled")
        + " work item"
        + (isDone() ? ", done" : ", pending");
  }

  WorkItemResult result() {
    return result;
  }

  synchronized long key() {
    return key;
  }

  boolean isInvokedIfCancelled() {
    return invokedIfCancelled;
  }

  /**
   * Called before {@link #run}, perhaps even before the function that returns the key has returned.
   */
  void fired(int status) {
    end();
    if (invokedIfCancelled && status == HResult.MF_E_OPERATION_CANCELLED) {
      WorkItems.cancelled(item);
    }
  }

  synchronized void waitsUnder(long newKey) {
    key = newKey;
    if (!over) {
      all.add(this);
    }
  }

  /** Called when the item fired, was cancelled or discarded: releases what it held. */
  synchronized void end() {
    if (!over) {
      over = true;
      all.remove(this);
      if (event != null) {
        event.release();
      }
    }
  }

  @Override
  protected boolean run() {
    return WorkItems.run(item);
  }

  @Override
  protected Admission admission() {
    return WorkItems.admission(item);
  }

  @Override
  protected boolean needsReply() {
    return WorkItems.needsReply(item);
  }
}
