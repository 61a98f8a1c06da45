package dev.mfasync.runtime;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Thrown for a failing {@code HRESULT}.
 *
 * <p>The message begins with the code: {@code MF_E_SHUTDOWN (0xC00D3E85): …}.
 *
 * <p>The code is always a failure, so that no exception reaches native code as a success. An
 * exception created with a success code, such as the status of a result that did not fail, gets
 * {@link HResult#E_UNEXPECTED}, and its message contains the original code.
 */
public class MediaFoundationException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /** The code. */
  private final int hresult;

  /**
   * Creates an exception without a cause.
   *
   * @param hresult the failing code; for a success code, see the class
   * @param message what is wrong, and what to do
   */
  public MediaFoundationException(int hresult, String message) {
    this(hresult, message, null);
  }

  /**
   * Creates an exception with a cause.
   *
   * @param hresult the failing code; for a success code, see the class
   * @param message what is wrong, and what to do
   * @param cause the cause, or null
   */
  public MediaFoundationException(int hresult, String message, @Nullable Throwable cause) {
    super(describe(hresult, message), cause);
    this.hresult = failing(hresult);
  }

  /**
   * Returns the failing code.
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
