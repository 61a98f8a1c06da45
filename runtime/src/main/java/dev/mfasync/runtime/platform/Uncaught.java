package dev.mfasync.runtime.platform;

/** Where exceptions of user code go that nobody else can be given. */
public final class Uncaught {
  private Uncaught() {}

  /**
   * Gives an exception to the thread's handler, as if it had ended the thread, which goes on.
   * Nothing comes out of it, whatever the handler does.
   *
   * @param thrown any exception or error
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
