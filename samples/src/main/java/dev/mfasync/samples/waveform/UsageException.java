package dev.mfasync.samples.waveform;

/** Says what is wrong with the arguments of the program. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
