package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.CallbackFlag;
import dev.mfasync.runtime.platform.PlatformQueue;
import dev.mfasync.runtime.platform.QueueWords;
import dev.mfasync.runtime.platform.StandardQueues;
import java.util.EnumSet;
import java.util.Set;

/** Checks which callbacks may be called on which queue. */
final class QueueFlags {
  private static final int QUICK =
      CallbackFlag.FAST_IO_PROCESSING.bit() | CallbackFlag.SIGNAL.bit();

  private QueueFlags() {}

  /**
   * Throws if a flag for quick callbacks is used on a queue other than the I/O and timer queues.
   */
  static void refuseUnlessSuited(PlatformQueue queue, int flags) {
    if ((flags & QUICK) != 0
        && queue.id() != StandardQueues.IO
        && queue.id() != StandardQueues.TIMER) {
      Set<CallbackFlag> quick = EnumSet.of(CallbackFlag.FAST_IO_PROCESSING, CallbackFlag.SIGNAL);
      quick.removeIf(flag -> (flags & flag.bit()) == 0);
      throw QueueWords.unsuited(quick, queue);
    }
  }
}
