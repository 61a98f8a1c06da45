package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.platform.PlatformQueue;
import dev.mfasync.runtime.platform.WorkItem;
import dev.mfasync.runtime.platform.WorkItems;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a time or an event, by key. Firing and cancelling both begin with removing the
 * key, so that one of them wins.
 */
final class PendingItems {
  private record Pending(WorkItem item, PlatformQueue queue, int flags, Source source) {}

  /** What an item waits for. */
  private interface Source {
    void stop();

    /** Whether a cancelled item is invoked nevertheless. */
    boolean invokesCancelled();
  }

  private final ScheduledExecutorService timer;
  private final Map<Long, Pending> pending = new ConcurrentHashMap<>();
  private final AtomicLong keys = new AtomicLong();

  PendingItems(ScheduledExecutorService timer) {
    this.timer = timer;
  }

  long schedule(WorkItem item, PlatformQueue queue, int flags, Duration delay) {
    long key = keys.incrementAndGet();
    TimeSource source = new TimeSource();
    pending.put(key, new Pending(item, queue, flags, source));
    source.future =
        timer.schedule(() -> fire(key), TimeUnit.NANOSECONDS.convert(delay), TimeUnit.NANOSECONDS);
    return key;
  }

  long waitFor(WorkItem item, PlatformQueue queue, int flags, @Nullable EmbeddedEvent event) {
    long key = keys.incrementAndGet();
    BooleanSupplier waiter = () -> fire(key);
    pending.put(key, new Pending(item, queue, flags, new EventSource(event, waiter)));
    if (event != null) {
      event.whenSet(waiter);
    }
    return key;
  }

  void cancel(long key) {
    Pending cancelled = pending.remove(key);
    if (cancelled == null) {
      throw new MediaFoundationException(
          HResult.MF_E_NOT_FOUND,
          "no work item waits under the key " + key + ": it ran already, or was cancelled");
    }
    cancelled.source.stop();
    if (cancelled.source.invokesCancelled()) {
      WorkItems.cancelled(cancelled.item);
      invoke(cancelled);
    }
  }

  /** Forgets everything: what waits when the platform goes down is never invoked. */
  void clear() {
    pending.clear();
  }

  private boolean fire(long key) {
    Pending due = pending.remove(key);
    if (due == null) {
      return false;
    }
    invoke(due);
    return true;
  }

  private static void invoke(Pending due) {
    try {
      due.queue.invoke(due.item, due.flags);
    } catch (MediaFoundationException refused) {
      // The queue went while the item waited: there is nowhere left to run it, and nobody to tell.
      Thread thread = Thread.currentThread();
      thread.getUncaughtExceptionHandler().uncaughtException(thread, refused);
    }
  }

  private static final class TimeSource implements Source {
    private volatile @Nullable ScheduledFuture<?> future;

    @Override
    public void stop() {
      ScheduledFuture<?> scheduled = future;
      if (scheduled != null) {
        scheduled.cancel(false);
      }
    }

    @Override
    public boolean invokesCancelled() {
      return false;
    }
  }

  private record EventSource(@Nullable EmbeddedEvent event, BooleanSupplier waiter)
      implements Source {
    @Override
    public void stop() {
      if (event != null) {
        event.forget(waiter);
      }
    }

    @Override
    public boolean invokesCancelled() {
      return true;
    }
  }
}
