package dev.mfasync.samples.generated;

import dev.mfasync.annotations.AsyncOperation;

/** Static methods only: there is no object to call. */
final class Arithmetic {
  private Arithmetic() {}

  @AsyncOperation
  static int sum(int... numbers) {
    int sum = 0;
    for (int number : numbers) {
      sum += number;
    }
    return sum;
  }

  @AsyncOperation
  static double[][] identity(int size) {
    double[][] matrix = new double[size][size];
    for (int i = 0; i < size; i++) {
      matrix[i][i] = 1;
    }
    return matrix;
  }
}
