package dev.mfasync.runtime.embedded;

/**
 * How long the items take that a thread runs, more or less. The clock goes on while the system
 * gives the processor to another thread, so that short items look long at times: it takes several
 * that do in a row to be believed.
 */
final class ItemTimes {
  /** Items that take less on average are short. */
  private static final long SHORT_NANOS = 1_500;

  /** More than that an item does not count. */
  private static final long MOST_NANOS = 2 * SHORT_NANOS;

  private static final int ENOUGH_TO_JUDGE = 64;

  /** How many items are run before the next look at the clock. */
  private int lap = ENOUGH_TO_JUDGE;

  private long lapStart;
  private int items;
  private long nanos;

  /** What an item takes, where the last ones count most. */
  private long average;

  /** Called by a thread that begins to drain a queue. */
  void begin(boolean takeLong) {
    average = takeLong ? MOST_NANOS : 0;
    restart(System.nanoTime());
  }

  /** No item took the time since the last look at the clock. */
  void restart(long now) {
    lapStart = now;
  }

  int lap() {
    return lap;
  }

  /**
   * Looks at the clock.
   *
   * @param ran how many items took the time since the last look
   * @return whether there is something new to say about them
   */
  boolean add(int ran) {
    long now = System.nanoTime();
    nanos += now - lapStart;
    items += ran;
    lapStart = now;
    if (items < ENOUGH_TO_JUDGE && nanos < ENOUGH_TO_JUDGE * SHORT_NANOS) {
      return false;
    }
    long each = Math.min(nanos / Math.max(items, 1), MOST_NANOS);
    average += (each - average) / 8;
    lap = each > SHORT_NANOS ? 1 : ENOUGH_TO_JUDGE;
    items = 0;
    nanos = 0;
    return true;
  }

  boolean areLong() {
    return average > SHORT_NANOS;
  }
}
