package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.platform.WorkItem;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A queue that runs several items at a time. It begins with a thread for each processor. Items of
 * less than a microsecond or two are run by one: waking another costs more than they take, and two
 * would mostly meet at the list's end. While items wait and the next one does not move, threads are
 * added, whatever the others do meanwhile: the JVM takes a method that reads from a socket, or that
 * is inside native code, for one that runs. Known to wait, or not, they are blocked for who waits
 * behind them. The threads that are too many go when items move again.
 */
final class MultithreadedQueue extends DispatchQueue {
  /** As many as a thread pool of Windows has, unless it is told otherwise. */
  static final int MOST_THREADS = 500;

  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
  private static final int AT_FIRST = Math.max(2, PROCESSORS);

  /** How many threads are added at a time where all are known to wait. */
  private static final int SEVERAL = Math.max(4, PROCESSORS);

  /** How many threads wait for an operation, which may need the place of one of them. */
  private final AtomicInteger lent = new AtomicInteger();

  /** Items that take less on average are short. */
  private static final long SHORT_NANOS = 1_500;

  private static final int ENOUGH_TO_JUDGE = 64;

  private volatile int limit = AT_FIRST;

  // How long the last items took. Several threads may count at once, and lose some: it is a guess.
  private int measuredItems;
  private long measuredNanos;

  /** The item that was next at the last look. The watch's. */
  private @Nullable WorkItem nextBefore;

  MultithreadedQueue(int id, String name, WorkQueueThreads threads) {
    super(id, name, threads);
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
    thread.lapStart = System.nanoTime();
  }

  @Override
  void lap(int ran) {
    WorkQueueThread thread = (WorkQueueThread) Thread.currentThread();
    long now = System.nanoTime();
    measuredNanos += now - thread.lapStart;
    measuredItems += ran;
    thread.lapStart = now;
    if (measuredItems >= ENOUGH_TO_JUDGE || measuredNanos >= ENOUGH_TO_JUDGE * SHORT_NANOS) {
      boolean takeLong = measuredNanos > measuredItems * SHORT_NANOS;
      measuredItems = 0;
      measuredNanos = 0;
      if (limit <= AT_FIRST) {
        limit = takeLong ? AT_FIRST : 1;
      }
      if (takeLong && !items.isEmpty()) {
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
    int now = limit;
    limit = next == null ? Math.min(now, AT_FIRST) : limitFor(now, next == nextBefore);
    nextBefore = next;
    if (next != null) {
      wakeOneMore();
    }
  }

  @Override
  void forgetLook() {
    nextBefore = null;
    limit = Math.min(limit, AT_FIRST);
  }

  private int limitFor(int now, boolean stuck) {
    int blocked = threads.countBlocked(this);
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
