package dev.mfasync.runtime.embedded;

/**
 * Spins briefly for the next item when a queue is empty. If items arrive one after the other,
 * stopping the thread and waking it again would take longer than the time between two items.
 * Several threads may disturb each other's estimate of whether spinning pays.
 */
final class Lookout {
  /** Items that arrive within this time count as arriving one after the other. */
  private static final long SOON_NANOS = 50_000;

  /** How long a thread spins before it stops. */
  private static final long LOOK_NANOS = 20_000;

  /** The time when a thread last found the queue empty. */
  private long emptySince;

  private boolean worthIt;

  /** Called by a thread that starts draining. */
  void begin() {
    worthIt = System.nanoTime() - emptySince < SOON_NANOS;
  }

  /** Called by a thread that stops draining. */
  void end() {
    emptySince = System.nanoTime();
  }

  boolean isWorthIt() {
    return worthIt;
  }

  /** Spins until an item arrives or the time is up. */
  boolean look(DispatchQueue queue, WorkQueueThread thread) {
    long start = System.nanoTime();
    long time = start;
    boolean comes = queue.hasWorkFor(thread);
    while (!comes && time - start < LOOK_NANOS) {
      Thread.onSpinWait();
      comes = queue.hasWorkFor(thread);
      time = System.nanoTime();
    }
    // No item used this time.
    thread.times.restart(time);
    worthIt = comes;
    return comes;
  }
}
