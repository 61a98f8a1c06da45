package dev.mfasync.samples.waveform;

import java.io.IOException;

/** Says in one sentence why a file cannot be read as a WAV file. */
final class InvalidWavException extends IOException {
  private static final long serialVersionUID = 1L;

  InvalidWavException(String message) {
    super(message);
  }
}
