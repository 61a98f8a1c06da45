package dev.mfasync.media;

import dev.mfasync.annotations.ComInterface;

/**
 * Is called when a presentation clock starts, stops and so on: {@code IMFClockStateSink}. Times are
 * counted in units of 100 nanoseconds.
 */
@ComInterface(value = "f6696e82-74f7-4f3d-a178-8a5e09c3659f", name = "IMFClockStateSink")
public interface ClockStateSink {
  /**
   * The clock starts: {@code OnClockStart}.
   *
   * @param systemTime when, by the system's clock
   * @param startOffset what the presentation clock shows then
   */
  void onClockStart(long systemTime, long startOffset);

  /**
   * The clock stops: {@code OnClockStop}.
   *
   * @param systemTime when, by the system's clock
   */
  void onClockStop(long systemTime);

  /**
   * The clock pauses: {@code OnClockPause}.
   *
   * @param systemTime when, by the system's clock
   */
  void onClockPause(long systemTime);

  /**
   * The clock goes on from where it paused: {@code OnClockRestart}.
   *
   * @param systemTime when, by the system's clock
   */
  void onClockRestart(long systemTime);

  /**
   * The clock changes its rate: {@code OnClockSetRate}.
   *
   * @param systemTime when, by the system's clock
   * @param rate 1 is normal, 2 twice as fast
   */
  void onClockSetRate(long systemTime, float rate);
}
