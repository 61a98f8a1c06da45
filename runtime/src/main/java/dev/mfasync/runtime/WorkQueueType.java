package dev.mfasync.runtime;

/** The types of private work queues: {@code MFASYNC_WORKQUEUE_TYPE}. */
public enum WorkQueueType {
  /** {@code MF_STANDARD_WORKQUEUE}: one item at a time. */
  STANDARD,

  /**
   * {@code MF_WINDOW_WORKQUEUE}: one item at a time, on a thread with a message loop. The embedded
   * platform does not have messages; there it is the same as {@link #STANDARD}.
   */
  WINDOW,

  /** {@code MF_MULTITHREADED_WORKQUEUE}: several items at a time. */
  MULTITHREADED
}
