package dev.mfasync.media;

import dev.mfasync.annotations.ComInterface;

/** The clock that a presentation follows: {@code IMFPresentationClock}. */
@ComInterface(value = "868ce85c-8ea9-4f55-ab82-b009a910a805", name = "IMFPresentationClock")
public interface PresentationClock extends Clock {
  /**
   * Sets where the time comes from: {@code SetTimeSource}.
   *
   * @param timeSource an object that has {@code IMFPresentationTimeSource}, by its address, or zero
   */
  void setTimeSource(long timeSource);

  /**
   * Where the time comes from: {@code GetTimeSource}.
   *
   * @return an {@code IMFPresentationTimeSource*} with a reference of its own
   */
  long getTimeSource();

  /**
   * What the clock shows: {@code GetTime}.
   *
   * @return in units of 100 nanoseconds
   */
  long getTime();

  /**
   * Adds an object that is called when the clock changes: {@code AddClockStateSink}.
   *
   * @param sink the object, of which the clock takes a reference
   */
  void addClockStateSink(ClockStateSink sink);

  /**
   * Takes an object off again: {@code RemoveClockStateSink}.
   *
   * @param sink the object
   */
  void removeClockStateSink(ClockStateSink sink);

  /**
   * Starts the clock: {@code Start}.
   *
   * @param startOffset what it shows first, in units of 100 nanoseconds
   */
  void start(long startOffset);

  /** Stops the clock: {@code Stop}. */
  void stop();

  /** Stops the clock for a while: {@code Pause}. */
  void pause();
}
