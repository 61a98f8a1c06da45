package dev.mfasync.runtime;

import java.util.concurrent.CancellationException;

/**
 * The outcome of an operation whose method never starts. There is one object for all of them; the
 * exception is made for whoever asks for it.
 */
enum Unstarted {
  CANCELLED(HResult.MF_E_OPERATION_CANCELLED),
  SHUT_DOWN(HResult.MF_E_SHUTDOWN);

  private final int hresult;

  Unstarted(int hresult) {
    this.hresult = hresult;
  }

  int hresult() {
    return hresult;
  }

  /** What End throws. */
  RuntimeException exception(String operation) {
    if (this == CANCELLED) {
      return new CancellationException(operation + " was cancelled before it started");
    }
    return new MediaFoundationException(
        hresult, operation + " could not start before the platform was shut down");
  }
}
