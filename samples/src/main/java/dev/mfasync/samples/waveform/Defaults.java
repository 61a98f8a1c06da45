package dev.mfasync.samples.waveform;

import java.nio.file.Path;

/**
 * What the program reads and writes unless its arguments say otherwise. Maven sets both folders.
 */
final class Defaults {
  private Defaults() {}

  /** The folder of the sample's own recordings. */
  static Path recordings() {
    return Path.of(System.getProperty("samples.media", "samples/src/main/media"));
  }

  static Path output() {
    return Path.of(System.getProperty("samples.output", ""), "waveform.png");
  }
}
