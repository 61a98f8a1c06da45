package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.CallbackParameters;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.StandardQueues;
import dev.mfasync.runtime.platform.PlatformQueue;
import dev.mfasync.runtime.platform.WorkItem;
import dev.mfasync.runtime.platform.WorkItemList;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.Executor;
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
final class DispatchQueue implements PlatformQueue {
  private static final VarHandle DRAINING;
  private static final VarHandle TAKING;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      DRAINING = lookup.findVarHandle(DispatchQueue.class, "draining", int.class);
      TAKING = lookup.findVarHandle(DispatchQueue.class, "taking", boolean.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private static final int SPINS_BEFORE_YIELD = 64;

  private final int id;
  private final String name;
  private final int threadLimit;
  private final Executor threads;
  private final Runnable drainer = this::drain;

  private final WorkItemList high = new WorkItemList();
  private final WorkItemList normal = new WorkItemList();
  private final WorkItemList low = new WorkItemList();

  /** How many threads drain the queue now. */
  private volatile int draining;

  /** The lock around the lists' far ends. */
  @SuppressWarnings("unused")
  private volatile boolean taking;

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
  public void put(WorkItem item, int priority) {
    (priority == 0 ? normal : priority > 0 ? high : low).append(item);
    if (enterDraining()) {
      threads.execute(drainer);
    }
  }

  @Override
  public void invoke(WorkItem item, int flags) {
    refuseUnlessSuited(flags);
    put(item, 0);
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

  void forEachWaiting(Consumer<WorkItem> viewer) {
    lock();
    try {
      high.forEach(viewer);
      normal.forEach(viewer);
      low.forEach(viewer);
    } finally {
      unlock();
    }
  }

  /** Counts the caller in as a draining thread, unless there are enough. */
  private boolean enterDraining() {
    int now = draining;
    while (now < threadLimit) {
      if (DRAINING.compareAndSet(this, now, now + 1)) {
        return true;
      }
      now = draining;
    }
    return false;
  }

  private void drain() {
    do {
      if (threadLimit == 1) {
        holder = Thread.currentThread();
      }
      WorkItem item = take();
      while (item != null) {
        // The last item's interrupt is not the next one's.
        Thread.interrupted();
        WorkItemList.run(item);
        item = take();
      }
      if (threadLimit == 1) {
        holder = null;
      }
      DRAINING.getAndAdd(this, -1);
      // An item that was put since the last look found enough threads draining: look again.
    } while (!isEmpty() && enterDraining());
  }

  private @Nullable WorkItem take() {
    lock();
    try {
      WorkItem item = high.removeFirst();
      if (item == null) {
        item = normal.removeFirst();
      }
      return item == null ? low.removeFirst() : item;
    } finally {
      unlock();
    }
  }

  private boolean isEmpty() {
    lock();
    try {
      return high.isEmpty() && normal.isEmpty() && low.isEmpty();
    } finally {
      unlock();
    }
  }

  @SuppressWarnings(
      "ThreadPriorityCheck") // Yielding is what a spinning thread can do for the owner.
  private void lock() {
    int spins = 0;
    while (!TAKING.compareAndSet(this, false, true)) {
      if (++spins < SPINS_BEFORE_YIELD) {
        Thread.onSpinWait();
      } else {
        // The owner may have lost its processor.
        Thread.yield();
      }
    }
  }

  private void unlock() {
    TAKING.setRelease(this, false);
  }

  private void refuseUnlessSuited(int flags) {
    int quick = CallbackParameters.FAST_IO_PROCESSING_CALLBACK | CallbackParameters.SIGNAL_CALLBACK;
    if ((flags & quick) != 0 && id != StandardQueues.IO && id != StandardQueues.TIMER) {
      throw new MediaFoundationException(
          HResult.MF_E_INVALID_WORKQUEUE,
          String.format(
              "a callback with the flags 0x%X (fast I/O processing, signal) cannot be called on %s:"
                  + " only on the I/O and timer queues",
              flags, this));
    }
  }
}
