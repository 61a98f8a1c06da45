package dev.mfasync.runtime;

/** What a callback says of itself: the flags of {@code IMFAsyncCallback::GetParameters}. */
public enum CallbackFlag {
  /**
   * {@code MFASYNC_FAST_IO_PROCESSING_CALLBACK}: takes less than a millisecond. For the platform's
   * I/O and timer queues only; with another queue the callback is refused with {@link
   * HResult#MF_E_INVALID_WORKQUEUE}.
   */
  FAST_IO_PROCESSING(0x1),

  /**
   * {@code MFASYNC_SIGNAL_CALLBACK}: takes less than 50 microseconds, and only sets an event. For
   * the platform's I/O and timer queues only, as {@link #FAST_IO_PROCESSING}.
   */
  SIGNAL(0x2),

  /** {@code MFASYNC_BLOCKING_CALLBACK}: may block. */
  BLOCKING(0x4),

  /**
   * {@code MFASYNC_REPLY_CALLBACK}: a serial work queue goes on to its next item only when the
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
   * The flag as native code knows it.
   *
   * @return a number with one bit
   */
  public int bit() {
    return bit;
  }
}
