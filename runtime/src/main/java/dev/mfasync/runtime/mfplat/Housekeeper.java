package dev.mfasync.runtime.mfplat;

import dev.mfasync.runtime.platform.PlatformThread;
import dev.mfasync.runtime.platform.Uncaught;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The one thread of the native platform: it looks after the threads that are attached, and ends
 * queues that are not quiet yet. It sleeps while there is nothing to do, and stays: to start a
 * thread takes the lock of the system's loader. It survives a full heap, since what it does itself
 * takes no memory: chores are linked through themselves, and a monitor needs no object to wait.
 */
final class Housekeeper {
  private static final Object LOCK = new Object();

  // Both guarded by the lock.
  private static @Nullable Thread thread;
  private static @Nullable Chore first;

  private Housekeeper() {}

  /** Starts the thread, if that has not been done. */
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
   * Does something again and again until it is done. A turn that fails for want of memory is one of
   * many: the next one tries again.
   *
   * @param firstMillis when for the first time
   * @param pauseMillis how long between two turns
   * @param turn answers whether it is done
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
        // Of the thread's own, such as an interrupt: it goes on.
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

    /** When its next turn is, on the clock of {@link System#nanoTime}; its thread's own. */
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
        // The next turn may have some.
        return false;
      } catch (Throwable failure) {
        Uncaught.report(failure);
        return true;
      }
    }
  }
}
