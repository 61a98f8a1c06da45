package dev.mfasync.benchmarks;

/** One side of a comparison. Several threads may use it at once. */
interface Contender extends AutoCloseable {
  /**
   * Begins that many operations, and waits until the last one of them is complete and reported.
   *
   * @param operations how many
   * @throws Exception if an operation fails
   */
  void batch(int operations) throws Exception;

  /**
   * Begins one operation, and returns when the calling thread knows that it is complete.
   *
   * @return how long the operation took, in nanoseconds: until its callback was called, or where
   *     there is none, until the calling thread has the value
   * @throws Exception if the operation fails
   */
  long one() throws Exception;

  @Override
  void close();
}
