package dev.mfasync.samples.generated;

import dev.mfasync.annotations.AsyncOperation;

/** A record. */
record Point(int x, int y) {
  @AsyncOperation
  double distanceTo(Point other) {
    return Math.hypot(x - other.x, y - other.y);
  }
}
