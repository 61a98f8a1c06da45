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
   * @param newListener who is told from now on; null for the log
   */
  public static void setListener(@Nullable Listener newListener) {
    listener = newListener == null ? LOG : newListener;
  }

  /** Never throws: it is called where nothing may be thrown. */
  static void report(String problem, @Nullable Throwable where) {
    try {
      listener.report(problem, where);
    } catch (Throwable fromTheListener) {
      // There is nobody left to tell.
    }
  }
}
