package dev.mfasync.media;

import dev.mfasync.annotations.ComInterface;

/**
 * Called when the state of a presentation clock changes: {@code IMFClockStateSink}. Times are in
 * units of 100 nanoseconds.
 */
@ComInterface(value = "f6696e82-74f7-4f3d-a178-8a5e09c3659f", name = "IMFClockStateSink")
public interface ClockStateSink {
  /**
   * Called when the clock starts: {@code OnClockStart}.
   *
   * @param systemTime the time of the system clock
   * @param startOffset the time of the presentation clock
   */
  void onClockStart(long systemTime, long startOffset);

  /**
   * Called when the clock stops: {@code OnClockStop}.
   *
   * @param systemTime the time of the system clock
   */
  void onClockStop(long systemTime);

  /**
   * Called when the clock pauses: {@code OnClockPause}.
   *
   * @param systemTime the time of the system clock
   */
  void onClockPause(long systemTime);

  /**
   * Called when the clock continues after a pause: {@code OnClockRestart}.
   *
   * @param systemTime the time of the system clock
   */
  void onClockRestart(long systemTime);

  /**
   * Called when the clock changes its rate: {@code OnClockSetRate}.
   *
   * @param systemTime the time of the system clock
   * @param rate 1 is normal, 2 twice as fast
   */
  void onClockSetRate(long systemTime, float rate);
}
