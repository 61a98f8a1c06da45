package dev.mfasync.runtime;

import dev.mfasync.runtime.platform.Admission;
import dev.mfasync.runtime.platform.Platform;
import dev.mfasync.runtime.platform.StandardQueues;
import dev.mfasync.runtime.platform.WorkItem;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The limit of one operation's time: an item that is scheduled, and cancelled when the operation is
 * complete. It is scheduled before the operation is queued, so that Begin is refused as a whole,
 * and counts from then on.
 */
final class TimeLimit extends WorkItem {
  private enum Stage {
    /** Begin has not queued the operation yet. */
    EARLY,
    /** The time was over before that. */
    MISSED,
    RUNNING,
    OVER
  }

  /** Closing does not wait for what is scheduled. */
  private static final Admission UNCOUNTED = new Admission();

  private final OperationRun<?> limited;
  private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.EARLY);
  private @Nullable PendingItem scheduled;

  private TimeLimit(OperationRun<?> limited) {
    this.limited = limited;
  }

  /** Begins to count. */
  static TimeLimit start(OperationRun<?> limited, Platform platform, Duration limit) {
    TimeLimit started = new TimeLimit(limited);
    // No method runs on that queue, so that a limit never waits behind one; and it has several
    // threads, so that a listener of a token that blocks keeps no other limit waiting.
    started.scheduled =
        platform.schedule(started, platform.queue(StandardQueues.LONG_FUNCTION), 0, limit);
    return started;
  }

  /** The operation is queued: from now on the limit ends it. */
  void enter() {
    if (!stage.compareAndSet(Stage.EARLY, Stage.RUNNING)) {
      limited.timeOut();
      return;
    }
    Entry entry = new Entry();
    if (!limited.enter(entry) || limited.isOver()) {
      entry.wake();
    }
  }

  /** Ends nothing any more. */
  void cancel() {
    Stage before = stage.getAndSet(Stage.OVER);
    if ((before == Stage.EARLY || before == Stage.RUNNING) && scheduled != null) {
      scheduled.cancel();
    }
  }

  @Override
  protected boolean run() {
    if (!stage.compareAndSet(Stage.EARLY, Stage.MISSED)
        && stage.compareAndSet(Stage.RUNNING, Stage.OVER)) {
      limited.timeOut();
    }
    return true;
  }

  @Override
  protected Admission admission() {
    return UNCOUNTED;
  }

  /** Among those who wait for the operation. */
  private final class Entry extends Waiter {
    @Override
    boolean hasLeft() {
      return stage.get() == Stage.OVER;
    }

    @Override
    void wake() {
      try {
        cancel();
      } catch (Throwable noMemory) {
        // The limit comes, and finds the operation complete.
      }
    }
  }
}
