package dev.mfasync.runtime.com;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/**
 * Where this package says what it cannot throw at anybody: a release too many, a call into an
 * object that is gone, a pointer that nobody closed, an exception on a native thread. By default it
 * goes to the {@link System.Logger} {@code dev.mfasync.runtime.com}, as an error.
 */
public final class ComReports {
  /** Is told of problems, on whatever thread they are found. */
  @FunctionalInterface
  public interface Listener {
    /**
     * Called once for each problem.
     *
     * @param problem what is wrong
     * @param where the stack that belongs to it, or null
     */
    void report(String problem, @Nullable Throwable where);
  }

  private static final Logger LOGGER = System.getLogger("dev.mfasync.runtime.com");
  private static final Listener LOG = (problem, where) -> LOGGER.log(Level.ERROR, problem, where);

  private static volatile Listener listener = LOG;

  private ComReports() {}

  /**
   * Sends the reports elsewhere.
   *
   * @param newListener called for each report from now on; null for the log
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
