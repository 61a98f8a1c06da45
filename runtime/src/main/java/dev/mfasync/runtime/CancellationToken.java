package dev.mfasync.runtime;

import java.util.concurrent.CancellationException;

/**
 * Tells a method that runs that nobody needs its outcome any more. A method annotated with {@code
 * AsyncOperation} that has a parameter of this type gets a token of its own for each operation; it
 * is not a parameter of Begin. The token is cancelled
 *
 * <ul>
 *   <li>by {@code cancel} of the result, if the method runs then;
 *   <li>when the future of the operation is completed by anybody else, by {@code cancel}, {@code
 *       complete} or {@code orTimeout};
 *   <li>when the time is over that {@code within} gave the operation.
 * </ul>
 *
 * <p>A method that does not look at its token is not stopped. One that is called directly, as in a
 * test, is given {@link #none()}, or the token of a {@link CancellationSource}.
 *
 * <p>The methods may be called on any thread.
 */
public interface CancellationToken {
  /**
   * A token that is never cancelled.
   *
   * @return always the same one
   */
  static CancellationToken none() {
    return CancellationSignal.NEVER;
  }

  /**
   * Whether the token is cancelled. Once it is, it stays so.
   *
   * @return true from the cancelling on
   */
  boolean isCancelled();

  /**
   * Ends a method whose token is cancelled: for loops that look at it now and then.
   *
   * @throws CancellationException if the token is cancelled. Where the method lets it pass, the
   *     operation has the status {@link HResult#MF_E_OPERATION_CANCELLED}
   */
  void throwIfCancelled();

  /**
   * Has a listener called when the token is cancelled: what ends a wait, such as {@code
   * socket::close}. It is called once at most, and
   *
   * <ul>
   *   <li>on the thread that cancels, which waits for it meanwhile: it should be quick, and not
   *       block. Where a limit of time cancels, that is a thread of the platform's, or the JDK's
   *       timer;
   *   <li>here and now, if the token is cancelled already;
   *   <li>in the order of the calls of this method, if there are several.
   * </ul>
   *
   * <p>An exception of a listener goes to the uncaught-exception handler of the thread; the others
   * are called all the same.
   *
   * @param listener what is called
   * @return the registration, which a try-with-resources statement closes when the wait is over
   */
  Registration onCancel(Runnable listener);

  /** A listener that waits to be called. */
  @FunctionalInterface
  interface Registration extends AutoCloseable {
    /**
     * Keeps the listener from being called from now on. If it is being called at the moment, on
     * another thread, this method does not wait for it. Closing twice does nothing.
     */
    @Override
    void close();
  }
}
