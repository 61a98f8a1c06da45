package dev.mfasync.runtime;

/**
 * Creates and cancels a {@link CancellationToken}, for code that calls a method directly, without
 * Begin. Operations have tokens of their own.
 *
 * <p>The methods may be called on any thread.
 */
public final class CancellationSource {
  private final CancellationSignal signal = new CancellationSignal();

  /** Creates a source whose token is not cancelled. */
  public CancellationSource() {}

  /**
   * Returns the token.
   *
   * @return the same token on every call
   */
  public CancellationToken token() {
    return signal;
  }

  /**
   * Cancels the token and calls its listeners on this thread.
   *
   * @return true if this call cancelled the token; false if it was cancelled before
   */
  public boolean cancel() {
    return signal.cancel();
  }
}
