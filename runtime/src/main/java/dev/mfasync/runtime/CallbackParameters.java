package dev.mfasync.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answer of {@code IMFAsyncCallback::GetParameters}: the queue that a callback is called on,
 * and the flags that say how long it takes.
 */
public final class CallbackParameters {
  /** {@code E_NOTIMPL}: no flags, and the standard work queue. */
  public static final CallbackParameters NOT_IMPLEMENTED = new CallbackParameters(0, null);

  /** No flags, and the queue of the operation that the callback belongs to. */
  static final CallbackParameters OPERATION_QUEUE = new CallbackParameters(0, null);

  /**
   * {@code MFASYNC_FAST_IO_PROCESSING_CALLBACK}: takes less than a millisecond. For the platform's
   * I/O and timer queues only; with another queue the callback is refused with {@link
   * HResult#MF_E_INVALID_WORKQUEUE}.
   */
  public static final int FAST_IO_PROCESSING_CALLBACK = 0x1;

  /**
   * {@code MFASYNC_SIGNAL_CALLBACK}: takes less than 50 microseconds, and only sets an event. For
   * the platform's I/O and timer queues only, as {@link #FAST_IO_PROCESSING_CALLBACK}.
   */
  public static final int SIGNAL_CALLBACK = 0x2;

  /** {@code MFASYNC_BLOCKING_CALLBACK}: may block. */
  public static final int BLOCKING_CALLBACK = 0x4;

  /**
   * {@code MFASYNC_REPLY_CALLBACK}: a serial work queue goes on to its next item only when the
   * callback's result is invoked.
   */
  public static final int REPLY_CALLBACK = 0x8;

  /** {@code MFASYNC_LOCALIZE_REMOTE_CALLBACK}. */
  public static final int LOCALIZE_REMOTE_CALLBACK = 0x10;

  private final int flags;
  private final @Nullable WorkQueue queue;

  private CallbackParameters(int flags, @Nullable WorkQueue queue) {
    this.flags = flags;
    this.queue = queue;
  }

  /**
   * A queue, and no restriction on the time that the callback takes.
   *
   * @param queue where the callback is called
   * @return the answer
   */
  public static CallbackParameters on(WorkQueue queue) {
    return on(queue, 0);
  }

  /**
   * A queue, and flags.
   *
   * @param queue where the callback is called
   * @param flags an or of this class's constants
   * @return the answer
   */
  public static CallbackParameters on(WorkQueue queue, int flags) {
    return new CallbackParameters(flags, Objects.requireNonNull(queue, "queue"));
  }

  /**
   * The flags.
   *
   * @return an or of this class's constants
   */
  public int flags() {
    return flags;
  }

  /**
   * The queue.
   *
   * @return null where the answer names none: the standard queue, or that of the operation
   */
  public @Nullable WorkQueue queue() {
    return queue;
  }

  @Override
  public String toString() {
    if (this == NOT_IMPLEMENTED) {
      return "E_NOTIMPL (standard queue)";
    }
    return (queue == null ? "the operation's queue" : queue.toString())
        + String.format(", flags 0x%X", flags);
  }
}
