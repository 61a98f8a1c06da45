package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.platform.WorkItem;
import dev.mfasync.runtime.platform.WorkItems;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The items that wait in a queue: a line for each class of priority. For a queue that promises no
 * order there are several lines of the usual class; each thread always appends to the same one, so
 * that its own items start in their order, and threads that append or take at the same time seldom
 * meet at one end.
 */
final class WaitingItems {
  /** So many withdrawn items may wait for their turn to be dropped. */
  private static final int FEW = 64;

  private final WaitingLine high = new WaitingLine();
  private final WaitingLine[] normal;
  private final WaitingLine low = new WaitingLine();
  private final WaitingLine[] all;

  /** Whether any item was ever put before or behind the usual ones. */
  private volatile boolean prioritized;

  // Guarded by the locks of all lines.
  private int withdrawn;
  private int worthASweep = FEW;

  /**
   * Creates an empty list.
   *
   * @param lines a power of two, 1 to keep the order of everything that has the same priority
   */
  WaitingItems(int lines) {
    normal = Stream.generate(WaitingLine::new).limit(lines).toArray(WaitingLine[]::new);
    all = Stream.concat(Stream.of(high, low), Arrays.stream(normal)).toArray(WaitingLine[]::new);
  }

  void append(WorkItem item, int priority) {
    if (priority == 0) {
      normal[ownLine()].append(item);
    } else {
      prioritized = true;
      (priority > 0 ? high : low).append(item);
    }
  }

  private int ownLine() {
    // Threads are numbered one after the other.
    return (int) Thread.currentThread().getId() & (normal.length - 1);
  }

  /**
   * The next item, which is the caller's now; null also while an append is halfway through.
   *
   * @param start the line to look at first, any number
   */
  @Nullable WorkItem take(int start) {
    if (prioritized) {
      return takeByPriority(start);
    }
    return takeUsual(start);
  }

  private @Nullable WorkItem takeByPriority(int start) {
    WorkItem item = high.take();
    if (item == null) {
      item = takeUsual(start);
    }
    return item == null ? low.take() : item;
  }

  private @Nullable WorkItem takeUsual(int start) {
    int lines = normal.length;
    if (lines > 1) {
      for (int i = 0; i < lines; i++) {
        WaitingLine line = normal[(start + i) & (lines - 1)];
        if (!line.isEmpty()) {
          WorkItem item = line.takeUnlessTaken();
          if (item != null) {
            return item;
          }
        }
      }
    }
    for (int i = 0; i < lines; i++) {
      WaitingLine line = normal[(start + i) & (lines - 1)];
      if (lines == 1 || !line.isEmpty()) {
        WorkItem item = line.take();
        if (item != null) {
          return item;
        }
      }
    }
    return null;
  }

  /** The next item, which stays; null also while an append is halfway through. */
  @Nullable WorkItem peek() {
    WorkItem item = high.peek();
    for (int i = 0; item == null && i < normal.length; i++) {
      item = normal[i].peek();
    }
    return item == null ? low.peek() : item;
  }

  /** Whether nothing waits, nor is about to. */
  boolean isEmpty() {
    for (WaitingLine line : normal) {
      if (!line.isEmpty()) {
        return false;
      }
    }
    return !prioritized || (high.isEmpty() && low.isEmpty());
  }

  /** Keeps an item from being taken; false if it was taken already. */
  boolean withdraw(WorkItem item) {
    return withdraw(item, false);
  }

  /** Removes an item that was just appended; false if it stays, because a thread has it already. */
  boolean takesBack(WorkItem item) {
    try {
      return withdraw(item, true);
    } catch (StackOverflowError noRoom) {
      return false;
    }
  }

  private boolean withdraw(WorkItem item, boolean atOnce) {
    int locked = 0;
    try {
      for (; locked < all.length; locked++) {
        all[locked].lock();
      }
      if (!WorkItems.withdraw(item)) {
        return false;
      }
      withdrawn++;
      if (atOnce || withdrawn > worthASweep) {
        sweep();
      }
      return true;
    } finally {
      unlock(locked);
    }
  }

  private void unlock(int locked) {
    for (int i = 0; i < locked; i++) {
      all[i].unlock();
    }
  }

  /**
   * Removes the withdrawn items, which otherwise stay, with all that they hold, until it is their
   * turn. It is worth it when they are as many as the last sweep left others, so that withdrawing
   * many costs no more for each than withdrawing one.
   */
  private void sweep() {
    int left = 0;
    for (WaitingLine line : all) {
      left += line.sweep();
    }
    withdrawn = 0;
    worthASweep = Math.max(FEW, left);
  }

  /** Shows the items, line by line; nobody takes one of the line meanwhile. */
  void forEach(Consumer<WorkItem> viewer) {
    for (WaitingLine line : all) {
      line.forEach(viewer);
    }
  }
}
