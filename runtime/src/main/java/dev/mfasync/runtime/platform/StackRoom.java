package dev.mfasync.runtime.platform;

/**
 * Prevents a stack overflow in the middle of steps that must be completed: the stack overflows
 * before the first step instead. For methods that users call, perhaps from a deep stack.
 */
public final class StackRoom {
  /** With the frames of this class, about forty kilobytes: enough to start a thread. */
  private static final int DEPTH = 512;

  private StackRoom() {}

  /**
   * Throws a {@link StackOverflowError} unless there is room for a method that does more than put
   * an item.
   */
  public static void require() {
    require(DEPTH);
  }

  /**
   * Throws a {@link StackOverflowError} unless there is room for putting an item, a few dozen
   * frames. It requires so much less than {@link #require()} that it succeeds after that has
   * succeeded.
   */
  public static void requireToPut() {
    require(DEPTH / 4);
  }

  /** Throws a {@link StackOverflowError} unless there is room for starting a thread. */
  public static void requireToStart() {
    require(DEPTH / 8);
  }

  private static void require(int depth) {
    if (dive(depth, 1, 2, 3) == 0) {
      throw new AssertionError("a sum of positive numbers");
    }
  }

  /** The arguments are used after the inner call, so that each frame has to keep them. */
  private static long dive(int depth, long a, long b, long c) {
    if (depth == 0) {
      return a + b + c;
    }
    return dive(depth - 1, b, c, a + depth) + a * depth + b + c;
  }
}
