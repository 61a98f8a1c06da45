package dev.mfasync.runtime.platform;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The time until which a thread waits. Every limit is accepted: a negative one expires immediately,
 * and very long ones are capped at 146 years.
 */
public final class Deadline {
  /** Half the range of a long, so that the difference of two such times does not overflow. */
  private static final long LONGEST_NANOS = Long.MAX_VALUE / 2;

  private final long start = System.nanoTime();
  private final long nanos;

  private Deadline(long nanos) {
    this.nanos = nanos;
  }

  /**
   * Returns the deadline after a duration from now.
   *
   * @param limit any duration
   * @return the deadline
   */
  public static Deadline after(Duration limit) {
    return new Deadline(nanos(limit));
  }

  /**
   * Returns a duration in nanoseconds.
   *
   * @param limit any duration
   * @return zero for a negative one; at most 146 years
   */
  public static long nanos(Duration limit) {
    return Math.min(Math.max(TimeUnit.NANOSECONDS.convert(limit), 0), LONGEST_NANOS);
  }

  /**
   * Returns the remaining time.
   *
   * @return nanoseconds; zero or less after the deadline
   */
  public long left() {
    return nanos - (System.nanoTime() - start);
  }
}
