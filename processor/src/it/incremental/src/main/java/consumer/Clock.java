package consumer;

import dev.mfasync.annotations.AsyncOperation;

/** Tells the time. */
public class Clock {
  /** Returns how often it rings. */
  @AsyncOperation
  public int ring(int hour) {
    return hour % 12;
  }
}
