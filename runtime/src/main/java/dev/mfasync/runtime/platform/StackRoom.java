package dev.mfasync.runtime.platform;

/**
 * Sees to it that a stack does not overflow half-way through something that must be done whole: it
 * overflows before the first step instead. For methods that users call, from however deep a stack.
 */
public final class StackRoom {
  /** With the frames of this class some forty kilobytes: enough to start a thread. */
  private static final int DEPTH = 512;

  private StackRoom() {}

  /** Throws a {@link StackOverflowError} unless there is room for what the runtime does. */
  public static void require() {
    if (dive(DEPTH, 1, 2, 3) == 0) {
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
