package dev.mfasync.runtime.embedded;

/**
 * Room on the current thread's stack. To queue an item and to wake a thread for it are several
 * steps; a stack that overflows between two of them would leave the item queued and its Begin
 * failed. So the room is asked for before the first.
 */
final class StackRoom {
  /** Some ten kilobytes, compiled or not: several times what starting a thread takes. */
  private static final int FRAMES = 100;

  private StackRoom() {}

  /**
   * Makes sure of some room.
   *
   * @throws StackOverflowError if there is none
   */
  static void require() {
    if (descend(FRAMES, 1, 2, 3, 4, 5, 6, 7, 8) == 0) {
      throw new AssertionError("a sum of positive numbers is positive");
    }
  }

  /** Its arguments make the frame large, and are used after the call, so that it keeps them. */
  private static long descend(
      int frames, long a, long b, long c, long d, long e, long f, long g, long h) {
    long below = frames == 0 ? 0 : descend(frames - 1, b, c, d, e, f, g, h, a);
    return below + a + b + c + d + e + f + g + h;
  }
}
