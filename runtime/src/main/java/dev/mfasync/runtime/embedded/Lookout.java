package dev.mfasync.runtime.embedded;

/**
 * The look for the next item when a queue has run empty. Where items come one after the other, to
 * go and be woken again would take longer than they do: there a thread looks for a moment before it
 * goes. Several threads may spoil each other's guess whether it is worth it.
 */
final class Lookout {
  /** Items that come within this time come one after the other. */
  private static final long SOON_NANOS = 50_000;

  /** How long a thread looks before it goes. */
  private static final long LOOK_NANOS = 20_000;

  /** When a thread last found nothing more to do. */
  private long emptySince;

  private boolean worthIt;

  /** Called by a thread that begins to drain. */
  void begin() {
    worthIt = System.nanoTime() - emptySince < SOON_NANOS;
  }

  /** Called by a thread that goes. */
  void end() {
    emptySince = System.nanoTime();
  }

  boolean isWorthIt() {
    return worthIt;
  }

  /** Looks until something comes, but not for long. */
  boolean look(DispatchQueue queue, WorkQueueThread thread) {
    long start = System.nanoTime();
    long time = start;
    boolean comes = queue.hasWorkFor(thread);
    while (!comes && time - start < LOOK_NANOS) {
      Thread.onSpinWait();
      comes = queue.hasWorkFor(thread);
      time = System.nanoTime();
    }
    // No item took that time.
    thread.times.restart(time);
    worthIt = comes;
    return comes;
  }
}
