package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.platform.QueueWords;
import dev.mfasync.runtime.platform.StackRoom;
import dev.mfasync.runtime.platform.Uncaught;
import dev.mfasync.runtime.platform.WorkItem;
import dev.mfasync.runtime.platform.WorkItems;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

// Longer than 300 lines: putting, counting threads and draining are one protocol, read as a whole.
/**
 * A work queue that threads drain: one for an {@link OrderedQueue}, several for a {@link
 * MultithreadedQueue}. It borrows the threads from the pool while it has items.
 *
 * <p>Putting an item takes one exchange on a list and one check whether another thread is needed.
 * No item is stranded: a thread that stops draining checks again after it has decremented the
 * count; if a thread is needed and cannot be started, either the item is refused or the {@link
 * Watch} tries again.
 */
abstract class DispatchQueue extends Attended implements EmbeddedQueue {
  final QueuedItems items;
  final WorkQueueThreads threads;
  private final DrainingThreads draining = new DrainingThreads();
  private final Lookout lookout = new Lookout();
  private final int id;
  private final String name;

  DispatchQueue(int id, String name, int lanes, WorkQueueThreads threads) {
    this.id = id;
    this.name = name;
    this.items = new QueuedItems(lanes);
    this.threads = threads;
  }

  /** Returns how many threads may drain the queue now. */
  abstract int limit();

  /** Returns the number of draining threads below which an item in the lane needs another one. */
  abstract int limitFor(Lane lane);

  /**
   * Takes the next item for a draining thread. Also returns null while an append is in progress.
   */
  abstract @Nullable WorkItem next(WorkQueueThread thread);

  /** Returns whether another thread would find an item to run. */
  abstract boolean hasWorkForAnother();

  /** Returns whether an item waits that no other thread is certain to reach. */
  abstract boolean hasWorkFor(WorkQueueThread thread);

  /** Called when an item waits and the limit keeps a thread from being started for it. */
  abstract void limitReached();

  /** Called by a thread that starts draining, after it was counted. */
  abstract void enter(WorkQueueThread thread);

  /** Called by a draining thread after it has run some items, to read the clock. */
  abstract void lap(WorkQueueThread thread, int ran);

  /** Called by a thread that stops draining, before the count is decremented. */
  abstract void leave(WorkQueueThread thread);

  @Override
  public final int id() {
    return id;
  }

  @Override
  public final void put(WorkItem item, int priority, int flags) {
    if (flags != 0) {
      QueueFlags.refuseUnlessSuited(this, flags);
    }
    Lane lane = items.laneFor(priority);
    if (draining.now() < limitFor(lane)) {
      StackRoom.requireToPut();
    }
    lane.append(item);
    // The item is in the queue now. If there is not enough stack to remove it, it stays.
    try {
      if (wake(lane) || !items.takesBack(item)) {
        return;
      }
    } catch (StackOverflowError noRoom) {
      return;
    }
    throw noThreadFor(this);
  }

  @Override
  public final boolean keep(WorkItem item, int priority) {
    Lane lane = items.laneFor(priority);
    lane.append(item);
    try {
      return wake(lane);
    } catch (StackOverflowError noRoom) {
      return true;
    }
  }

  /** Returns whether a thread drains the queue or is about to, and the watch is running. */
  private boolean wake(@Nullable Lane lane) {
    try {
      wakeOneMore(lane);
      if (!threads.watch().isAlive()) {
        threads.ensureWatched();
      }
      return true;
    } catch (Throwable noThread) {
      return draining.now() != 0;
    }
  }

  @Override
  public final boolean isServed() {
    return threads.watch().isAlive() || wake(null);
  }

  @Override
  public final void wakeIfStranded() {
    if (isIdle() && !items.isEmpty()) {
      wakeOneMore(null);
    }
  }

  @Override
  public final boolean withdraw(WorkItem item) {
    return items.withdraw(item);
  }

  @Override
  public final void forEachWaiting(Consumer<WorkItem> viewer) {
    items.forEach(viewer);
  }

  @Override
  public final String toString() {
    return QueueWords.describe(name, id);
  }

  /** Returns whether no thread drains the queue or is about to. */
  final boolean isIdle() {
    return draining.now() == 0;
  }

  /**
   * Counts one more draining thread and starts it, unless there are enough or one is starting.
   *
   * @param lane the lane that an item was put in, or null for any
   */
  final void wakeOneMore(@Nullable Lane lane) {
    int now = draining.now();
    while (!DrainingThreads.isOneComing(now)) {
      if (now >= (lane == null ? limit() : limitFor(lane))) {
        limitReached();
        return;
      }
      if (startUnlessChanged(now)) {
        return;
      }
      now = draining.now();
    }
  }

  private boolean startUnlessChanged(int now) {
    // Counting a thread and starting it takes several steps, too.
    StackRoom.requireToStart();
    threads.aboutToStart();
    try {
      if (!draining.countInComing(now)) {
        return false;
      }
      try {
        threads.start(this);
      } catch (Throwable noThread) {
        draining.countOutComing();
        threads.watch().attend(this);
        throw noThread;
      }
      return true;
    } finally {
      threads.startedOrNot();
    }
  }

  static MediaFoundationException noThreadFor(EmbeddedQueue queue) {
    return new MediaFoundationException(
        HResult.E_OUTOFMEMORY,
        "no thread could be started for "
            + queue
            + ": end some threads, or raise the limit of the process");
  }

  /**
   * Runs the queued items. The thread is removed from the count even after an exception, and no
   * item is left behind.
   */
  final void drain(WorkQueueThread thread) {
    thread.arriving = true;
    lookout.begin();
    do {
      try {
        enter(thread);
        do {
          runUntilEmpty(thread);
        } while (lookout.isWorthIt() && nextComesSoon(thread));
      } catch (Throwable escaped) {
        // Items throw nothing, so the JVM threw this one, for example because memory ran out
        // between two items. The queue continues.
        Uncaught.report(escaped);
      } finally {
        leave(thread);
        arrive(thread);
        draining.countOut();
        // Not earlier: a thread that finds the lane without an owner wakes another one if there are
        // not enough.
        items.leave(thread);
      }
      // An item put since the last check may have found enough threads draining: check again.
    } while (hasWorkFor(thread) && mayStay());
    lookout.end();
    thread.takeStateBack();
  }

  /**
   * Looks for the next item. Until it ends, this thread counts as starting for those who put one.
   */
  private boolean nextComesSoon(WorkQueueThread thread) {
    // Only the last thread spins: a second one would take a processor from threads that put items.
    if (draining.now() != 1 || !draining.markComing(1)) {
      return false;
    }
    thread.arriving = true;
    return lookout.look(this, thread);
  }

  /** From now on, an item that needs a thread wakes another one. */
  private void arrive(WorkQueueThread thread) {
    if (thread.arriving) {
      thread.arriving = false;
      draining.hasCome();
    }
  }

  private boolean mayStay() {
    if (draining.countIn(limit())) {
      return true;
    }
    limitReached();
    return false;
  }

  private void runUntilEmpty(WorkQueueThread thread) {
    FinishedItems finished = thread.finished;
    int ran = 0;
    try {
      WorkItem item = next(thread);
      arrive(thread);
      if (item == null) {
        letAppend();
      } else if (!items.isEmpty()) {
        tryToWake(items.laneFor(0));
      }
      for (; item != null; item = draining.areMoreThan(limit()) ? null : next(thread)) {
        finished.from(WorkItems.admission(item));
        if (thread.runItem(item)) {
          finished.add();
        }
        if (++ran >= thread.times.lap()) {
          lap(thread, ran);
          ran = 0;
        }
      }
    } finally {
      finished.countOut();
      lap(thread, ran);
    }
  }

  /** If an append is in progress, its thread may be waiting for this processor. */
  @SuppressWarnings("ThreadPriorityCheck")
  private void letAppend() {
    if (!items.isEmpty()) {
      Thread.yield();
    }
  }

  /** Requests another thread for the queued items, and continues if there is none. */
  final void help() {
    if (hasWorkForAnother()) {
      tryToWake(null);
    } else {
      limitReached();
    }
  }

  private void tryToWake(@Nullable Lane lane) {
    try {
      wakeOneMore(lane);
    } catch (Throwable noThread) {
      // This thread runs all items, or the watch starts another one.
    }
  }
}
