package dev.mfasync.runtime;

/**
 * A small reserve of memory for when the heap is full: what must be allocated then, to give an
 * operation its outcome, takes its place.
 */
final class SpareMemory {
  private static final int BYTES = 64 << 10;

  private static final byte[] NONE = {};
  private static volatile byte[] spare = new byte[BYTES];

  private SpareMemory() {}

  /** Called when an allocation failed that is tried again. */
  static void giveUp() {
    spare = NONE;
  }

  /** Called when the allocation has succeeded, and, where memory was still short then, later. */
  static void restore() {
    if (spare.length == 0) {
      try {
        spare = new byte[BYTES];
      } catch (OutOfMemoryError stillFull) {
        // Then later.
      }
    }
  }
}
