package dev.mfasync.runtime;

/** A property of a callback: a flag of {@code IMFAsyncCallback::GetParameters}. */
public enum CallbackFlag {
  /**
   * {@code MFASYNC_FAST_IO_PROCESSING_CALLBACK}: the callback takes less than a millisecond. Only
   * for the platform's I/O and timer queues; on other queues, it is refused with {@link
   * HResult#MF_E_INVALID_WORKQUEUE}.
   */
  FAST_IO_PROCESSING(0x1),

  /**
   * {@code MFASYNC_SIGNAL_CALLBACK}: the callback takes less than 50 microseconds and only sets an
   * event. Only for the platform's I/O and timer queues, like {@link #FAST_IO_PROCESSING}.
   */
  SIGNAL(0x2),

  /** {@code MFASYNC_BLOCKING_CALLBACK}: the callback may block. */
  BLOCKING(0x4),

  /**
   * {@code MFASYNC_REPLY_CALLBACK}: a serial work queue starts its next item only after the
   * callback's result is invoked.
   */
  REPLY(0x8),

  /** {@code MFASYNC_LOCALIZE_REMOTE_CALLBACK}. */
  LOCALIZE_REMOTE(0x10);

  private final int bit;

  CallbackFlag(int bit) {
    this.bit = bit;
  }

  /**
   * Returns the value of the flag in native code.
   *
   * @return a number with one bit
   */
  public int bit() {
    return bit;
  }
}
