package dev.mfasync.runtime;

/**
 * The priority of a work item among the items waiting in the same queue: the {@code Priority}
 * argument of {@code MFPutWorkItem2}. A serial work queue ignores priorities. A running item is
 * never interrupted by one of a higher priority.
 */
public enum WorkItemPriority {
  /** Priority 1: runs before items of a lower priority. */
  HIGH(1),

  /** Priority 0. */
  NORMAL(0),

  /** Priority -1: runs after items of a higher priority. */
  LOW(-1);

  private final int value;

  WorkItemPriority(int value) {
    this.value = value;
  }

  int value() {
    return value;
  }
}
