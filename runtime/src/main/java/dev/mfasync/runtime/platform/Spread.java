package dev.mfasync.runtime.platform;

/** Gives threads small numbers, different ones as far as they go, so that each has its place. */
public final class Spread {
  private Spread() {}

  /**
   * A number for the current thread, the same each time. Threads that are started one after the
   * other get numbers far from each other.
   *
   * @param bits how many bits the number has, 1 to 31
   * @return a number below two to that power
   */
  public static int ofCurrentThread(int bits) {
    return of(Thread.currentThread(), bits);
  }

  /**
   * As {@link #ofCurrentThread}, for a thread.
   *
   * @param thread any thread
   * @param bits how many bits the number has, 1 to 31
   * @return a number below two to that power
   */
  public static int of(Thread thread, int bits) {
    return (int) ((thread.getId() * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - bits));
  }
}
