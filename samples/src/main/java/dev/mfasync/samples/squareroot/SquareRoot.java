package dev.mfasync.samples.squareroot;

import dev.mfasync.annotations.AsyncOperation;

/** The asynchronous object of Media Foundation's own documentation: it computes a square root. */
final class SquareRoot {

  @AsyncOperation
  double squareRoot(double value) {
    if (value < 0) {
      throw new IllegalArgumentException("no real square root of " + value);
    }
    return Math.sqrt(value);
  }
}
