package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.CallbackFlag;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.platform.PlatformQueue;
import dev.mfasync.runtime.platform.StandardQueues;

/** Which callbacks may be called on which queue. */
final class QueueFlags {
  private static final int QUICK =
      CallbackFlag.FAST_IO_PROCESSING.bit() | CallbackFlag.SIGNAL.bit();

  private QueueFlags() {}

  /** Refuses the flags of quick callbacks anywhere but on the I/O and timer queues. */
  static void refuseUnlessSuited(PlatformQueue queue, int flags) {
    if ((flags & QUICK) != 0
        && queue.id() != StandardQueues.IO
        && queue.id() != StandardQueues.TIMER) {
      throw new MediaFoundationException(
          HResult.MF_E_INVALID_WORKQUEUE,
          String.format(
              "a callback with the flags 0x%X (fast I/O processing, signal) cannot be called on %s:"
                  + " only on the I/O and timer queues",
              flags, queue));
    }
  }
}
