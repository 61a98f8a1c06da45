package dev.mfasync.annotations;

/**
 * The priority of an operation among the operations waiting in the same queue: the {@code Priority}
 * argument of {@code MFPutWorkItem2}. A serial work queue ignores priorities. A running method is
 * never interrupted by one of a higher priority.
 */
public enum OperationPriority {
  /** Priority 1: runs before operations of a lower priority. */
  HIGH,

  /** Priority 0. */
  NORMAL,

  /** Priority -1: runs after operations of a higher priority. */
  LOW
}
