package dev.mfasync.runtime.platform;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * A moment up to which a thread waits. Every limit is accepted: a negative one expires immediately,
 * and the longest ones are longer than anybody waits.
 */
public final class Deadline {
  /** Half of what a long holds: differences of two such times do not overflow. */
  private static final long LONGEST_NANOS = Long.MAX_VALUE / 2;

  private final long start = System.nanoTime();
  private final long nanos;

  private Deadline(long nanos) {
    this.nanos = nanos;
  }

  /**
   * The moment after a time from now.
   *
   * @param limit any duration
   * @return the moment
   */
  public static Deadline after(Duration limit) {
    return new Deadline(nanos(limit));
  }

  /**
   * A duration in nanoseconds.
   *
   * @param limit any duration
   * @return zero for a negative one; at most 146 years
   */
  public static long nanos(Duration limit) {
    return Math.min(Math.max(TimeUnit.NANOSECONDS.convert(limit), 0), LONGEST_NANOS);
  }

  /**
   * How long it is until the moment.
   *
   * @return nanoseconds; zero or less when it has come
   */
  public long left() {
    return nanos - (System.nanoTime() - start);
  }
}
