package sums;

import dev.mfasync.annotations.AsyncOperation;

class Sums {
  private Sums() {}

  @AsyncOperation
  static int add(int Sums, int sums) {
    return Sums + sums;
  }

  @AsyncOperation(name = "count")
  static void Sums() {}
}
