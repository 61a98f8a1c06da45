package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.platform.WorkItem;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A queue that runs several items at a time. It begins with a thread for each processor. Items of
 * less than a microsecond or two are not shared: what one thread submits is run by one thread at a
 * time, since waking another costs more than they take, and two would mostly meet at the list's
 * end. While items wait and none of them moves, threads are added, whatever the others do
 * meanwhile: the JVM takes a method that reads from a socket, or that is inside native code, for
 * one that runs. Known to wait, or not, they are blocked for who waits behind them. The threads
 * that are too many go when items move again.
 */
final class MultithreadedQueue extends DispatchQueue {
  /** The default maximum of a Windows thread pool. */
  static final int MOST_THREADS = 500;

  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
  private static final int AT_FIRST = Math.max(2, PROCESSORS);

  /** Several for each processor, so that submitters seldom share one; a power of two. */
  private static final int LANES = Math.min(16, Integer.highestOneBit(4 * AT_FIRST));

  /** How many threads are added at a time where all are known to wait. */
  private static final int SEVERAL = Math.max(4, PROCESSORS);

  /** How many threads wait for an operation, which may need the place of one of them. */
  private final AtomicInteger lent = new AtomicInteger();

  private volatile int limit = AT_FIRST;

  /** Whether items take long, so that several threads take them from the same lane. */
  private volatile boolean shared = true;

  MultithreadedQueue(int id, String name, WorkQueueThreads threads) {
    super(id, name, LANES, threads);
  }

  @Override
  public boolean runsCallbacksInPlace() {
    if (Thread.currentThread() instanceof WorkQueueThread thread) {
      thread.takeStateBack();
    }
    return true;
  }

  @Override
  public boolean isHeldByCurrentThread() {
    return false;
  }

  @Override
  int limit() {
    return Math.min(limit + lent.get(), MOST_THREADS);
  }

  @Override
  int limitFor(Lane lane) {
    if (shared) {
      return limit();
    }
    // A thread that has the lane, or runs anything at all, comes to the item soon. Where it does
    // not, after a lap, it asks for help.
    return lane.isOwned() ? 0 : 1 + lent.get();
  }

  @Override
  @Nullable WorkItem next(WorkQueueThread thread) {
    return items.take(thread, shared);
  }

  @Override
  boolean hasWorkForAnother() {
    return shared ? !items.isEmpty() : items.hasWorkForAnother();
  }

  @Override
  boolean hasWorkFor(WorkQueueThread thread) {
    return shared ? !items.isEmpty() : items.hasWorkFor(thread);
  }

  @Override
  void limitReached() {
    threads.watch().attend(this);
  }

  @Override
  void enter(WorkQueueThread thread) {
    thread.drains(this);
    thread.times.begin(shared);
  }

  @Override
  void lap(WorkQueueThread thread, int ran) {
    if (thread.times.add(ran)) {
      boolean takeLong = thread.times.areLong();
      if (takeLong != shared) {
        shared = takeLong;
      }
      if (!items.isEmpty()) {
        help();
      }
    }
  }

  @Override
  void leave(WorkQueueThread thread) {
    thread.drains(null);
  }

  /**
   * Called by a thread of the queue that is about to wait: another one takes its place, so that
   * operations which wait for each other cannot use the threads up.
   *
   * @throws MediaFoundationException {@code MF_E_INVALIDREQUEST} if no thread would be left
   */
  void beginWait() {
    if (lent.incrementAndGet() >= MOST_THREADS) {
      lent.decrementAndGet();
      throw new MediaFoundationException(
          HResult.MF_E_INVALIDREQUEST,
          "waiting here could last for ever: "
              + (MOST_THREADS - 1)
              + " other threads of "
              + this
              + " wait for operations already, and it has no more. Use callbacks, or futures, instead"
              + " of methods that wait for each other");
    }
    if (Thread.currentThread() instanceof WorkQueueThread thread) {
      items.leave(thread);
    }
    if (!items.isEmpty()) {
      help();
    }
  }

  void endWait() {
    lent.decrementAndGet();
  }

  @Override
  boolean needsAttention() {
    return !items.isEmpty();
  }

  @Override
  void look() {
    Lane.Progress progress = items.look();
    int now = limit;
    if (progress == Lane.Progress.NOTHING_WAITS) {
      limit = Math.min(now, AT_FIRST);
      return;
    }
    boolean stuck = progress == Lane.Progress.STANDS;
    if (stuck) {
      shared = true;
    }
    int blocked = threads.countBlocked(this);
    limit = limitFor(now, blocked, stuck);
    if (stuck || blocked > lent.get() || hasWorkForAnother() || isIdle()) {
      wakeOneMore(null);
    }
  }

  @Override
  void forgetLook() {
    items.forgetLook();
    limit = Math.min(limit, AT_FIRST);
  }

  private int limitFor(int now, int blocked, boolean stuck) {
    if (stuck) {
      boolean allWait = blocked + 1 >= limit();
      return Math.min(Math.max(AT_FIRST, now + (allWait ? SEVERAL : 1)), MOST_THREADS);
    }
    if (blocked > lent.get() && now < SEVERAL) {
      return SEVERAL;
    }
    return now > AT_FIRST + blocked ? now - 1 : now;
  }
}
