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

/**
 * A work queue that threads drain: one for an {@link OrderedQueue}, several for a {@link
 * MultithreadedQueue}. The threads are borrowed while there is something to do.
 *
 * <p>Putting an item is one exchange on a list, and one look at whether another thread may help. An
 * item is never stranded: a thread that stops draining looks again after it has counted itself out;
 * and where a thread is needed and cannot be started, either the item is refused, or the {@link
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

  /** How many threads may drain the queue now. */
  abstract int limit();

  /** How many threads may drain the queue now for an item in that lane to need another. */
  abstract int limitFor(Lane lane);

  /** The next item for a draining thread; null also while an append is halfway through. */
  abstract @Nullable WorkItem next(WorkQueueThread thread);

  /** Whether another thread would find something to do. */
  abstract boolean hasWorkForAnother();

  /** Whether something waits that no other thread is sure to come to. */
  abstract boolean hasWorkFor(WorkQueueThread thread);

  /** Called when an item waits and the limit keeps a thread from being started for it. */
  abstract void limitReached();

  /** Called by a thread that begins to drain, and is counted in. */
  abstract void enter(WorkQueueThread thread);

  /** Called by a draining thread after it ran some items: a good moment to look at the clock. */
  abstract void lap(WorkQueueThread thread, int ran);

  /** Called by a thread that stops, before it is counted out. */
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
    // From here on the item is in the queue. Where there is no stack left to take it back, it
    // stays.
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

  /** Answers whether a thread drains, or is about to, and the watch lives. */
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

  /** Whether no thread drains the queue, or is about to. */
  final boolean isIdle() {
    return draining.now() == 0;
  }

  /**
   * Counts one more draining thread in and starts it, unless there are enough, or one is on its
   * way.
   *
   * @param lane where an item was put, or null if any
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
    // To count a thread in and to start it are several steps, too.
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
            + ": end some, or raise the limit of the process");
  }

  /** Runs what waits. Whatever comes out of it, the thread is counted out, and nothing is left. */
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
        // Items keep their exceptions to themselves: this one is the JVM's, such as memory that
        // ran out between two items. What waits goes on.
        Uncaught.report(escaped);
      } finally {
        leave(thread);
        arrive(thread);
        draining.countOut();
        // Not before: whoever finds the lane without an owner wakes another thread, if there are
        // not enough.
        items.leave(thread);
      }
      // An item put since the last look may have found enough threads draining: look again.
    } while (hasWorkFor(thread) && mayStay());
    lookout.end();
    thread.takeStateBack();
  }

  /** Looks for the next item. Whoever puts one meanwhile finds a thread on its way. */
  private boolean nextComesSoon(WorkQueueThread thread) {
    // Only the last one: beside another it would keep a processor from those who put items.
    if (draining.now() != 1 || !draining.markComing(1)) {
      return false;
    }
    thread.arriving = true;
    return lookout.look(this, thread);
  }

  /** From now on, whoever needs a thread wakes another. */
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

  /** Where an append is halfway through, its thread may wait for this very processor. */
  @SuppressWarnings("ThreadPriorityCheck")
  private void letAppend() {
    if (!items.isEmpty()) {
      Thread.yield();
    }
  }

  /** Asks for another thread for what waits, and goes on without. */
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
      // This thread does it all, or the watch finds another.
    }
  }
}
