package dev.mfasync.runtime.mfplat;

import dev.mfasync.runtime.platform.PlatformThread;
import dev.mfasync.runtime.platform.Uncaught;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The only thread of the native platform. It checks the attached threads, and removes queues that
 * were still in use when they were closed. It sleeps while there is nothing to do, and never ends,
 * because starting a thread takes the lock of the system's loader. It survives a full heap, because
 * it allocates nothing itself: chores are linked through themselves, and waiting on a monitor takes
 * no object.
 */
final class Housekeeper {
  private static final Object LOCK = new Object();

  // Guarded by the lock, like the next field.
  private static @Nullable Thread thread;
  private static @Nullable Chore first;

  private Housekeeper() {}

  /** Starts the thread, unless it is running already. */
  static void start() {
    synchronized (LOCK) {
      if (thread == null) {
        Thread started = new PlatformThread(Housekeeper::work, "mfasync-housekeeper");
        started.start();
        thread = started;
      }
    }
  }

  /**
   * Repeats a task until it is done. If a turn fails because memory is short, the next one tries
   * again.
   *
   * @param firstMillis the delay before the first turn
   * @param pauseMillis the delay between two turns
   * @param turn returns whether the task is done
   */
  static void untilDone(long firstMillis, long pauseMillis, BooleanSupplier turn) {
    Chore chore = new Chore(turn, TimeUnit.MILLISECONDS.toNanos(pauseMillis));
    chore.due = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(firstMillis);
    synchronized (LOCK) {
      chore.next = first;
      first = chore;
      LOCK.notifyAll();
    }
  }

  private static void work() {
    while (true) {
      try {
        Chore chore = awaitDue();
        if (chore.isDone()) {
          remove(chore);
        }
      } catch (Throwable failure) {
        // Concerns only this thread, for example an interrupt: it continues.
      }
    }
  }

  private static Chore awaitDue() throws InterruptedException {
    synchronized (LOCK) {
      while (true) {
        Chore earliest = first;
        for (Chore chore = first; chore != null; chore = chore.next) {
          if (earliest == null || chore.due - earliest.due < 0) {
            earliest = chore;
          }
        }
        if (earliest == null) {
          LOCK.wait();
          continue;
        }
        long left = earliest.due - System.nanoTime();
        if (left <= 0) {
          return earliest;
        }
        LOCK.wait(TimeUnit.NANOSECONDS.toMillis(left) + 1);
      }
    }
  }

  private static void remove(Chore done) {
    synchronized (LOCK) {
      if (first == done) {
        first = done.next;
        return;
      }
      for (Chore chore = first; chore != null; chore = chore.next) {
        if (chore.next == done) {
          chore.next = done.next;
          return;
        }
      }
    }
  }

  private static final class Chore {
    private final BooleanSupplier turn;
    private final long pause;

    /** The time of the next turn, by {@link System#nanoTime}; accessed only by the thread. */
    private long due;

    /** Guarded by the lock. */
    private @Nullable Chore next;

    Chore(BooleanSupplier turn, long pause) {
      this.turn = turn;
      this.pause = pause;
    }

    boolean isDone() {
      due = System.nanoTime() + pause;
      try {
        return turn.getAsBoolean();
      } catch (VirtualMachineError outOfMemory) {
        // The next turn may have memory.
        return false;
      } catch (Throwable failure) {
        Uncaught.report(failure);
        return true;
      }
    }
  }
}
