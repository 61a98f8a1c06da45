package dev.mfasync.runtime;

/**
 * Makes a token, and cancels it: for whoever calls a method with a {@link CancellationToken}
 * directly, without Begin. Operations have tokens of their own.
 *
 * <p>The methods may be called on any thread.
 */
public final class CancellationSource {
  private final CancellationSignal signal = new CancellationSignal();

  /** Creates a source whose token is not cancelled. */
  public CancellationSource() {}

  /**
   * The token.
   *
   * @return always the same one
   */
  public CancellationToken token() {
    return signal;
  }

  /**
   * Cancels the token, and calls its listeners here.
   *
   * @return whether this call did it; false if it was cancelled before
   */
  public boolean cancel() {
    return signal.cancel();
  }
}
