package dev.mfasync.runtime;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A failure with the {@code HRESULT} that Media Foundation has for it.
 *
 * <p>The message begins with the code: {@code MF_E_SHUTDOWN (0xC00D3E85): …}.
 *
 * <p>The code is always a failure, so that no exception can reach native code as a success. One
 * that is made with a code of success, such as the status of a result that did not fail, has {@link
 * HResult#E_UNEXPECTED}, and its message names the other one.
 */
public class MediaFoundationException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /** The code. */
  private final int hresult;

  /**
   * A failure that nothing else caused.
   *
   * @param hresult the failing code, see the class
   * @param message what is wrong, and what to do
   */
  public MediaFoundationException(int hresult, String message) {
    this(hresult, message, null);
  }

  /**
   * A failure that something else caused.
   *
   * @param hresult the failing code, see the class
   * @param message what is wrong, and what to do
   * @param cause what it comes from, or null
   */
  public MediaFoundationException(int hresult, String message, @Nullable Throwable cause) {
    super(describe(hresult, message), cause);
    this.hresult = failing(hresult);
  }

  /**
   * The failing code.
   *
   * @return an {@code HRESULT} that is a failure, see {@link HResult#failed}
   */
  public final int hresult() {
    return hresult;
  }

  private static int failing(int hresult) {
    return HResult.failed(hresult) ? hresult : HResult.E_UNEXPECTED;
  }

  private static String describe(int hresult, String message) {
    String described = HResult.describe(failing(hresult)) + ": " + message;
    return HResult.failed(hresult)
        ? described
        : described + " (made with " + HResult.describe(hresult) + ", which is not a failure)";
  }
}
