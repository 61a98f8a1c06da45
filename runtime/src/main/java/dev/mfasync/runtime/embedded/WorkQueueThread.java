package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.platform.PlatformThread;
import dev.mfasync.runtime.platform.Uncaught;
import dev.mfasync.runtime.platform.WorkItem;
import dev.mfasync.runtime.platform.WorkItems;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A thread that runs work items. Queues use it in turn, and its state is restored before each item,
 * in case the previous one has changed it.
 */
final class WorkQueueThread extends PlatformThread {
  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private final WorkQueueThreads pool;
  private final String ownName;

  /** The queue to drain next. Set by the pool. */
  volatile @Nullable DispatchQueue next;

  /** The multithreaded queue that the thread drains now. */
  private volatile @Nullable MultithreadedQueue drained;

  /** Whether an item changed the state of the thread that the platform controls. */
  private boolean touched;

  /** The items that the thread has finished for the queue that it drains. */
  final FinishedItems finished = new FinishedItems();

  /** How long the items take. Used by the queue. */
  final ItemTimes times = new ItemTimes();

  /** Whether the thread is the one counted as starting. Used by the queue. */
  boolean arriving;

  /** The lane that the thread takes items from: a number that each queue reduces to its range. */
  int lane;

  /** The number of items that it still takes there before it checks other lanes. */
  int stay;

  /** The next thread in the stack of idle threads. Used by the pool. */
  @Nullable WorkQueueThread belowIdle;

  /** The next thread in the list of live threads. Used by the pool. */
  @Nullable WorkQueueThread older;

  WorkQueueThread(WorkQueueThreads pool, DispatchQueue first) {
    super(null, "mfasync-" + NUMBERS.incrementAndGet());
    this.pool = pool;
    this.ownName = getName();
    this.next = first;
  }

  @Override
  public void run() {
    pool.began(this);
    do {
      DispatchQueue queue = next;
      next = null;
      if (queue != null) {
        queue.drain(this);
      }
    } while (pool.awaitNext(this));
  }

  void drains(@Nullable MultithreadedQueue queue) {
    drained = queue;
  }

  @Nullable MultithreadedQueue drained() {
    return drained;
  }

  /** Returns whether the item that the thread runs is waiting, as far as the JVM reports it. */
  boolean isBlocked() {
    return switch (getState()) {
      case BLOCKED, WAITING, TIMED_WAITING -> !SpinLock.isAwaitedBy(this);
      default -> false;
    };
  }

  /**
   * Runs an item on the thread with its state restored. It does not throw.
   *
   * @return whether the item is finished
   */
  boolean runItem(WorkItem item) {
    takeStateBack();
    try {
      return WorkItems.run(item);
    } catch (Throwable escaped) {
      Uncaught.report(escaped);
      return true;
    }
  }

  /** Restores the state of the thread before the next item. Called on the thread itself. */
  @SuppressWarnings("ThreadPriorityCheck") // The normal one is the platform's own.
  void takeStateBack() {
    Thread.interrupted();
    if (touched) {
      super.setContextClassLoader(ClassLoader.getSystemClassLoader());
      super.setUncaughtExceptionHandler(null);
      touched = false;
    }
    if (getPriority() != NORM_PRIORITY) {
      setPriority(NORM_PRIORITY);
    }
    if (!ownName.equals(getName())) {
      setName(ownName);
    }
  }

  @Override
  public void setContextClassLoader(@Nullable ClassLoader loader) {
    touched = true;
    super.setContextClassLoader(loader);
  }

  @Override
  public void setUncaughtExceptionHandler(@Nullable UncaughtExceptionHandler handler) {
    touched = true;
    super.setUncaughtExceptionHandler(handler);
  }
}
