package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.platform.WorkItem;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A queue that runs several items at a time. It starts with one thread per processor. Items that
 * take less than a microsecond or two are not shared: those of one submitter run on one thread at a
 * time, because waking another thread costs more than they take, and two threads would mostly
 * contend for the list. While items wait and none is taken, threads are added. That does not depend
 * on what the other threads do, because the JVM reports a thread that reads from a socket or is in
 * native code as running. When items move again, the surplus threads stop.
 */
final class MultithreadedQueue extends DispatchQueue {
  /** The default maximum of a Windows thread pool. */
  static final int MOST_THREADS = 500;

  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
  private static final int AT_FIRST = Math.max(2, PROCESSORS);

  /** Several lanes per processor, so that submitters seldom share one; a power of two. */
  private static final int LANES = Math.min(16, Integer.highestOneBit(4 * AT_FIRST));

  /** The number of threads added at a time when all are known to wait. */
  private static final int SEVERAL = Math.max(4, PROCESSORS);

  /** The number of threads that wait for an operation, which may itself need a thread. */
  private final AtomicInteger lent = new AtomicInteger();

  private volatile int limit = AT_FIRST;

  /** Whether items are long, so that several threads take them from the same lane. */
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
    // A thread that owns the lane, or runs any item, reaches this item soon. If it does not, it
    // requests another thread when it next reads the clock.
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
   * Called by a thread of the queue that is about to wait. Another thread takes its place, so that
   * operations that wait for each other cannot use up the threads.
   *
   * @throws MediaFoundationException {@code MF_E_INVALIDREQUEST} if no thread would be left
   */
  void beginWait() {
    if (lent.incrementAndGet() >= MOST_THREADS) {
      lent.decrementAndGet();
      throw new MediaFoundationException(
          HResult.MF_E_INVALIDREQUEST,
          "waiting here could last forever: "
              + (MOST_THREADS - 1)
              + " other threads of "
              + this
              + " are already waiting for operations, and that is its maximum. Use callbacks or futures"
              + " instead of methods that wait for each other");
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
