package dev.mfasync.runtime.platform;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A first-in, first-out list of work items, linked through the items themselves. Any number of
 * threads may append at the same time, without waiting; one at a time may do the rest, which the
 * owner of the list ensures.
 *
 * <p>It is Dmitry Vyukov's intrusive queue of many producers and one consumer.
 */
public final class WorkItemList {
  /** Takes the place of an item where the list would be empty, so that appending needs no case. */
  private final WorkItem stub = new Stub();

  private final ListEnd first = new ListEnd(stub);
  private final ListEnd last = new ListEnd(stub);

  /** Creates an empty list. */
  public WorkItemList() {}

  /**
   * Appends an item. Any thread may.
   *
   * @param item one that is in no list
   */
  public void append(WorkItem item) {
    item.link(null);
    WorkItem previous = last.getAndSet(item);
    // Between these two lines the item cannot be reached from the front: see removeFirst. So the
    // second is no call, on which a stack could overflow; the exchange, a full fence, orders it.
    previous.next = item;
  }

  /**
   * Removes the item that was appended first, and drops those that were withdrawn.
   *
   * @return null if the list is empty, and also while the thread that appends the next item is
   *     halfway through: {@link #isEmpty} tells the two apart
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
   * The item that was appended first, which may have been withdrawn since.
   *
   * @return null if the list is empty, and while its first append is halfway through
   */
  public @Nullable WorkItem first() {
    WorkItem item = first.get();
    return item == stub ? item.next() : item;
  }

  /**
   * Whether nothing is in the list, nor about to be.
   *
   * @return false as soon as an append has begun
   */
  public boolean isEmpty() {
    return last.getVolatile() == stub && first.getVolatile() == stub;
  }

  /**
   * Removes the items that were withdrawn.
   *
   * @return how many others there are, more or less
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
        // The last item cannot be removed, since another one may be appended to it just now.
        append(stub);
        following = item.next();
      }
    }
    return left;
  }

  /**
   * Shows the items, first to last, and leaves them in the list.
   *
   * @param viewer gets each item
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
