package dev.mfasync.runtime.platform;

/**
 * What platforms do with work items. It stands here, and not on the item, because results are items
 * that users see.
 */
public final class WorkItems {
  private WorkItems() {}

  /**
   * Does the work of an item, which was removed from its queue.
   *
   * @param item the item
   * @return whether nothing is left to do, so that it is to be counted out
   */
  public static boolean run(WorkItem item) {
    return item.run();
  }

  /**
   * Where an item was counted in.
   *
   * @param item the item
   * @return the account of the handle that accepted it
   */
  public static Admission admission(WorkItem item) {
    return item.admission();
  }

  /**
   * Tells an item that waited for an event that it was cancelled. It is to be run all the same.
   *
   * @param item the item
   */
  public static void cancelled(WorkItem item) {
    item.cancelled();
  }

  /**
   * Whether a serial queue has to wait for a reply after the item has run.
   *
   * @param item the item
   * @return whether it has
   */
  public static boolean needsReply(WorkItem item) {
    return item.needsReply();
  }

  /**
   * Keeps an item that waits in a list from being removed by {@link WorkItemList#removeFirst}. The
   * caller holds the lock of that list.
   *
   * @param item an item that was appended once
   * @return false if it was removed already
   */
  public static boolean withdraw(WorkItem item) {
    return item.withdraw();
  }

  /**
   * Claims an item for the current thread, which is about to run it, or to run it again. It is for
   * platforms that keep their items elsewhere than in a {@link WorkItemList}.
   *
   * @param item an item that was put once
   * @return false if it was withdrawn, and must not run
   */
  public static boolean takeAtomically(WorkItem item) {
    return item.takeAtomically();
  }

  /**
   * Keeps an item from being claimed by {@link #takeAtomically}.
   *
   * @param item an item that was put once
   * @return false if it was claimed already
   */
  public static boolean withdrawAtomically(WorkItem item) {
    return item.withdrawAtomically();
  }
}
