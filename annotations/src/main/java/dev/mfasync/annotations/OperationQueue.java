package dev.mfasync.annotations;

/**
 * The platform work queue that an operation's method runs on.
 *
 * <p>To run operations on another queue, such as a private, serial or shared one, call the {@code
 * on(WorkQueue)} method of the generated class.
 */
public enum OperationQueue {
  /**
   * {@code MFASYNC_CALLBACK_QUEUE_STANDARD}: one item at a time, in order. A method on this queue
   * must not block, because everything else on the queue waits for it.
   */
  STANDARD,

  /**
   * {@code MFASYNC_CALLBACK_QUEUE_MULTITHREADED}: several items at a time, started in order. A
   * method on this queue may block.
   */
  MULTITHREADED
}
