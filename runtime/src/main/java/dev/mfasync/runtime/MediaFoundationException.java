package dev.mfasync.runtime;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A failure with the {@code HRESULT} that Media Foundation has for it.
 *
 * <p>The message begins with the code: {@code MF_E_SHUTDOWN (0xC00D3E85): …}.
 */
public class MediaFoundationException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /** The code. */
  private final int hresult;

  /**
   * A failure that nothing else caused.
   *
   * @param hresult the failing code
   * @param message what is wrong, and what to do
   */
  public MediaFoundationException(int hresult, String message) {
    this(hresult, message, null);
  }

  /**
   * A failure that something else caused.
   *
   * @param hresult the failing code
   * @param message what is wrong, and what to do
   * @param cause what it comes from, or null
   */
  public MediaFoundationException(int hresult, String message, @Nullable Throwable cause) {
    super(HResult.describe(hresult) + ": " + message, cause);
    this.hresult = hresult;
  }

  /**
   * The failing code.
   *
   * @return an {@code HRESULT}, see {@link HResult}
   */
  public final int hresult() {
    return hresult;
  }
}
