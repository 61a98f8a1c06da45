package dev.mfasync.stress;

import dev.mfasync.annotations.AsyncOperation;

/** The operation of the races. */
class Steps {
  @AsyncOperation
  Integer step(Step step) {
    return step.method();
  }
}
