package dev.mfasync.runtime;

import java.io.Serial;
import java.util.concurrent.CancellationException;

/**
 * Says that the future of an operation was cancelled. Many may be cancelled at once and kept, so
 * that it records no stack and makes its message when it is asked for.
 */
final class CancelledFuture extends CancellationException {
  @Serial private static final long serialVersionUID = 1L;

  private final String operation;

  CancelledFuture(String operation) {
    this.operation = operation;
  }

  @Override
  public String getMessage() {
    return operation + " was cancelled";
  }

  /** Records nothing: it would be the stack of whoever cancelled, and a kilobyte. */
  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
