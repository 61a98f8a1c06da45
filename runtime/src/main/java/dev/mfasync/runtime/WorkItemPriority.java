package dev.mfasync.runtime;

/**
 * The priority of a work item among those that wait in the same queue, as the {@code Priority}
 * argument of {@code MFPutWorkItem2}. A serial work queue takes its items in order, whatever their
 * priority. An item that runs is never interrupted by one of a higher priority.
 */
public enum WorkItemPriority {
  /** Priority 1: before everything of a lower priority. */
  HIGH(1),

  /** Priority 0. */
  NORMAL(0),

  /** Priority -1: after everything of a higher priority. */
  LOW(-1);

  private final int value;

  WorkItemPriority(int value) {
    this.value = value;
  }

  int value() {
    return value;
  }
}
