package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.platform.Spread;
import dev.mfasync.runtime.platform.WorkItem;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The items of one priority, in one lane or in several. Where there are several, each submitter has
 * one, so that submitters do not meet at a list's end, and the items of one keep their order. A
 * thread that takes items stays on a lane for a while, and moves on where more wait.
 */
final class Lanes {
  /** How many short items a thread takes from a lane while others wait for it. */
  private static final int ITEMS_PER_STAY = 256;

  private final Lane[] lanes;

  /** How many bits the number of a lane has. */
  private final int bits;

  /**
   * Makes empty lanes.
   *
   * @param count how many, a power of two
   */
  Lanes(int count) {
    lanes = new Lane[count];
    bits = Integer.numberOfTrailingZeros(count);
    for (int i = 0; i < count; i++) {
      lanes[i] = new Lane();
    }
  }

  /** The lane of the current thread; of one that takes items, where it is. */
  Lane ofCurrentThread() {
    Lane[] all = lanes;
    if (all.length == 1) {
      return all[0];
    }
    Thread thread = Thread.currentThread();
    int index = thread instanceof WorkQueueThread worker ? worker.lane : Spread.of(thread, bits);
    return all[index & (all.length - 1)];
  }

  /** The next item of the only lane. */
  @Nullable WorkItem take() {
    return lanes[0].take();
  }

  /**
   * The next item for a thread, from the lane that it is on, or from another.
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

  /** From the next lane where something waits, and at last from the same. */
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

  /** Called by a thread that takes no more for now, or that waits. */
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

  /** Whether something waits in a lane that no thread has, but for the one given. */
  boolean hasWorkFor(@Nullable WorkQueueThread thread) {
    for (Lane lane : lanes) {
      if (!lane.isEmpty() && (!lane.isOwned() || lane.isOwnedBy(thread))) {
        return true;
      }
    }
    return false;
  }

  /** Looks at all lanes; they stand if none moves where something waits. The watch's. */
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
