package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.platform.WorkItem;
import dev.mfasync.runtime.platform.WorkItems;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The items that wait in a queue: one lane for high priority, one for low priority, and one or
 * several lanes for normal priority.
 */
final class QueuedItems {
  /** The number of withdrawn items that may remain in the lanes until their turn. */
  private static final int FEW = 64;

  private final Lane high = new Lane();
  private final Lane low = new Lane();
  private final Lanes normal;

  // Guarded by the locks of all lanes.
  private int withdrawn;
  private int worthASweep = FEW;

  /**
   * Creates an empty collection.
   *
   * @param lanes the number of lanes for normal priority, a power of two
   */
  QueuedItems(int lanes) {
    normal = new Lanes(lanes);
  }

  /** Returns the lane in which the current thread puts items of a priority. */
  Lane laneFor(int priority) {
    return priority == 0 ? normal.ofCurrentThread() : priority > 0 ? high : low;
  }

  /**
   * Takes the next item, if there is one normal lane. Also returns null while an append is in
   * progress.
   */
  @Nullable WorkItem take() {
    WorkItem item = high.takeIfAny();
    if (item == null) {
      item = normal.take();
    }
    return item == null ? low.takeIfAny() : item;
  }

  /** Takes the next item for a thread, as {@link Lanes#take(WorkQueueThread, boolean)} does. */
  @Nullable WorkItem take(WorkQueueThread thread, boolean shared) {
    WorkItem item = high.takeIfAny();
    if (item == null) {
      item = normal.take(thread, shared);
    }
    return item == null ? low.takeIfAny() : item;
  }

  /** Called by a thread that stops taking items, or that waits. */
  void leave(WorkQueueThread thread) {
    normal.leave(thread);
  }

  /**
   * Returns whether nothing is queued or being queued. It does not lock. If it is wrong, another
   * thread is just appending, and that thread checks again.
   */
  boolean isEmpty() {
    return normal.isEmpty() && high.isEmpty() && low.isEmpty();
  }

  /** Returns whether something is queued in a normal lane without a thread. */
  boolean hasWorkForAnother() {
    return normal.hasWorkFor(null);
  }

  /** Returns whether something is queued outside of the lanes of other threads. */
  boolean hasWorkFor(WorkQueueThread thread) {
    return normal.hasWorkFor(thread) || !high.isEmpty() || !low.isEmpty();
  }

  /** Checks whether items move. Called by the watch. */
  Lane.Progress look() {
    Lane.Progress urgent = high.look();
    Lane.Progress others = normal.look();
    if (urgent != Lane.Progress.NOTHING_WAITS) {
      return urgent;
    }
    Lane.Progress last = low.look();
    return others == Lane.Progress.NOTHING_WAITS ? last : others;
  }

  /** Drops the items that the last check saw. Called by the watch. */
  void forgetLook() {
    forEachLane(Lane::forgetLook);
  }

  /** Withdraws an item; returns false if it was taken already. */
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

  /** Removes an item that was just appended; returns false if a thread has taken it already. */
  boolean takesBack(WorkItem item) {
    lock();
    try {
      if (!WorkItems.withdraw(item)) {
        return false;
      }
      try {
        sweep();
      } catch (StackOverflowError noRoom) {
        // It is dropped at its turn.
      }
      return true;
    } finally {
      unlock();
    }
  }

  /**
   * Removes the withdrawn items, which would otherwise stay, with everything they refer to, until
   * their turn. It runs when they are as many as the other items left by the last sweep, so that
   * the cost per withdrawn item stays constant.
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

  /** An item has no reference to its lane, so withdrawing it locks all lanes. */
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
