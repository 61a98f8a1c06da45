package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.platform.WorkItem;
import dev.mfasync.runtime.platform.WorkItems;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The items that wait in a queue: a lane for those of high and of low priority each, and for the
 * others one, or several.
 */
final class QueuedItems {
  /** So many withdrawn items may wait for their turn to be dropped. */
  private static final int FEW = 64;

  private final Lane high = new Lane();
  private final Lane low = new Lane();
  private final Lanes normal;

  // Guarded by the locks of all lanes.
  private int withdrawn;
  private int worthASweep = FEW;

  /**
   * Makes an empty one.
   *
   * @param lanes how many lanes the items of normal priority have, a power of two
   */
  QueuedItems(int lanes) {
    normal = new Lanes(lanes);
  }

  /** Where the current thread puts items of that priority. */
  Lane laneFor(int priority) {
    return priority == 0 ? normal.ofCurrentThread() : priority > 0 ? high : low;
  }

  /**
   * The next item, where there is one normal lane; it is the caller's now. Null also while an
   * append is halfway through.
   */
  @Nullable WorkItem take() {
    WorkItem item = high.takeIfAny();
    if (item == null) {
      item = normal.take();
    }
    return item == null ? low.takeIfAny() : item;
  }

  /** The next item for a thread, as {@link Lanes#take(WorkQueueThread, boolean)} has it. */
  @Nullable WorkItem take(WorkQueueThread thread, boolean shared) {
    WorkItem item = high.takeIfAny();
    if (item == null) {
      item = normal.take(thread, shared);
    }
    return item == null ? low.takeIfAny() : item;
  }

  /** Called by a thread that takes no more for now, or that waits. */
  void leave(WorkQueueThread thread) {
    normal.leave(thread);
  }

  /**
   * Whether nothing waits, nor is about to. It takes no lock: where it is wrong, another thread is
   * at the far end just now, and that one looks again.
   */
  boolean isEmpty() {
    return normal.isEmpty() && high.isEmpty() && low.isEmpty();
  }

  /** Whether something waits in a normal lane that no thread has. */
  boolean hasWorkForAnother() {
    return normal.hasWorkFor(null);
  }

  /** Whether something waits anywhere but in the lanes of other threads. */
  boolean hasWorkFor(WorkQueueThread thread) {
    return normal.hasWorkFor(thread) || !high.isEmpty() || !low.isEmpty();
  }

  /** Looks whether items move. The watch's. */
  Lane.Progress look() {
    Lane.Progress urgent = high.look();
    Lane.Progress others = normal.look();
    if (urgent != Lane.Progress.NOTHING_WAITS) {
      return urgent;
    }
    Lane.Progress last = low.look();
    return others == Lane.Progress.NOTHING_WAITS ? last : others;
  }

  /** Lets go of what the last look saw. The watch's. */
  void forgetLook() {
    forEachLane(Lane::forgetLook);
  }

  /** Keeps an item from being taken; false if it was taken already. */
  boolean withdraw(WorkItem item) {
    lock();
    try {
      if (!WorkItems.withdraw(item)) {
        return false;
      }
      withdrawn++;
      if (withdrawn > worthASweep) {
        sweep();
      }
      return true;
    } finally {
      unlock();
    }
  }

  /** Removes an item that was just appended; false if it stays, because a thread has it already. */
  boolean takesBack(WorkItem item) {
    lock();
    try {
      if (!WorkItems.withdraw(item)) {
        return false;
      }
      try {
        sweep();
      } catch (StackOverflowError noRoom) {
        // It is dropped when it is its turn.
      }
      return true;
    } finally {
      unlock();
    }
  }

  /**
   * Removes the withdrawn items, which otherwise stay, with all that they hold, until it is their
   * turn. It is worth it when they are as many as the last sweep left others, so that withdrawing
   * many costs no more for each than withdrawing one.
   */
  private void sweep() {
    int[] left = new int[1];
    forEachLane(lane -> left[0] += lane.sweep());
    withdrawn = 0;
    worthASweep = Math.max(FEW, left[0]);
  }

  void forEach(Consumer<WorkItem> viewer) {
    lock();
    try {
      forEachLane(lane -> lane.forEach(viewer));
    } finally {
      unlock();
    }
  }

  /** An item does not know its lane, so withdrawing it takes the locks of all. */
  private void lock() {
    forEachLane(Lane::lock);
  }

  private void unlock() {
    forEachLane(Lane::unlock);
  }

  private void forEachLane(Consumer<Lane> viewer) {
    viewer.accept(high);
    normal.forEachLane(viewer);
    viewer.accept(low);
  }
}
