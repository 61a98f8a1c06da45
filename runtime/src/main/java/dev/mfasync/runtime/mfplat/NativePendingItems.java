package dev.mfasync.runtime.mfplat;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.PendingItem;
import dev.mfasync.runtime.binding.MfPlat;
import dev.mfasync.runtime.binding.OutParameter;
import dev.mfasync.runtime.platform.WorkItem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The items that wait for a time or an event. */
final class NativePendingItems {
  /** The longest time that Windows can represent in its own unit after adding the current date. */
  private static final Duration LONGEST = Duration.ofDays(3_650_000);

  private final Dispatcher dispatcher;
  private final Set<NativePendingItem> pending = ConcurrentHashMap.newKeySet();

  NativePendingItems(Dispatcher dispatcher) {
    this.dispatcher = dispatcher;
  }

  PendingItem schedule(WorkItem item, QueueCallback callback, Duration delay) {
    long timeout = timeout(delay);
    return start(
        item,
        callback,
        null,
        false,
        (result, key) -> MfPlat.MFScheduleWorkItemEx(result, timeout, key));
  }

  PendingItem waitFor(
      WorkItem item, QueueCallback callback, int priority, @Nullable NativeEvent event) {
    long handle = event == null ? 0 : event.acquire();
    return start(
        item,
        callback,
        event,
        true,
        (result, key) -> MfPlat.MFPutWaitingWorkItem(handle, priority, result, key));
  }

  /** Returns false if the item was fired or cancelled before. */
  boolean cancel(NativePendingItem item) {
    if (!cancel(item.key())) {
      return false;
    }
    // An item that waited for an event is now invoked, which completes it.
    if (!item.isInvokedIfCancelled()) {
      giveUp(item);
    }
    return true;
  }

  /** Calls {@code MFCancelWorkItem}; returns false if the key has no waiting item. */
  static boolean cancel(long key) {
    int hresult = MfPlat.MFCancelWorkItem(key);
    if (hresult == HResult.MF_E_NOT_FOUND || hresult == HResult.MF_E_SHUTDOWN) {
      return false;
    }
    MfPlat.check(hresult, "the work item could not be cancelled");
    return true;
  }

  /** Discards all items: those that wait when the platform shuts down are never invoked. */
  void clear() {
    for (NativePendingItem item : new ArrayList<>(pending)) {
      long key = item.key();
      giveUp(item);
      MfPlat.MFCancelWorkItem(key);
    }
  }

  void add(NativePendingItem item) {
    pending.add(item);
  }

  void remove(NativePendingItem item) {
    pending.remove(item);
  }

  private PendingItem start(
      WorkItem item,
      QueueCallback callback,
      @Nullable NativeEvent event,
      boolean invokedIfCancelled,
      StartCall call) {
    WorkItemResult result = null;
    NativePendingItem pendingItem = null;
    boolean started = false;
    try {
      result = callback.newResult();
      pendingItem = new NativePendingItem(item, event, invokedIfCancelled, this, result);
      result.carry(pendingItem);
      startUnder(pendingItem, result.address(), call);
      started = true;
      return pendingItem;
    } finally {
      if (!started) {
        if (result != null && pendingItem != null) {
          giveUp(pendingItem);
        } else if (event != null) {
          event.release();
        }
      }
    }
  }

  private static void startUnder(NativePendingItem item, long result, StartCall call) {
    MfPlat.check(
        call.start(result, OutParameter.address()), "the work item could not be made to wait");
    item.waitsUnder(OutParameter.getLong());
  }

  private void giveUp(NativePendingItem item) {
    WorkItemResult result = item.result();
    // The thread that takes the item, this one or the invoking one, has to release the result.
    if (result.take() != null) {
      dispatcher.remove(result);
      item.end();
      result.release();
    }
  }

  /** Milliseconds from now, as a negative number; zero is not a documented value. */
  static long timeout(Duration delay) {
    if (delay.compareTo(LONGEST) > 0) {
      return -LONGEST.toMillis();
    }
    return delay.isNegative() || delay.isZero() ? -1 : -delay.plusNanos(999_999).toMillis();
  }

  /** A function that makes a result wait. */
  @FunctionalInterface
  private interface StartCall {
    int start(long result, long key);
  }
}
