package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.platform.Admission;
import dev.mfasync.runtime.platform.WorkItem;
import dev.mfasync.runtime.platform.WorkItemList;
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
 * <p>Items wait in one list for each priority. Putting an item is one exchange on the list, and one
 * look at whether another thread may help; taking one is done under a lock of a few instructions,
 * because an item must not be taken before it can run.
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

  private final WorkItemList high = new WorkItemList();
  private final WorkItemList normal = new WorkItemList();
  private final WorkItemList low = new WorkItemList();

  /** How many threads drain the queue now, and {@link #WAKING} while the last one is on its way. */
  private volatile int draining;

  /** How many of these threads wait for an operation, which may need one of them. */
  private final AtomicInteger waiting = new AtomicInteger();

  /** Around the lists' far ends. */
  private final SpinLock taking = new SpinLock();

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
    (priority == 0 ? normal : priority > 0 ? high : low).append(item);
    if (!wakeOneMore() && draining == 0 && withdraw(item)) {
      throw new MediaFoundationException(
          HResult.E_OUTOFMEMORY, "no thread could be started for " + this);
    }
  }

  @Override
  public boolean withdraw(WorkItem item) {
    taking.lock();
    try {
      return WorkItems.withdraw(item);
    } finally {
      taking.unlock();
    }
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
    taking.lock();
    try {
      high.forEach(viewer);
      normal.forEach(viewer);
      low.forEach(viewer);
    } finally {
      taking.unlock();
    }
  }

  /**
   * Called by a thread of a multithreaded queue that is about to wait: another one takes its place,
   * so that operations which wait for each other cannot use the threads up.
   */
  void beginWait() {
    waiting.incrementAndGet();
    if (!isEmpty()) {
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
    } while (!isEmpty() && stayDraining());
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
    WorkItem item = take();
    if (item != null && threadLimit > 1 && !isEmpty()) {
      wakeOneMore();
    }
    for (; item != null; item = take()) {
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

  private @Nullable WorkItem take() {
    taking.lock();
    try {
      WorkItem item = high.removeFirst();
      if (item == null) {
        item = normal.removeFirst();
      }
      return item == null ? low.removeFirst() : item;
    } finally {
      taking.unlock();
    }
  }

  private boolean isEmpty() {
    taking.lock();
    try {
      return high.isEmpty() && normal.isEmpty() && low.isEmpty();
    } finally {
      taking.unlock();
    }
  }
}
