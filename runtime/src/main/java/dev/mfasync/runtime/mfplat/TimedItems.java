package dev.mfasync.runtime.mfplat;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.binding.MfPlat;
import dev.mfasync.runtime.binding.OutParameter;
import dev.mfasync.runtime.platform.WorkItem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** What waits for a time or an event, by the key that Media Foundation gave. */
final class TimedItems {
  /** What Windows can count to in its own unit, with room for the present date. */
  private static final Duration LONGEST = Duration.ofDays(3_650_000);

  private final Dispatcher dispatcher;
  private final ConcurrentMap<Long, TimedItem> waiting = new ConcurrentHashMap<>();

  TimedItems(Dispatcher dispatcher) {
    this.dispatcher = dispatcher;
  }

  long schedule(WorkItem item, QueueCallback callback, Duration delay) {
    long timeout = timeout(delay);
    return start(
        item,
        callback,
        null,
        false,
        (result, key) -> MfPlat.MFScheduleWorkItemEx(result, timeout, key));
  }

  long waitFor(WorkItem item, QueueCallback callback, int priority, @Nullable NativeEvent event) {
    long handle = event == null ? 0 : event.acquire();
    return start(
        item,
        callback,
        event,
        true,
        (result, key) -> MfPlat.MFPutWaitingWorkItem(handle, priority, result, key));
  }

  void cancel(long key) {
    TimedItem item = waiting.get(key);
    int hresult = MfPlat.MFCancelWorkItem(key);
    if (HResult.failed(hresult)) {
      throw new MediaFoundationException(
          hresult,
          "no work item waits under the key " + key + ": it ran already, or was cancelled");
    }
    // One that waited for an event is invoked now, and ends with that.
    if (item != null && !item.isInvokedIfCancelled()) {
      giveUp(item);
    }
  }

  /** What waits when the platform goes down is never invoked. */
  void clear() {
    for (TimedItem item : new ArrayList<>(waiting.values())) {
      long key = item.key();
      giveUp(item);
      MfPlat.MFCancelWorkItem(key);
    }
  }

  void add(long key, TimedItem item) {
    waiting.put(key, item);
  }

  void remove(long key, TimedItem item) {
    waiting.remove(key, item);
  }

  private long start(
      WorkItem item,
      QueueCallback callback,
      @Nullable NativeEvent event,
      boolean invokedIfCancelled,
      StartCall call) {
    ItemResult result = null;
    TimedItem timed = null;
    boolean started = false;
    try {
      result = callback.newResult();
      timed = new TimedItem(item, event, invokedIfCancelled, this, result);
      result.carry(timed);
      long key = startUnder(timed, result.address(), call);
      started = true;
      return key;
    } finally {
      if (!started) {
        if (result != null && timed != null) {
          giveUp(timed);
        } else if (event != null) {
          event.release();
        }
      }
    }
  }

  private static long startUnder(TimedItem timed, long result, StartCall call) {
    MfPlat.check(
        call.start(result, OutParameter.address()), "the work item could not be made to wait");
    long key = OutParameter.getLong();
    timed.waitsUnder(key);
    return key;
  }

  private void giveUp(TimedItem item) {
    ItemResult result = item.result();
    // Whoever takes the item has to let the result go: this, or the thread that is invoking it.
    if (result.take() != null) {
      dispatcher.remove(result);
      item.end();
      result.release();
    }
  }

  /** Milliseconds from now, which are negative; no time at all is not among the documented ones. */
  static long timeout(Duration delay) {
    if (delay.compareTo(LONGEST) > 0) {
      return -LONGEST.toMillis();
    }
    return delay.isNegative() || delay.isZero() ? -1 : -delay.plusNanos(999_999).toMillis();
  }

  /** One of the functions that make a result wait. */
  @FunctionalInterface
  private interface StartCall {
    int start(long result, long key);
  }
}
