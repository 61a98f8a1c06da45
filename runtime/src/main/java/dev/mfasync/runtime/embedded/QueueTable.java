package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.platform.WorkItem;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The queues that exist, by identifier. A private queue gets the next number that no queue of the
 * process has, on any platform, so that a stale identifier does not denote a newer queue: a number
 * is reused only after the 4,294,639,616 others.
 */
final class QueueTable {
  /** The same number as other implementations; the documentation does not name one. */
  static final int MOST_PRIVATE_QUEUES = 124;

  /** The lowest private identifier, as an unsigned number. */
  private static final int FIRST_PRIVATE = 5 << 16;

  private static final AtomicInteger NEXT_PRIVATE = new AtomicInteger(FIRST_PRIVATE);

  private final Map<Integer, EmbeddedQueue> queues = new ConcurrentHashMap<>();
  private final Set<EmbeddedQueue> everMade = Collections.newSetFromMap(new WeakHashMap<>());
  private final Semaphore room = new Semaphore(MOST_PRIVATE_QUEUES);

  void add(EmbeddedQueue standard) {
    queues.put(standard.id(), standard);
    remember(standard);
  }

  @Nullable EmbeddedQueue find(int id) {
    return queues.get(id);
  }

  /**
   * Creates a private queue with a new identifier and one lock on it.
   *
   * @param whenGone called with the queue after the last lock was released
   */
  PrivateQueue allocate(IntFunction<EmbeddedQueue> maker, Consumer<PrivateQueue> whenGone) {
    if (!room.tryAcquire()) {
      throw new MediaFoundationException(
          HResult.E_FAIL,
          "there are "
              + MOST_PRIVATE_QUEUES
              + " private work queues already: close those that are no longer needed");
    }
    boolean allocated = false;
    try {
      PrivateQueue queue = allocateUnder(freeIdentifier(), maker, whenGone);
      allocated = true;
      return queue;
    } finally {
      if (!allocated) {
        room.release();
      }
    }
  }

  private PrivateQueue allocateUnder(
      int id, IntFunction<EmbeddedQueue> maker, Consumer<PrivateQueue> whenGone) {
    PrivateQueue queue =
        new PrivateQueue(
            maker.apply(id),
            gone -> {
              queues.remove(id);
              room.release();
              whenGone.accept(gone);
            });
    remember(queue);
    queues.put(id, queue);
    return queue;
  }

  private int freeIdentifier() {
    int id = NEXT_PRIVATE.getAndUpdate(QueueTable::following);
    while (queues.containsKey(id)) {
      id = NEXT_PRIVATE.getAndUpdate(QueueTable::following);
    }
    return id;
  }

  /** Returns the next private identifier; the first one follows the last. */
  static int following(int id) {
    return id == -1 ? FIRST_PRIVATE : id + 1;
  }

  /**
   * Passes the items of all queues to the viewer, including queues that were unlocked with items in
   * them.
   */
  void forEachWaiting(Consumer<WorkItem> viewer) {
    all().forEach(queue -> queue.forEachWaiting(viewer));
  }

  /** Starts a thread for each queue that has items but no thread. */
  void wakeStranded() {
    all().forEach(EmbeddedQueue::wakeIfStranded);
  }

  private synchronized List<EmbeddedQueue> all() {
    return List.copyOf(everMade);
  }

  private synchronized void remember(EmbeddedQueue queue) {
    everMade.add(queue);
  }
}
