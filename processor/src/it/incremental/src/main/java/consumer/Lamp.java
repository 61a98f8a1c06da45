package consumer;

import dev.mfasync.annotations.AsyncOperation;

/** Shines. */
public class Lamp {
  /** Returns how bright it is then. */
  @AsyncOperation
  public int brighten(int percent) {
    return percent;
  }
}
