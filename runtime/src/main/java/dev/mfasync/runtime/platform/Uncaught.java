package dev.mfasync.runtime.platform;

/** Where an exception goes that no caller can be given. */
public final class Uncaught {
  private Uncaught() {}

  /**
   * Gives an exception to the thread's handler, as if it had ended the thread, which goes on. It
   * never throws, whatever the handler does.
   *
   * @param thrown what came out of a user's code
   */
  public static void report(Throwable thrown) {
    try {
      Thread thread = Thread.currentThread();
      thread.getUncaughtExceptionHandler().uncaughtException(thread, thrown);
    } catch (Throwable fromTheHandler) {
      // The JVM ignores it too: there is nobody left to tell.
    }
  }
}
