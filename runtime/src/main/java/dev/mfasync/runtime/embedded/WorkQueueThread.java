package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.platform.PlatformThread;
import dev.mfasync.runtime.platform.Uncaught;
import dev.mfasync.runtime.platform.WorkItem;
import dev.mfasync.runtime.platform.WorkItems;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A thread that work items run on. It is lent to one queue after the other, and given its own state
 * back before each item, whatever the one before did to it.
 */
final class WorkQueueThread extends PlatformThread {
  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private final WorkQueueThreads pool;
  private final String ownName;

  /** The queue to drain next. The pool sets it when it gives the thread out. */
  volatile @Nullable DispatchQueue next;

  /** The multithreaded queue that the thread drains now. */
  private volatile @Nullable MultithreadedQueue drained;

  /** Whether an item set what the platform keeps for itself. */
  private boolean touched;

  /** What the thread finished for the queue that it drains. */
  final FinishedItems finished = new FinishedItems();

  /** How long the items take. The queue's. */
  final ItemTimes times = new ItemTimes();

  /** Whether the thread is the one that is on its way. The queue's. */
  boolean arriving;

  /** The lane where the thread takes items: a number that each queue cuts to size. */
  int lane;

  /** How many items more it takes there before it looks elsewhere. */
  int stay;

  /** The thread below in the stack of idle threads. The pool's. */
  @Nullable WorkQueueThread belowIdle;

  /** The thread started before, of those that live. The pool's. */
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

  /** Whether the item that the thread runs waits, by anything that the JVM knows as waiting. */
  boolean isBlocked() {
    return switch (getState()) {
      case BLOCKED, WAITING, TIMED_WAITING -> !SpinLock.isAwaitedBy(this);
      default -> false;
    };
  }

  /**
   * Runs an item, in a thread as nobody has left it, and lets nothing out.
   *
   * @return whether nothing is left to do for it
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

  /** Undoes what an item did to the thread. For the thread itself, before the next item. */
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
