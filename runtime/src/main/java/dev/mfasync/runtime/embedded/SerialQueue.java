package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.platform.Admission;
import dev.mfasync.runtime.platform.PlatformQueue;
import dev.mfasync.runtime.platform.WorkItem;
import dev.mfasync.runtime.platform.WorkItems;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A queue on top of another one: strictly first in, first out, whatever the priority, and one item
 * at a time. While it has items it stands in its base with one item of its own, its turn.
 */
final class SerialQueue implements EmbeddedQueue {
  /** How many items one turn runs before the base's other items get theirs. */
  private static final int ITEMS_PER_TURN = 64;

  /** Where the queue stands with the reply that an item of it needs. */
  private enum Reply {
    NOT_NEEDED,
    NEEDED,
    AWAITED
  }

  private final int id;
  private final PlatformQueue base;
  private final WaitingItems items = new WaitingItems();
  private final Turn turn = new Turn();
  private final AtomicBoolean standsInBase = new AtomicBoolean();
  private final AtomicReference<Reply> reply = new AtomicReference<>(Reply.NOT_NEEDED);
  private volatile @Nullable Thread holder;

  SerialQueue(int id, PlatformQueue base) {
    this.id = id;
    this.base = base;
  }

  @Override
  public int id() {
    return id;
  }

  @Override
  public void put(WorkItem item, int priority, int flags) {
    QueueFlags.refuseUnlessSuited(this, flags);
    items.append(item, 0);
    if (standsInBase.compareAndSet(false, true)) {
      takeTurn();
    }
  }

  @Override
  public boolean withdraw(WorkItem item) {
    return items.withdraw(item);
  }

  @Override
  public void reply() {
    if (reply.getAndSet(Reply.NOT_NEEDED) == Reply.AWAITED) {
      takeTurn();
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
    return String.format("serial work queue 0x%08X over %s", id, base);
  }

  private void takeTurn() {
    try {
      base.put(turn, 0, 0);
    } catch (MediaFoundationException | OutOfMemoryError refused) {
      standsInBase.set(false);
      throw refused;
    }
  }

  /** Runs one item; answers whether the next one may follow. */
  private boolean runOne(WorkItem item) {
    boolean needsReply = WorkItems.needsReply(item);
    if (needsReply) {
      reply.set(Reply.NEEDED);
    }
    if (WorkItems.run(item)) {
      WorkItems.admission(item).leave(1);
    }
    return !needsReply || !reply.compareAndSet(Reply.NEEDED, Reply.AWAITED);
  }

  private final class Turn extends WorkItem {
    private final Admission uncounted = new Admission();

    @Override
    protected boolean run() {
      holder = Thread.currentThread();
      try {
        if (!runSome()) {
          return true;
        }
      } finally {
        holder = null;
      }
      takeTurn();
      return true;
    }

    @Override
    protected Admission admission() {
      return uncounted;
    }

    /** Answers whether the queue needs another turn. */
    private boolean runSome() {
      for (int ran = 0; ran < ITEMS_PER_TURN; ran++) {
        WorkItem item = items.take();
        if (item == null) {
          standsInBase.set(false);
          // An item that was put since the last look may have found the queue in its base: look
          // again.
          return !items.isEmpty() && standsInBase.compareAndSet(false, true);
        }
        if (!runOne(item)) {
          return false;
        }
      }
      return true;
    }
  }
}
