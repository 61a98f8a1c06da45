package dev.mfasync.runtime.platform;

/**
 * Assigns small numbers to threads, which differ as far as possible, so that each thread uses its
 * own slot.
 */
public final class Spread {
  private Spread() {}

  /**
   * Returns the number of the current thread, which is always the same. Threads that are started
   * one after the other get numbers far apart.
   *
   * @param bits how many bits the number has, 1 to 31
   * @return a number below two to that power
   */
  public static int ofCurrentThread(int bits) {
    return of(Thread.currentThread(), bits);
  }

  /**
   * Returns the number of a thread, like {@link #ofCurrentThread}.
   *
   * @param thread any thread
   * @param bits how many bits the number has, 1 to 31
   * @return a number below two to that power
   */
  public static int of(Thread thread, int bits) {
    return (int) ((thread.getId() * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - bits));
  }
}
