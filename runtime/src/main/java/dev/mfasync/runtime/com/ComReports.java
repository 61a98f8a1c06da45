package dev.mfasync.runtime.com;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/**
 * Receives problems that cannot be thrown as exceptions: an excess release, a call to an object
 * that has been released, a pointer that was never closed, an exception on a native thread. By
 * default, they are logged as errors to the {@link System.Logger} named {@code
 * dev.mfasync.runtime.com}.
 */
public final class ComReports {
  /** Called for problems, on the thread where they are detected. */
  @FunctionalInterface
  public interface Listener {
    /**
     * Called once for each problem.
     *
     * @param problem a description
     * @param where an exception with the relevant stack trace, or null
     */
    void report(String problem, @Nullable Throwable where);
  }

  private static final Logger LOGGER = System.getLogger("dev.mfasync.runtime.com");
  private static final Listener LOG = (problem, where) -> LOGGER.log(Level.ERROR, problem, where);

  private static volatile Listener listener = LOG;

  private ComReports() {}

  /**
   * Sets the listener for reports.
   *
   * @param newListener the listener; null for the log
   */
  public static void setListener(@Nullable Listener newListener) {
    listener = newListener == null ? LOG : newListener;
  }

  /**
   * Never throws: it is called where nothing may be thrown. What a listener fails to take goes to
   * the log, in the end without the exception, whose own methods may be what throws.
   */
  static void report(String problem, @Nullable Throwable where) {
    Listener told = listener;
    if (!tell(told, problem, where)
        && (told == LOG || !tell(LOG, problem, where))
        && where != null) {
      tell(LOG, problem, null);
    }
  }

  private static boolean tell(Listener told, String problem, @Nullable Throwable where) {
    try {
      told.report(problem, where);
      return true;
    } catch (Throwable fromTheListener) {
      return false;
    }
  }
}
