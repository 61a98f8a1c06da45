package dev.mfasync.runtime.platform;

/**
 * The operations of platforms on work items. They are not public methods of the item, because
 * results are items, and users would see them.
 */
public final class WorkItems {
  private WorkItems() {}

  /**
   * Runs an item that was removed from its queue.
   *
   * @param item the item
   * @return whether the item is finished, so that it has to be counted
   */
  public static boolean run(WorkItem item) {
    return item.run();
  }

  /**
   * Returns the account that counted an item.
   *
   * @param item the item
   * @return the account of the handle that accepted it
   */
  public static Admission admission(WorkItem item) {
    return item.admission();
  }

  /**
   * Notifies an item that waited for an event that it was cancelled. It has to be run nevertheless.
   *
   * @param item the item
   */
  public static void cancelled(WorkItem item) {
    item.cancelled();
  }

  /**
   * Returns whether a serial queue has to wait for a reply after the item has run.
   *
   * @param item the item
   * @return whether it has to wait
   */
  public static boolean needsReply(WorkItem item) {
    return item.needsReply();
  }

  /**
   * Prevents {@link WorkItemList#removeFirst} from returning an item. The caller holds the lock of
   * that list.
   *
   * @param item an item that was appended once
   * @return false if it was removed already
   */
  public static boolean withdraw(WorkItem item) {
    return item.withdraw();
  }

  /**
   * Claims an item for the current thread, which is about to run it, or to run it again. It is for
   * platforms that do not keep their items in a {@link WorkItemList}.
   *
   * @param item an item that was put once
   * @return false if it was withdrawn, and must not run
   */
  public static boolean takeAtomically(WorkItem item) {
    return item.takeAtomically();
  }

  /**
   * Prevents {@link #takeAtomically} from claiming an item.
   *
   * @param item an item that was put once
   * @return false if it was claimed already
   */
  public static boolean withdrawAtomically(WorkItem item) {
    return item.withdrawAtomically();
  }
}
