package dev.mfasync.annotations;

/**
 * The priority of an operation among those that wait in the same queue, as the {@code Priority}
 * argument of {@code MFPutWorkItem2}. A serial work queue takes its items in order, whatever their
 * priority. A method that runs is never interrupted by one of a higher priority.
 */
public enum OperationPriority {
  /** Priority 1: before everything of a lower priority. */
  HIGH,

  /** Priority 0. */
  NORMAL,

  /** Priority -1: after everything of a higher priority. */
  LOW
}
