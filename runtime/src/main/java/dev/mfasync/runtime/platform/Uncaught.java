package dev.mfasync.runtime.platform;

/** Reports exceptions of user code that cannot be passed to a caller. */
public final class Uncaught {
  private Uncaught() {}

  /**
   * Passes an exception to the thread's handler, as if it had ended the thread, which continues. It
   * does not throw, even if the handler does.
   *
   * @param thrown any exception or error
   */
  public static void report(Throwable thrown) {
    try {
      Thread thread = Thread.currentThread();
      thread.getUncaughtExceptionHandler().uncaughtException(thread, thrown);
    } catch (Throwable fromTheHandler) {
      // The JVM ignores it, too: nothing is left that could handle it.
    }
  }
}
