package dev.mfasync.samples.generated;

import dev.mfasync.annotations.AsyncOperation;

/** An enum. */
enum Direction {
  NORTH,
  SOUTH;

  @AsyncOperation
  Direction opposite() {
    return this == NORTH ? SOUTH : NORTH;
  }
}
