package dev.mfasync.samples.generated;

import dev.mfasync.annotations.AsyncOperation;

/** A deprecated method. */
class Veteran {
  private int served;

  /**
   * Serves.
   *
   * @deprecated by nobody
   */
  @Deprecated
  @AsyncOperation
  int serve() {
    served++;
    return served;
  }
}
