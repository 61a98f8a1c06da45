package dev.mfasync.runtime.platform;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A first-in, first-out list of work items, linked through the items themselves. Any number of
 * threads may append at the same time, without waiting. The other methods may be called by one
 * thread at a time, which the owner of the list ensures.
 *
 * <p>It is Dmitry Vyukov's intrusive multi-producer single-consumer queue.
 */
public final class WorkItemList {
  /** Replaces an item when the list would be empty, so that appending needs no special case. */
  private final WorkItem stub = new Stub();

  private final ListEnd first = new ListEnd(stub);
  private final ListEnd last = new ListEnd(stub);

  /** Creates an empty list. */
  public WorkItemList() {}

  /**
   * Appends an item. Any thread may.
   *
   * @param item an item that is not in a list
   */
  public void append(WorkItem item) {
    item.link(null);
    WorkItem previous = last.getAndSet(item);
    // Between these two lines the item cannot be reached from the front: see removeFirst. The
    // second line is not a call, because a call could overflow the stack; the exchange, a full
    // fence, orders it.
    previous.next = item;
  }

  /**
   * Removes the item that was appended first, and drops withdrawn items.
   *
   * @return null if the list is empty, and also while the append of the next item is in progress:
   *     {@link #isEmpty} tells the two cases apart
   */
  public @Nullable WorkItem removeFirst() {
    WorkItem item = unlinkFirst();
    while (item != null && !item.take()) {
      item = unlinkFirst();
    }
    return item;
  }

  private @Nullable WorkItem unlinkFirst() {
    WorkItem item = first.get();
    WorkItem following = item.next();
    if (item == stub) {
      if (following == null) {
        return null;
      }
      first.set(following);
      item = following;
      following = item.next();
    }
    if (following == null) {
      if (item != last.getVolatile()) {
        return null;
      }
      append(stub);
      following = item.next();
      if (following == null) {
        return null;
      }
    }
    first.set(following);
    item.unlink();
    return item;
  }

  /**
   * Returns the item that was appended first, which may have been withdrawn since.
   *
   * @return null if the list is empty, and while its first append is in progress
   */
  public @Nullable WorkItem first() {
    WorkItem item = first.get();
    return item == stub ? item.next() : item;
  }

  /**
   * Returns whether the list is empty and nothing is being appended.
   *
   * @return false as soon as an append has begun
   */
  public boolean isEmpty() {
    return last.getVolatile() == stub && first.getVolatile() == stub;
  }

  /**
   * Removes the withdrawn items.
   *
   * @return the approximate number of the other items
   */
  public int sweep() {
    boolean stubFollows = false;
    int left = 0;
    WorkItem before = null;
    WorkItem item = first.get();
    WorkItem following = item.next();
    while (following != null) {
      stubFollows |= following == stub;
      if (item.isWithdrawn() || (item == stub && before == null)) {
        if (before == null) {
          first.set(following);
        } else {
          before.link(following);
        }
        item.unlink();
      } else {
        before = item;
        left++;
      }
      item = following;
      following = item.next();
      if (following == null && item.isWithdrawn() && !stubFollows) {
        // The last item cannot be removed, because another one may just be appended to it.
        append(stub);
        following = item.next();
      }
    }
    return left;
  }

  /**
   * Passes the items to the viewer, first to last, and leaves them in the list.
   *
   * @param viewer called with each item
   */
  public void forEach(Consumer<WorkItem> viewer) {
    for (WorkItem item = first.get(); item != null; item = item.next()) {
      if (item != stub) {
        viewer.accept(item);
      }
    }
  }

  private static final class Stub extends WorkItem {
    @Override
    protected boolean run() {
      throw new AssertionError("the list's own stub was taken for an item");
    }

    @Override
    protected Admission admission() {
      throw new AssertionError("the list's own stub was taken for an item");
    }
  }
}
