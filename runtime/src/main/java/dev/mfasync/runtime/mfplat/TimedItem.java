package dev.mfasync.runtime.mfplat;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.platform.Admission;
import dev.mfasync.runtime.platform.WorkItem;
import dev.mfasync.runtime.platform.WorkItems;
import org.jspecify.annotations.Nullable;

/** An item that waits for a time or an event before it is queued. */
final class TimedItem extends WorkItem {
  private final WorkItem item;
  private final @Nullable NativeEvent event;
  private final boolean invokedIfCancelled;
  private final TimedItems all;
  private final ItemResult result;
  private long key;
  private boolean over;

  TimedItem(
      WorkItem item,
      @Nullable NativeEvent event,
      boolean invokedIfCancelled,
      TimedItems all,
      ItemResult result) {
    this.item = item;
    this.event = event;
    this.invokedIfCancelled = invokedIfCancelled;
    this.all = all;
    this.result = result;
  }

  ItemResult result() {
    return result;
  }

  synchronized long key() {
    return key;
  }

  boolean isInvokedIfCancelled() {
    return invokedIfCancelled;
  }

  /** Before {@link #run}: it may come before the function that returns the key has returned. */
  void fired(int status) {
    end();
    if (invokedIfCancelled && status == HResult.MF_E_OPERATION_CANCELLED) {
      WorkItems.cancelled(item);
    }
  }

  synchronized void waitsUnder(long newKey) {
    key = newKey;
    if (!over) {
      all.add(newKey, this);
    }
  }

  /** It fired, was cancelled, or is given up: lets go of what it held. */
  synchronized void end() {
    if (!over) {
      over = true;
      all.remove(key, this);
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
