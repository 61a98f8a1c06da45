package dev.mfasync.benchmarks;

import dev.mfasync.annotations.AsyncOperation;

/**
 * A method with two reference arguments that does next to nothing, so that the rest can be seen.
 */
class Additions {
  @AsyncOperation
  Integer add(Integer augend, Integer addend) {
    return augend + addend;
  }
}
