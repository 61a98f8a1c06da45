package dev.mfasync.runtime;

import dev.mfasync.runtime.platform.Admission;
import dev.mfasync.runtime.platform.PlatformQueue;
import dev.mfasync.runtime.platform.StackRoom;
import dev.mfasync.runtime.platform.Uncaught;
import dev.mfasync.runtime.platform.WorkItem;
import dev.mfasync.runtime.platform.WorkItems;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Runs the operations of one object one at a time, first in, first out, over any queue. While it
 * has items it stands in its base with one item of its own, its turn, for each of them.
 *
 * <p>It is not a serial work queue of the platform, because of those there may be some hundred in a
 * process, and somebody would have to unlock it. This one goes with the object. It keeps its base
 * alive while it has items.
 */
final class SerialOrder implements PlatformQueue {
  /** Those that have items: no platform knows what waits in them. */
  private static final Set<SerialOrder> BUSY = ConcurrentHashMap.newKeySet();

  private final WorkQueue base;
  private final Turn turn = new Turn();

  /** What waits, and what was withdrawn and not reached since; guarded by this object. */
  private final Deque<WorkItem> items = new ArrayDeque<>();

  /** Whether the turn is in the base, or runs; guarded by this object. */
  private boolean standing;

  /** The thread that runs an item. It is cleared before the next one can begin on another. */
  private volatile @Nullable Thread holder;

  SerialOrder(WorkQueue base) {
    this.base = base;
  }

  /** What a closed handle still waits for. */
  static List<OperationRun<?>> waitingFor(MediaFoundation handle) {
    List<OperationRun<?>> waiting = new ArrayList<>();
    for (SerialOrder order : BUSY) {
      synchronized (order) {
        for (WorkItem item : order.items) {
          if (item instanceof OperationRun<?> run && run.waitsFor(handle)) {
            waiting.add(run);
          }
        }
      }
    }
    return waiting;
  }

  /** That of its base. */
  @Override
  public int id() {
    return base.id();
  }

  @Override
  public synchronized void put(WorkItem item, int priority, int flags) {
    StackRoom.require();
    items.addLast(item);
    if (!standing) {
      boolean stands = false;
      try {
        stand();
        stands = true;
      } finally {
        if (!stands) {
          items.removeLast();
        }
      }
    }
  }

  /** Puts the turn into the base, which is kept from now on. */
  private void stand() {
    base.platformQueue().lock();
    try {
      BUSY.add(this);
      base.platformQueue().put(turn, 0, 0);
      standing = true;
    } finally {
      if (!standing) {
        leave();
      }
    }
  }

  /** Nothing waits any more. */
  private void leave() {
    standing = false;
    BUSY.remove(this);
    try {
      base.platformQueue().unlock();
    } catch (MediaFoundationException gone) {
      // The platform is down, and all its queues with it.
    }
  }

  /** Answers null, and leaves the base, if nothing waits. */
  private synchronized @Nullable WorkItem next() {
    WorkItem item = items.pollFirst();
    while (item != null && !WorkItems.takeAtomically(item)) {
      item = items.pollFirst();
    }
    if (item == null) {
      leave();
    }
    return item;
  }

  /** Leaves the base if no item is queued, and returns whether it did. */
  private synchronized boolean leavesIfEmpty() {
    if (items.isEmpty()) {
      leave();
    }
    return !standing;
  }

  /** Returns whether the turn is queued in the base again; if not, the caller has to continue. */
  private boolean standsAgain() {
    try {
      base.platformQueue().put(turn, 0, 0);
      return true;
    } catch (Throwable refused) {
      // The platform is down, or there is no memory: accepted items still run.
      return false;
    }
  }

  private void run(WorkItem item) {
    holder = Thread.currentThread();
    try {
      if (WorkItems.run(item)) {
        WorkItems.admission(item).leave(1);
      }
    } catch (Throwable escaped) {
      Uncaught.report(escaped);
    } finally {
      holder = null;
    }
  }

  @Override
  public boolean withdraw(WorkItem item) {
    return WorkItems.withdrawAtomically(item);
  }

  @Override
  public boolean runsCallbacksInPlace() {
    return false;
  }

  @Override
  public boolean isHeldByCurrentThread() {
    return holder == Thread.currentThread() || base.isHeldByCurrentThread();
  }

  /** Does nothing: it is kept by the object whose operations it runs. */
  @Override
  public void lock() {}

  /** Does nothing. */
  @Override
  public void unlock() {}

  @Override
  public String toString() {
    return "the serial order over " + base;
  }

  /** One item, and the next turn. */
  private final class Turn extends WorkItem {
    private final Admission uncounted = new Admission();

    @Override
    protected boolean run() {
      do {
        WorkItem item = next();
        if (item == null) {
          return true;
        }
        SerialOrder.this.run(item);
      } while (!leavesIfEmpty() && !standsAgain());
      return true;
    }

    @Override
    protected Admission admission() {
      return uncounted;
    }
  }
}
