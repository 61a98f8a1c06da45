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
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The queues that exist, by identifier. A private identifier has the slot in the upper half and the
 * slot's generation in the lower, so that one that is gone is not taken for its successor.
 */
final class QueueTable {
  /** As many as other implementations have; the documents name no number. */
  static final int MOST_PRIVATE_QUEUES = 124;

  private static final int FIRST_SLOT = 5;

  private final Map<Integer, EmbeddedQueue> queues = new ConcurrentHashMap<>();
  private final Set<EmbeddedQueue> everMade = Collections.newSetFromMap(new WeakHashMap<>());
  private final int[] generations = new int[MOST_PRIVATE_QUEUES];
  private final boolean[] taken = new boolean[MOST_PRIVATE_QUEUES];

  void add(EmbeddedQueue standard) {
    queues.put(standard.id(), standard);
    remember(standard);
  }

  @Nullable EmbeddedQueue find(int id) {
    return queues.get(id);
  }

  /** Makes a private queue under a new identifier, with one lock on it. */
  PrivateQueue allocate(IntFunction<EmbeddedQueue> maker, Runnable whenGone) {
    int slot = takeSlot();
    int id = (slot + FIRST_SLOT) << 16 | (generations[slot] & 0xFFFF);
    PrivateQueue queue =
        new PrivateQueue(
            maker.apply(id),
            () -> {
              queues.remove(id);
              giveBack(slot);
              whenGone.run();
            });
    queues.put(id, queue);
    remember(queue);
    return queue;
  }

  /** Shows the items that wait in any queue, also in one that was unlocked with items in it. */
  void forEachWaiting(Consumer<WorkItem> viewer) {
    List<EmbeddedQueue> all;
    synchronized (this) {
      all = List.copyOf(everMade);
    }
    all.forEach(queue -> queue.forEachWaiting(viewer));
  }

  private synchronized int takeSlot() {
    for (int slot = 0; slot < MOST_PRIVATE_QUEUES; slot++) {
      if (!taken[slot]) {
        taken[slot] = true;
        generations[slot]++;
        return slot;
      }
    }
    throw new MediaFoundationException(
        HResult.E_FAIL,
        "there are "
            + MOST_PRIVATE_QUEUES
            + " private work queues already: unlock those that are no longer needed");
  }

  private synchronized void remember(EmbeddedQueue queue) {
    everMade.add(queue);
  }

  private synchronized void giveBack(int slot) {
    taken[slot] = false;
  }
}
