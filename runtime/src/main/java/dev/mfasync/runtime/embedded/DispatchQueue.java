package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.platform.Admission;
import dev.mfasync.runtime.platform.QueueWords;
import dev.mfasync.runtime.platform.StackRoom;
import dev.mfasync.runtime.platform.Uncaught;
import dev.mfasync.runtime.platform.WorkItem;
import dev.mfasync.runtime.platform.WorkItems;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.Consumer;

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
  private static final int ITEMS_PER_LAP = 64;

  /** Items that come within this time come one after the other. */
  private static final long SOON_NANOS = 50_000;

  /** How long the last thread looks for the next item before it goes, where one comes soon. */
  private static final long LOOK_NANOS = 20_000;

  final WaitingItems items = new WaitingItems();
  final WorkQueueThreads threads;
  private final int id;
  private final String name;

  /** How many threads drain the queue now, and {@link #WAKING} while the last one is on its way. */
  private volatile int draining;

  /** When a thread last found nothing more to do. A guess is good enough. */
  private long emptySince;

  /** Whether the next item is expected soon. A guess is good enough. */
  private boolean comesSoon;

  DispatchQueue(int id, String name, WorkQueueThreads threads) {
    this.id = id;
    this.name = name;
    this.threads = threads;
  }

  /** How many threads may drain the queue now. */
  abstract int limit();

  /** Called when an item waits and the limit keeps a thread from being started for it. */
  abstract void limitReached();

  /** Called by a thread that begins to drain, and is counted in. */
  abstract void enter(WorkQueueThread thread);

  /** Called by a draining thread after it ran some items: a good moment to look at the clock. */
  abstract void lap(int ran);

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
    if (draining < limit()) {
      StackRoom.requireToPut();
    }
    items.append(item, priority);
    // From here on the item is in the queue. Where there is no stack left to take it back, it
    // stays.
    try {
      if (wake() || !items.takesBack(item)) {
        return;
      }
    } catch (StackOverflowError noRoom) {
      return;
    }
    throw noThreadFor(this);
  }

  @Override
  public final boolean keep(WorkItem item, int priority) {
    items.append(item, priority);
    try {
      return wake();
    } catch (StackOverflowError noRoom) {
      return true;
    }
  }

  /** Answers whether a thread drains, or is about to, and the watch lives. */
  private boolean wake() {
    try {
      wakeOneMore();
      if (!threads.watch().isAlive()) {
        threads.ensureWatched();
      }
      return true;
    } catch (Throwable noThread) {
      return draining != 0;
    }
  }

  @Override
  public final boolean isServed() {
    return threads.watch().isAlive() || wake();
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
    return draining == 0;
  }

  /**
   * Counts one more draining thread in and starts it, unless there are enough, or one is on its
   * way: that one will see to the next. So a burst of items pays for one wake-up, not for one each.
   */
  final void wakeOneMore() {
    int now = draining;
    while ((now & WAKING) == 0) {
      if (now >= limit()) {
        limitReached();
        return;
      }
      if (startUnlessChanged(now)) {
        return;
      }
      now = draining;
    }
  }

  private boolean startUnlessChanged(int now) {
    // To count a thread in and to start it are several steps, too.
    StackRoom.requireToStart();
    threads.aboutToStart();
    try {
      if (!DRAINING.compareAndSet(this, now, (now + 1) | WAKING)) {
        return false;
      }
      try {
        threads.start(this);
      } catch (Throwable noThread) {
        countOut(WAKING);
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
    DRAINING.getAndBitwiseAnd(this, ~WAKING);
    comesSoon = System.nanoTime() - emptySince < SOON_NANOS;
    do {
      try {
        enter(thread);
        do {
          runUntilEmpty(thread);
        } while (comesSoon && nextComesSoon());
      } catch (Throwable escaped) {
        // Items keep their exceptions to themselves: this one is the JVM's, such as memory that
        // ran out between two items. What waits goes on.
        Uncaught.report(escaped);
      } finally {
        leave(thread);
        countOut(0);
      }
      // An item put since the last look may have found enough threads draining: look again.
    } while (!items.isEmpty() && stayDraining());
    emptySince = System.nanoTime();
    thread.takeStateBack();
  }

  /**
   * Looks for the next item for a moment. Where items come one after the other, to go and be woken
   * again would take longer than they do. Whoever puts one meanwhile finds a thread on its way.
   */
  private boolean nextComesSoon() {
    if (!DRAINING.compareAndSet(this, 1, 1 | WAKING)) {
      return false;
    }
    long start = System.nanoTime();
    boolean empty = items.isEmpty();
    while (empty && System.nanoTime() - start < LOOK_NANOS) {
      Thread.onSpinWait();
      empty = items.isEmpty();
    }
    DRAINING.getAndBitwiseAnd(this, ~WAKING);
    comesSoon = !empty;
    return !empty;
  }

  private boolean stayDraining() {
    int now = draining;
    while ((now & ~WAKING) < limit()) {
      if (DRAINING.compareAndSet(this, now, now + 1)) {
        return true;
      }
      now = draining;
    }
    return false;
  }

  /**
   * Counts a thread out, and clears the flag. It needs no more stack than counting in did: where
   * that has just succeeded, this does not overflow.
   */
  private void countOut(int flag) {
    int now;
    do {
      now = draining;
    } while (!DRAINING.compareAndSet(this, now, now - 1 - flag));
  }

  /** Whether there are more threads than there may be, so that one has to go. */
  private boolean hasTooMany() {
    return (draining & ~WAKING) > limit();
  }

  /**
   * Runs items, and counts the finished ones out in one go: when the next one belongs to another
   * handle, whose work must not delay the closing of this one, and at the end.
   */
  private void runUntilEmpty(WorkQueueThread thread) {
    Admission admission = null;
    int finished = 0;
    int ran = 0;
    try {
      WorkItem item = items.take();
      if (item == null) {
        letAppend();
      } else if (!items.isEmpty()) {
        help();
      }
      for (; item != null; item = hasTooMany() ? null : items.take()) {
        Admission own = WorkItems.admission(item);
        if (own != admission) {
          if (admission != null) {
            admission.leave(finished);
          }
          admission = own;
          finished = 0;
        }
        if (thread.runItem(item)) {
          finished++;
        }
        if (++ran == ITEMS_PER_LAP) {
          ran = 0;
          lap(ITEMS_PER_LAP);
        }
      }
    } finally {
      if (admission != null) {
        admission.leave(finished);
      }
      lap(ran);
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
    try {
      wakeOneMore();
    } catch (Throwable noThread) {
      // This thread does it all, or the watch finds another.
    }
  }
}
