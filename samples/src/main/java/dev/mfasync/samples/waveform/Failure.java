package dev.mfasync.samples.waveform;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file that could not be read or written, and why. */
record Failure(Path file, Throwable reason) {

  /** One line for the user. */
  @Override
  public String toString() {
    return file + ": " + sentence();
  }

  /** The JDK's exceptions about files have no sentence, just the name of the file. */
  private String sentence() {
    if (reason instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (reason instanceof AccessDeniedException) {
      return "access denied";
    }
    if (reason instanceof FileSystemException e && e.getReason() != null) {
      return e.getReason();
    }
    return reason.getMessage() == null ? reason.toString() : reason.getMessage();
  }
}
