package dev.mfasync.runtime.platform;

/**
 * Sees to it that a stack does not overflow half-way through something that must be done whole: it
 * overflows before the first step instead. For methods that users call, from however deep a stack.
 */
public final class StackRoom {
  /** With the frames of this class some forty kilobytes: enough to start a thread. */
  private static final int DEPTH = 512;

  private StackRoom() {}

  /** For what puts an item, among other things: throws unless there is room for all of it. */
  public static void require() {
    require(DEPTH);
  }

  /**
   * For putting an item: throws a {@link StackOverflowError} unless there is room for a few dozen
   * frames. It asks for so much less than {@link #require()} that it succeeds inside what that was
   * called for.
   */
  public static void requireToPut() {
    require(DEPTH / 4);
  }

  /** For starting a thread, as {@link #requireToPut()} is for all of putting an item. */
  public static void requireToStart() {
    require(DEPTH / 8);
  }

  private static void require(int depth) {
    if (dive(depth, 1, 2, 3) == 0) {
      throw new AssertionError("a sum of positive numbers");
    }
  }

  /** Its arguments are used after the inner call, so that each frame has to keep them. */
  private static long dive(int depth, long a, long b, long c) {
    if (depth == 0) {
      return a + b + c;
    }
    return dive(depth - 1, b, c, a + depth) + a * depth + b + c;
  }
}
