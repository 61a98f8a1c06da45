package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.platform.Admission;
import dev.mfasync.runtime.platform.QueueWords;
import dev.mfasync.runtime.platform.StackRoom;
import dev.mfasync.runtime.platform.Uncaught;
import dev.mfasync.runtime.platform.WorkItem;
import dev.mfasync.runtime.platform.WorkItems;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A queue on top of another one. It runs one item at a time, strictly first in, first out, and
 * ignores priorities. While it has items, an item of its own, the turn, is queued in the base,
 * which keeps it until a thread is available.
 */
final class SerialQueue extends Attended implements EmbeddedQueue {
  private static final VarHandle STANDING;

  static {
    try {
      STANDING = MethodHandles.lookup().findVarHandle(SerialQueue.class, "standing", boolean.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** The number of items that one turn runs before the base runs its other items. */
  private static final int ITEMS_PER_TURN = 64;

  /** The state of the reply that an item of the queue needs. */
  private enum Reply {
    NOT_NEEDED,
    NEEDED,
    AWAITED
  }

  private final int id;
  private final String name;
  private final EmbeddedQueue base;
  private final Watch watch;
  private final QueuedItems items = new QueuedItems(1);
  private final Turn turn = new Turn();
  private final AtomicReference<Reply> reply = new AtomicReference<>(Reply.NOT_NEEDED);

  /**
   * Whether the turn is queued in the base or runs. It is read without a call, because a call could
   * overflow the stack.
   */
  private volatile boolean standing;

  /**
   * The thread that runs the turn. It is cleared before the next turn can begin on another thread.
   */
  private volatile @Nullable Thread holder;

  SerialQueue(int id, EmbeddedQueue base, Watch watch) {
    this.id = id;
    this.name = QueueWords.describe("serial work queue", id) + " over " + base;
    this.base = base;
    this.watch = watch;
  }

  @Override
  public int id() {
    return id;
  }

  @Override
  public void put(WorkItem item, int priority, int flags) {
    QueueFlags.refuseUnlessSuited(this, flags);
    if (!standing) {
      StackRoom.requireToPut();
    }
    items.laneFor(0).append(item);
    // The item is in the queue now. If there is not enough stack to remove it, it stays.
    try {
      if (stands() || !items.takesBack(item)) {
        return;
      }
    } catch (StackOverflowError noRoom) {
      return;
    }
    throw DispatchQueue.noThreadFor(this);
  }

  @Override
  public boolean keep(WorkItem item, int priority) {
    items.laneFor(0).append(item);
    try {
      return stands();
    } catch (StackOverflowError noRoom) {
      return true;
    }
  }

  /** Ensures that the turn is queued in the base; returns whether it is certain to run. */
  private boolean stands() {
    if (!stand()) {
      return base.isServed();
    }
    boolean kept = false;
    try {
      boolean served = base.keep(turn, 0);
      kept = true;
      return served;
    } finally {
      if (!kept) {
        // The turn is not in the base, and other threads may have put items that rely on it.
        standing = false;
        watch.attend(this);
      }
    }
  }

  @Override
  public boolean isServed() {
    return base.isServed();
  }

  @Override
  public void wakeIfStranded() {
    look();
  }

  @Override
  public boolean withdraw(WorkItem item) {
    return items.withdraw(item);
  }

  @Override
  public void reply() {
    boolean awaited = reply.getAndSet(Reply.NOT_NEEDED) == Reply.AWAITED;
    // The base then looks again for a thread for the turn that is queued in it.
    if (!(awaited ? base.keep(turn, 0) : base.isServed())) {
      throw DispatchQueue.noThreadFor(this);
    }
  }

  @Override
  public boolean runsCallbacksInPlace() {
    return false;
  }

  @Override
  public boolean isHeldByCurrentThread() {
    return holder == Thread.currentThread() || base.isHeldByCurrentThread();
  }

  @Override
  public void forEachWaiting(Consumer<WorkItem> viewer) {
    items.forEach(viewer);
  }

  @Override
  public String toString() {
    return name;
  }

  @Override
  boolean needsAttention() {
    return !standing && !items.isEmpty();
  }

  @Override
  void look() {
    if (!items.isEmpty() && stand()) {
      base.keep(turn, 0);
    }
  }

  /** Returns true to the caller that has to put the turn into the base. */
  private boolean stand() {
    return !standing && STANDING.compareAndSet(this, false, true);
  }

  private final class Turn extends WorkItem {
    private final Admission uncounted = new Admission();

    @Override
    protected boolean run() {
      WorkQueueThread thread = (WorkQueueThread) Thread.currentThread();
      boolean again = true;
      try {
        again = runSome(thread);
      } catch (Throwable escaped) {
        Uncaught.report(escaped);
      }
      if (again) {
        holder = null;
        base.keep(this, 0);
      }
      return true;
    }

    @Override
    protected Admission admission() {
      return uncounted;
    }

    /** Returns whether the queue needs another turn. */
    private boolean runSome(WorkQueueThread thread) {
      for (int ran = 0; ran < ITEMS_PER_TURN; ran++) {
        holder = thread;
        WorkItem item = items.take();
        if (item == null) {
          holder = null;
          standing = false;
          // An item put since the last check may have found the turn in the base: check again.
          return !items.isEmpty() && stand();
        }
        if (!runOne(item, thread)) {
          return false;
        }
      }
      return true;
    }

    /** Runs one item; returns whether the next one may follow. */
    private boolean runOne(WorkItem item, WorkQueueThread thread) {
      boolean needsReply = WorkItems.needsReply(item);
      if (needsReply) {
        reply.set(Reply.NEEDED);
      }
      if (thread.runItem(item)) {
        WorkItems.admission(item).leave(1);
      }
      if (!needsReply) {
        return true;
      }
      holder = null;
      return !reply.compareAndSet(Reply.NEEDED, Reply.AWAITED);
    }
  }
}
