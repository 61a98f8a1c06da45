package dev.mfasync.media;

import dev.mfasync.annotations.ComInterface;

/** The clock that a presentation follows: {@code IMFPresentationClock}. */
@ComInterface(value = "868ce85c-8ea9-4f55-ab82-b009a910a805", name = "IMFPresentationClock")
public interface PresentationClock extends Clock {
  /**
   * Sets the time source: {@code SetTimeSource}.
   *
   * @param timeSource an {@code IMFPresentationTimeSource*}, or zero
   */
  void setTimeSource(long timeSource);

  /**
   * Returns the time source: {@code GetTimeSource}.
   *
   * @return an {@code IMFPresentationTimeSource*} with a reference of its own
   */
  long getTimeSource();

  /**
   * Returns the time of the clock: {@code GetTime}.
   *
   * @return in units of 100 nanoseconds
   */
  long getTime();

  /**
   * Adds an object that is called when the clock changes: {@code AddClockStateSink}.
   *
   * @param sink the object, to which the clock adds a reference
   */
  void addClockStateSink(ClockStateSink sink);

  /**
   * Removes an object: {@code RemoveClockStateSink}.
   *
   * @param sink the object
   */
  void removeClockStateSink(ClockStateSink sink);

  /**
   * Starts the clock: {@code Start}.
   *
   * @param startOffset its first time, in units of 100 nanoseconds
   */
  void start(long startOffset);

  /** Stops the clock: {@code Stop}. */
  void stop();

  /** Pauses the clock: {@code Pause}. */
  void pause();
}
