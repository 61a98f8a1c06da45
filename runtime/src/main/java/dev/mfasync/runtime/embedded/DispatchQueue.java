package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.platform.Admission;
import dev.mfasync.runtime.platform.WorkItem;
import dev.mfasync.runtime.platform.WorkItems;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A work queue that up to a number of threads drain at once: one for a queue that keeps the order,
 * several for a multithreaded one, see {@link StallWatch}. The threads are borrowed while there is
 * something to do.
 *
 * <p>Putting an item is one exchange on a list, and one look at whether another thread may help.
 */
final class DispatchQueue implements EmbeddedQueue {
  private static final VarHandle DRAINING;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      DRAINING = lookup.findVarHandle(DispatchQueue.class, "draining", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private static final int WAKING = 1 << 30;

  private final int id;
  private final String name;
  private final WorkQueueThreads threads;
  private final Runnable drainer = this::drain;

  /** Sets the limit of a multithreaded queue; null for a queue with one thread. */
  private final @Nullable StallWatch watch;

  private final WaitingItems items = new WaitingItems();

  /** How many threads drain the queue now, and {@link #WAKING} while the last one is on its way. */
  private volatile int draining;

  /** The thread of a queue with one. Compared with the current thread only, so it may be stale. */
  private volatile @Nullable Thread holder;

  /** A queue that keeps the order. */
  DispatchQueue(int id, String name, WorkQueueThreads threads) {
    this.id = id;
    this.name = name;
    this.threads = threads;
    this.watch = null;
  }

  /** A multithreaded queue. */
  DispatchQueue(int id, String name, WorkQueueThreads threads, ScheduledExecutorService timer) {
    this.id = id;
    this.name = name;
    this.threads = threads;
    this.watch = new StallWatch(this, threads, timer);
  }

  @Override
  public int id() {
    return id;
  }

  @Override
  public void put(WorkItem item, int priority, int flags) {
    if (flags != 0) {
      QueueFlags.refuseUnlessSuited(this, flags);
    }
    items.append(item, priority);
    if (!wakeOneMore() && draining == 0 && withdraw(item)) {
      throw new MediaFoundationException(
          HResult.E_OUTOFMEMORY, "no thread could be started for " + this);
    }
  }

  @Override
  public boolean withdraw(WorkItem item) {
    return items.withdraw(item);
  }

  @Override
  public boolean runsCallbacksInPlace() {
    return watch != null;
  }

  @Override
  public boolean isHeldByCurrentThread() {
    return holder == Thread.currentThread();
  }

  @Override
  public String toString() {
    return "the " + name + " (" + id + ")";
  }

  @Override
  public void forEachWaiting(Consumer<WorkItem> viewer) {
    items.forEach(viewer);
  }

  /** Whether no thread drains the queue, or is about to. */
  boolean isIdle() {
    return draining == 0;
  }

  /** The item that is to be run next, which stays where it is; null if there is none. */
  @Nullable WorkItem nextItem() {
    return items.peek();
  }

  /**
   * Called by a thread of a multithreaded queue that is about to wait: another one takes its place,
   * so that operations which wait for each other cannot use the threads up.
   */
  void beginWait() {
    if (watch != null) {
      watch.lendPlace();
      if (!items.isEmpty()) {
        wakeOneMore();
      }
    }
  }

  void endWait() {
    if (watch != null) {
      watch.takePlaceBack();
    }
  }

  /**
   * Counts one more draining thread in and starts it, unless there are enough, or one is on its
   * way: that one will see to the next. So a burst of items pays for one wake-up, not for one each.
   *
   * @return false if a thread was wanted and could not be had
   */
  boolean wakeOneMore() {
    int now = draining;
    while ((now & WAKING) == 0) {
      if (now >= limit()) {
        if (watch != null) {
          watch.begin();
        }
        return true;
      }
      if (DRAINING.compareAndSet(this, now, (now + 1) | WAKING)) {
        return startDraining();
      }
      now = draining;
    }
    return true;
  }

  private int limit() {
    return watch == null ? 1 : watch.limit();
  }

  private boolean startDraining() {
    try {
      threads.execute(drainer);
      return true;
    } catch (OutOfMemoryError noThread) {
      // Whoever puts the next item tries again.
      DRAINING.getAndBitwiseAnd(this, ~WAKING);
      DRAINING.getAndAdd(this, -1);
      return false;
    }
  }

  private void drain() {
    DRAINING.getAndBitwiseAnd(this, ~WAKING);
    WorkQueueThread current = (WorkQueueThread) Thread.currentThread();
    do {
      enter(current);
      runUntilEmpty();
      leave(current);
      DRAINING.getAndAdd(this, -1);
      // An item put since the last look may have found enough threads draining: look again.
    } while (!items.isEmpty() && stayDraining());
  }

  private void enter(WorkQueueThread current) {
    if (watch == null) {
      holder = current;
    } else {
      current.drains(this);
    }
  }

  private void leave(WorkQueueThread current) {
    if (watch == null) {
      holder = null;
    } else {
      current.drains(null);
    }
  }

  private boolean stayDraining() {
    int now = draining;
    while ((now & ~WAKING) < limit()) {
      if (DRAINING.compareAndSet(this, now, now + 1)) {
        return true;
      }
      now = draining;
    }
    return false;
  }

  /**
   * Runs items, and counts the finished ones out in one go: when the next one belongs to another
   * handle, whose work must not delay the closing of this one, and at the end.
   */
  private void runUntilEmpty() {
    Admission admission = null;
    int finished = 0;
    WorkItem item = items.take();
    if (item != null && watch != null && !items.isEmpty()) {
      wakeOneMore();
    }
    for (; item != null; item = items.take()) {
      Admission own = WorkItems.admission(item);
      if (own != admission) {
        if (admission != null) {
          admission.leave(finished);
        }
        admission = own;
        finished = 0;
      }
      // The last item's interrupt is not this one's.
      Thread.interrupted();
      if (WorkItems.run(item)) {
        finished++;
      }
    }
    if (admission != null) {
      admission.leave(finished);
    }
  }
}
