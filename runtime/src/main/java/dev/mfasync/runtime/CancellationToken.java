package dev.mfasync.runtime;

import java.util.concurrent.CancellationException;

/**
 * Signals to a running method that its outcome is no longer needed. A method with {@code
 * AsyncOperation} and a parameter of this type gets a new token for each operation; Begin does not
 * have the parameter. The token is cancelled
 *
 * <ul>
 *   <li>by {@code cancel} on the result, if the method is running;
 *   <li>when the future of the operation is completed in another way, such as by {@code cancel},
 *       {@code complete} or {@code orTimeout};
 *   <li>when the time limit of {@code within} expires.
 * </ul>
 *
 * <p>A method that does not check its token is not stopped. To call a method directly, such as in a
 * test, pass {@link #none()} or the token of a {@link CancellationSource}.
 *
 * <p>The methods may be called on any thread.
 */
public interface CancellationToken {
  /**
   * Returns a token that is never cancelled.
   *
   * @return the same token on every call
   */
  static CancellationToken none() {
    return CancellationSignal.NEVER;
  }

  /**
   * Returns whether the token is cancelled. A cancelled token stays cancelled.
   *
   * @return true after cancellation
   */
  boolean isCancelled();

  /**
   * Throws an exception if the token is cancelled. Call it regularly in a loop.
   *
   * @throws CancellationException if the token is cancelled. If the method does not catch it, the
   *     operation gets the status {@link HResult#MF_E_OPERATION_CANCELLED}
   */
  void throwIfCancelled();

  /**
   * Registers a listener that ends a wait when the token is cancelled, such as {@code
   * socket::close}. It is called at most once:
   *
   * <ul>
   *   <li>on the thread that cancels, which waits for it, so it must be short and must not block.
   *       For a time limit, that is a thread of the platform or the JDK's timer;
   *   <li>immediately, on the calling thread, if the token is cancelled already;
   *   <li>in the order of registration, if there are several listeners.
   * </ul>
   *
   * <p>An exception in a listener goes to the uncaught-exception handler of the thread; the other
   * listeners are still called.
   *
   * @param listener the listener
   * @return the registration; close it when the wait has ended, with try-with-resources
   */
  Registration onCancel(Runnable listener);

  /** A registered listener. */
  @FunctionalInterface
  interface Registration extends AutoCloseable {
    /**
     * Removes the listener. If another thread is calling the listener, this method does not wait
     * for it. Closing twice has no effect.
     */
    @Override
    void close();
  }
}
