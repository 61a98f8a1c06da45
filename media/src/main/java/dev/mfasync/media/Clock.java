package dev.mfasync.media;

import dev.mfasync.annotations.ComInterface;

/** A clock: {@code IMFClock}. */
@ComInterface(value = "2eb1e945-18b8-4139-9b1a-d5d584818530", name = "IMFClock")
public interface Clock {
  /**
   * Returns the kind of clock: {@code GetClockCharacteristics}.
   *
   * @return bits of {@code MFCLOCK_CHARACTERISTICS_FLAGS}
   */
  int getClockCharacteristics();

  /**
   * Returns the time of this clock and of the system clock: {@code GetCorrelatedTime}.
   *
   * @param reserved zero
   * @return both times
   */
  CorrelatedTime getCorrelatedTime(int reserved);

  /**
   * Returns a number that changes when the clock loses its continuity: {@code GetContinuityKey}.
   *
   * @return a number
   */
  int getContinuityKey();

  /**
   * Returns the state of the clock: {@code GetState}.
   *
   * @param reserved zero
   * @return an {@code MFCLOCK_STATE}
   */
  int getState(int reserved);

  /**
   * Reads the properties of the clock: {@code GetProperties}.
   *
   * @param properties the address of an {@code MFCLOCK_PROPERTIES}
   */
  void getProperties(long properties);

  /**
   * The result of {@link #getCorrelatedTime}.
   *
   * @param clockTime in the clock's own units
   * @param systemTime in units of 100 nanoseconds
   */
  record CorrelatedTime(long clockTime, long systemTime) {}
}
