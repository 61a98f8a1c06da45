package dev.mfasync.annotations;

/**
 * The platform work queue that an operation's method runs on.
 *
 * <p>Any other queue (a private, a serial, a shared one) is chosen at run time, with the {@code
 * on(WorkQueue)} method of the generated class.
 */
public enum OperationQueue {
  /**
   * {@code MFASYNC_CALLBACK_QUEUE_STANDARD}: one item at a time, in the order in which they were
   * put. A method on this queue must not block: everything else on the queue waits for it.
   */
  STANDARD,

  /**
   * {@code MFASYNC_CALLBACK_QUEUE_MULTITHREADED}: several items at a time, started in the order in
   * which they were put. A method may block.
   */
  MULTITHREADED
}
