package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.platform.Spread;
import dev.mfasync.runtime.platform.WorkItem;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The items of one priority, in one lane or several. With several, each submitter uses one of them,
 * so that submitters do not contend for the end of a list and the items of each submitter keep
 * their order. A thread that takes items stays on a lane for a while before it moves to the next.
 */
final class Lanes {
  /** The number of short items that a thread takes from a lane while other lanes have items. */
  private static final int ITEMS_PER_STAY = 256;

  private final Lane[] lanes;

  /** The number of bits in the index of a lane. */
  private final int bits;

  /**
   * Creates empty lanes.
   *
   * @param count the number of lanes, a power of two
   */
  Lanes(int count) {
    lanes = new Lane[count];
    bits = Integer.numberOfTrailingZeros(count);
    for (int i = 0; i < count; i++) {
      lanes[i] = new Lane();
    }
  }

  /**
   * Returns the lane of the current thread. For a thread that takes items, it is the lane it takes
   * them from.
   */
  Lane ofCurrentThread() {
    Lane[] all = lanes;
    if (all.length == 1) {
      return all[0];
    }
    Thread thread = Thread.currentThread();
    int index = thread instanceof WorkQueueThread worker ? worker.lane : Spread.of(thread, bits);
    return all[index & (all.length - 1)];
  }

  /** Takes the next item from the only lane. */
  @Nullable WorkItem take() {
    return lanes[0].take();
  }

  /**
   * Takes the next item for a thread, from its current lane or another one.
   *
   * @param shared whether threads take from any lane; otherwise each has a lane to itself
   */
  @Nullable WorkItem take(WorkQueueThread thread, boolean shared) {
    Lane lane = lanes[thread.lane & (lanes.length - 1)];
    if (thread.stay > 0 && lane.isOwnedBy(thread)) {
      thread.stay--;
      WorkItem item = lane.take();
      if (item != null) {
        return item;
      }
    }
    return moveOn(thread, shared);
  }

  /** Takes an item from the next lane that has one, and from the current lane last. */
  private @Nullable WorkItem moveOn(WorkQueueThread thread, boolean shared) {
    int from = thread.lane;
    for (int i = 1; i <= lanes.length; i++) {
      Lane lane = lanes[(from + i) & (lanes.length - 1)];
      if (!lane.isEmpty() && (shared || lane.isOwnedBy(thread) || lane.claim(thread))) {
        if (i < lanes.length) {
          leave(thread);
          thread.lane = from + i;
        }
        thread.stay = shared ? 0 : ITEMS_PER_STAY;
        WorkItem item = lane.take();
        if (item != null) {
          return item;
        }
      }
    }
    return null;
  }

  /** Called by a thread that stops taking items, or that waits. */
  void leave(WorkQueueThread thread) {
    lanes[thread.lane & (lanes.length - 1)].release(thread);
  }

  boolean isEmpty() {
    for (Lane lane : lanes) {
      if (!lane.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether an item is queued in a lane that no other thread owns. */
  boolean hasWorkFor(@Nullable WorkQueueThread thread) {
    for (Lane lane : lanes) {
      if (!lane.isEmpty() && (!lane.isOwned() || lane.isOwnedBy(thread))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Checks all lanes. They are stalled if items wait and no lane moves. Called only by the watch.
   */
  Lane.Progress look() {
    Lane.Progress most = Lane.Progress.NOTHING_WAITS;
    for (Lane lane : lanes) {
      Lane.Progress progress = lane.look();
      if (progress.compareTo(most) > 0) {
        most = progress;
      }
    }
    return most;
  }

  void forEachLane(Consumer<Lane> viewer) {
    for (Lane lane : lanes) {
      viewer.accept(lane);
    }
  }
}
