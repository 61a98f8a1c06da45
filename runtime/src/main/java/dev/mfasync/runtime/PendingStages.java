package dev.mfasync.runtime;

import dev.mfasync.runtime.platform.Deadline;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** The operations of one handle whose stages have not completed: no queue knows of them. */
final class PendingStages {
  private static final long LOOK_NANOS = 10_000_000;

  private final Set<StagedOperationResult<?>> pending = ConcurrentHashMap.newKeySet();
  private volatile boolean abandoned;

  /** Answers false once the handle has been closed and does not wait any more. */
  boolean add(StagedOperationResult<?> result) {
    pending.add(result);
    return !abandoned || !pending.remove(result);
  }

  void remove(StagedOperationResult<?> result) {
    pending.remove(result);
  }

  /**
   * Completes all of them when the limit expires, if the closing thread cannot wait. Where there
   * are none, nothing is left to be done.
   */
  void abandonAfter(Duration limit) {
    if (pending.isEmpty()) {
      return;
    }
    Thread closer =
        new Thread(
            () -> {
              Deadline deadline = Deadline.after(limit);
              while (!pending.isEmpty() && deadline.left() > 0) {
                LockSupport.parkNanos(this, LOOK_NANOS);
              }
              abandon();
            },
            "mfasync-stages");
    closer.setDaemon(true);
    closer.start();
  }

  /** Completes all of them, and all that come later. */
  void abandon() {
    abandoned = true;
    List.copyOf(pending).forEach(StagedOperationResult::abandonStage);
  }
}
