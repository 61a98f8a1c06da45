package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.platform.WorkItem;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A queue that runs several items at a time. It begins with a thread for each processor, since
 * short items run fastest so. While items wait and the next one does not move, threads are added,
 * whatever the others do meanwhile: the JVM takes a method that reads from a socket, or that is
 * inside native code, for one that runs. Known to wait, or not, they are blocked for who waits
 * behind them. The threads that are too many go when items move again.
 */
final class MultithreadedQueue extends DispatchQueue {
  /** As many as a thread pool of Windows has, unless it is told otherwise. */
  static final int MOST_THREADS = 500;

  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
  private static final int AT_FIRST = Math.max(2, PROCESSORS);

  /** How many threads are added at a time where all are known to wait. */
  private static final int SEVERAL = Math.max(4, PROCESSORS);

  /** Twice as many as processors, so that who meets another one at a line finds a free one. */
  private static final int LINES = 4;

  /** How many threads wait for an operation, which may need the place of one of them. */
  private final AtomicInteger lent = new AtomicInteger();

  private volatile int limit = AT_FIRST;

  /** The item that was next at the last look. The watch's. */
  private @Nullable WorkItem nextBefore;

  MultithreadedQueue(int id, String name, WorkQueueThreads threads) {
    super(id, name, threads, LINES);
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
  void limitReached() {
    threads.watch().attend(this);
  }

  @Override
  void enter(WorkQueueThread thread) {
    thread.drains(this);
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
    WorkItem next = items.peek();
    limit = next == null ? AT_FIRST : limitFor(limit, next == nextBefore);
    nextBefore = next;
    if (next != null) {
      wakeOneMore();
    }
  }

  private int limitFor(int now, boolean stuck) {
    int blocked = threads.countBlocked(this);
    if (stuck) {
      boolean allWait = blocked + 1 >= limit();
      return Math.min(now + (allWait ? SEVERAL : 1), MOST_THREADS);
    }
    if (blocked > lent.get() && now < SEVERAL) {
      return SEVERAL;
    }
    return now > AT_FIRST + blocked ? now - 1 : now;
  }
}
