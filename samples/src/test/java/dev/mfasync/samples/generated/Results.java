package dev.mfasync.samples.generated;

import dev.mfasync.runtime.OperationResult;

/** Waits, so that End does not come too early. */
final class Results {
  private Results() {}

  static <R extends OperationResult<?>> R done(R result) throws InterruptedException {
    result.await();
    return result;
  }
}
