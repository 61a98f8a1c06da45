package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.PendingItem;
import dev.mfasync.runtime.platform.PlatformQueue;
import dev.mfasync.runtime.platform.StackRoom;
import dev.mfasync.runtime.platform.Uncaught;
import dev.mfasync.runtime.platform.WorkItem;
import dev.mfasync.runtime.platform.WorkItems;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The items that wait for a time or an event. Firing, cancelling and abandoning an item all begin
 * with removing it, so that exactly one of them succeeds.
 */
final class EmbeddedPendingItems {
  private static final int RETRY_MILLIS = 10;

  private final ScheduledExecutorService timer;
  private final Set<Pending> pending = ConcurrentHashMap.newKeySet();
  private volatile boolean cleared;

  EmbeddedPendingItems(ScheduledExecutorService timer) {
    this.timer = timer;
  }

  PendingItem schedule(WorkItem item, PlatformQueue queue, int flags, Duration delay) {
    long nanos = TimeUnit.NANOSECONDS.convert(delay);
    return add(new ScheduledItem(item, queue, flags, nanos));
  }

  PendingItem waitFor(
      WorkItem item, PlatformQueue queue, int flags, @Nullable EmbeddedEvent event) {
    return add(new EventItem(item, queue, flags, event));
  }

  /**
   * Removes all items, which are never invoked, because the platform is shutting down. After that
   * no item is accepted.
   */
  void clear() {
    cleared = true;
    for (Pending waiting : pending) {
      giveUp(waiting);
    }
  }

  /**
   * Returns the exception for an item that is refused because the platform was shut down just after
   * its handle was checked.
   */
  static MediaFoundationException shutDown(String what) {
    return new MediaFoundationException(
        HResult.MF_E_SHUTDOWN, what + " was refused: the platform went down in the meantime");
  }

  private PendingItem add(Pending item) {
    StackRoom.require();
    pending.add(item);
    try {
      item.start();
    } catch (RejectedExecutionException down) {
      giveUp(item);
      throw shutDown("the work item");
    } catch (Throwable refused) {
      giveUp(item);
      throw refused;
    }
    if (cleared && giveUp(item)) {
      // clear() did not see it.
      throw shutDown("the work item");
    }
    return item;
  }

  /** Returns false if the item was already abandoned, fired or cancelled. */
  private boolean giveUp(Pending item) {
    if (!pending.remove(item)) {
      return false;
    }
    item.stop();
    return true;
  }

  /** Returns false for an item that was cancelled or abandoned. */
  private boolean fire(Pending item) {
    if (!pending.remove(item)) {
      return false;
    }
    invoke(item);
    return true;
  }

  /** It does not throw: the thread belongs to the timer or to the caller that set the event. */
  private void invoke(Pending due) {
    try {
      due.queue.invoke(due.item, due.flags);
    } catch (Throwable refused) {
      if (HResult.of(refused) != HResult.E_OUTOFMEMORY || !invokeLater(due)) {
        // The queue was closed while the item waited, so it cannot run anywhere.
        Uncaught.report(refused);
      }
    }
  }

  /** The lack of memory or threads may be temporary: try again. */
  private boolean invokeLater(Pending due) {
    try {
      var unused = timer.schedule(() -> invoke(due), RETRY_MILLIS, TimeUnit.MILLISECONDS);
      return true;
    } catch (Throwable noTimer) {
      return false;
    }
  }

  /** A waiting item. For an event, it is the waiter in its list. */
  private abstract class Pending extends EmbeddedEvent.Waiter implements PendingItem {
    final WorkItem item;
    final PlatformQueue queue;
    final int flags;

    Pending(WorkItem item, PlatformQueue queue, int flags) {
      this.item = item;
      this.queue = queue;
      this.flags = flags;
    }

    /** Starts waiting. */
    abstract void start();

    /** Stops waiting; the item may have fired already. */
    abstract void stop();

    /** Returns whether a cancelled item is invoked nevertheless. */
    abstract boolean isInvokedIfCancelled();

    @Override
    final boolean signalled() {
      return fire(this);
    }

    @Override
    public final boolean cancel() {
      StackRoom.require();
      if (!giveUp(this)) {
        return false;
      }
      if (isInvokedIfCancelled()) {
        WorkItems.cancelled(item);
        invoke(this);
      }
      return true;
    }

    @Override
    public final boolean isDone() {
      return !pending.contains(this);
    }
  }

  private final class ScheduledItem extends Pending {
    private final long nanos;
    private volatile @Nullable Future<?> future;

    ScheduledItem(WorkItem item, PlatformQueue queue, int flags, long nanos) {
      super(item, queue, flags);
      this.nanos = nanos;
    }

    @Override
    void start() {
      future = timer.schedule(this::signalled, nanos, TimeUnit.NANOSECONDS);
    }

    @Override
    void stop() {
      Future<?> scheduled = future;
      if (scheduled != null) {
        scheduled.cancel(false);
      }
    }

    @Override
    boolean isInvokedIfCancelled() {
      return false;
    }

    @Override
    public String toString() {
      return "scheduled work item" + (isDone() ? ", done" : ", pending");
    }
  }

  private final class EventItem extends Pending {
    private final @Nullable EmbeddedEvent event;

    EventItem(WorkItem item, PlatformQueue queue, int flags, @Nullable EmbeddedEvent event) {
      super(item, queue, flags);
      this.event = event;
    }

    @Override
    void start() {
      if (event != null) {
        event.whenSet(this);
      }
    }

    @Override
    void stop() {
      if (event != null) {
        event.forget(this);
      }
    }

    @Override
    boolean isInvokedIfCancelled() {
      return true;
    }

    @Override
    public String toString() {
      return "waiting work item" + (isDone() ? ", done" : ", pending");
    }
  }
}
