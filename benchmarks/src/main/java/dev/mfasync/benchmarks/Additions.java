package dev.mfasync.benchmarks;

import dev.mfasync.annotations.AsyncOperation;

/** A method with two reference arguments that does next to nothing, so that the rest is seen. */
class Additions {
  // Small numbers, which Java keeps: boxing them costs nobody anything.
  static final Integer AUGEND = 1;
  static final Integer ADDEND = 2;

  @AsyncOperation
  Integer add(Integer augend, Integer addend) {
    return augend + addend;
  }
}
