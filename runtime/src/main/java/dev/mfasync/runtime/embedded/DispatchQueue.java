package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.platform.Admission;
import dev.mfasync.runtime.platform.WorkItem;
import dev.mfasync.runtime.platform.WorkItems;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A work queue that up to a number of threads drain at once: one for a queue that keeps the order,
 * several for a multithreaded one. The threads are borrowed while there is something to do.
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
  private final int threadLimit;
  private final Executor threads;
  private final Runnable drainer = this::drain;

  private final WaitingItems items = new WaitingItems();

  /** How many threads drain the queue now, and {@link #WAKING} while the last one is on its way. */
  private volatile int draining;

  /** How many of these threads wait for an operation, which may need one of them. */
  private final AtomicInteger waiting = new AtomicInteger();

  /** The thread of a queue with one. Compared with the current thread only, so it may be stale. */
  private volatile @Nullable Thread holder;

  DispatchQueue(int id, String name, int threadLimit, Executor threads) {
    this.id = id;
    this.name = name;
    this.threadLimit = threadLimit;
    this.threads = threads;
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
    return threadLimit > 1;
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

  /**
   * Called by a thread of a multithreaded queue that is about to wait: another one takes its place,
   * so that operations which wait for each other cannot use the threads up.
   */
  void beginWait() {
    waiting.incrementAndGet();
    if (!items.isEmpty()) {
      wakeOneMore();
    }
  }

  void endWait() {
    waiting.decrementAndGet();
  }

  /**
   * Counts one more draining thread in and starts it, unless there are enough, or one is on its
   * way: that one will see to the next. So a burst of items pays for one wake-up, not for one each.
   *
   * @return false if a thread was wanted and could not be had
   */
  private boolean wakeOneMore() {
    int now = draining;
    while ((now & WAKING) == 0 && now < threadLimit + waiting.get()) {
      if (DRAINING.compareAndSet(this, now, (now + 1) | WAKING)) {
        return startDraining();
      }
      now = draining;
    }
    return true;
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
    Thread current = Thread.currentThread();
    do {
      enter(current);
      runUntilEmpty();
      leave(current);
      DRAINING.getAndAdd(this, -1);
      // An item put since the last look may have found enough threads draining: look again.
    } while (!items.isEmpty() && stayDraining());
  }

  private void enter(Thread current) {
    if (threadLimit == 1) {
      holder = current;
    } else if (current instanceof WorkQueueThread thread) {
      thread.drains(this);
    }
  }

  private void leave(Thread current) {
    if (threadLimit == 1) {
      holder = null;
    } else if (current instanceof WorkQueueThread thread) {
      thread.drains(null);
    }
  }

  private boolean stayDraining() {
    int now = draining;
    while ((now & ~WAKING) < threadLimit + waiting.get()) {
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
    if (item != null && threadLimit > 1 && !items.isEmpty()) {
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
