package dev.mfasync.media;

import dev.mfasync.annotations.ComInterface;

/** Tells the time: {@code IMFClock}. */
@ComInterface(value = "2eb1e945-18b8-4139-9b1a-d5d584818530", name = "IMFClock")
public interface Clock {
  /**
   * What kind of clock: {@code GetClockCharacteristics}.
   *
   * @return bits of {@code MFCLOCK_CHARACTERISTICS_FLAGS}
   */
  int getClockCharacteristics();

  /**
   * The time by this clock and by the system's: {@code GetCorrelatedTime}.
   *
   * @param reserved zero
   * @return both
   */
  CorrelatedTime getCorrelatedTime(int reserved);

  /**
   * Changes when the clock loses its continuity: {@code GetContinuityKey}.
   *
   * @return a number
   */
  int getContinuityKey();

  /**
   * Whether the clock runs: {@code GetState}.
   *
   * @param reserved zero
   * @return an {@code MFCLOCK_STATE}
   */
  int getState(int reserved);

  /**
   * Figures of the clock: {@code GetProperties}.
   *
   * @param properties the address of an {@code MFCLOCK_PROPERTIES}
   */
  void getProperties(long properties);

  /**
   * What {@link #getCorrelatedTime} gives out.
   *
   * @param clockTime in the clock's own units
   * @param systemTime in units of 100 nanoseconds
   */
  record CorrelatedTime(long clockTime, long systemTime) {}
}
