package dev.mfasync.runtime.embedded;

/**
 * Estimates how long the items of a thread take. The clock also runs while the system gives the
 * processor to another thread, so a short item sometimes looks long. Only several long ones in a
 * row count.
 */
final class ItemTimes {
  /** Items that take less on average are short. */
  private static final long SHORT_NANOS = 1_500;

  /** The maximum that a single item counts. */
  private static final long MOST_NANOS = 2 * SHORT_NANOS;

  private static final int ENOUGH_TO_JUDGE = 64;

  /** The number of items to run before the clock is read again. */
  private int lap = ENOUGH_TO_JUDGE;

  private long lapStart;
  private int items;
  private long nanos;

  /** The time of an item, as an average in which the latest ones count most. */
  private long average;

  /** Called by a thread that starts draining a queue. */
  void begin(boolean takeLong) {
    average = takeLong ? MOST_NANOS : 0;
    restart(System.nanoTime());
  }

  /** Restarts the measurement: the time since the last reading was not spent on items. */
  void restart(long now) {
    lapStart = now;
  }

  int lap() {
    return lap;
  }

  /**
   * Reads the clock.
   *
   * @param ran the number of items run since the last reading
   * @return whether the estimate was updated
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
