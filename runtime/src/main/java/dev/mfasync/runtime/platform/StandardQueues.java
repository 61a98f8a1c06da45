package dev.mfasync.runtime.platform;

/** The identifiers of the platform's own queues: {@code MFASYNC_CALLBACK_QUEUE_…}. */
public final class StandardQueues {
  /** {@code MFASYNC_CALLBACK_QUEUE_STANDARD}: one item at a time. */
  public static final int STANDARD = 1;

  /** {@code MFASYNC_CALLBACK_QUEUE_RT}: not for applications. */
  public static final int RT = 2;

  /** {@code MFASYNC_CALLBACK_QUEUE_IO}: not for applications. */
  public static final int IO = 3;

  /** {@code MFASYNC_CALLBACK_QUEUE_TIMER}: not for applications. */
  public static final int TIMER = 4;

  /** {@code MFASYNC_CALLBACK_QUEUE_MULTITHREADED}: several items at a time. */
  public static final int MULTITHREADED = 5;

  /** {@code MFASYNC_CALLBACK_QUEUE_LONG_FUNCTION}: not for applications. */
  public static final int LONG_FUNCTION = 7;

  private StandardQueues() {}
}
