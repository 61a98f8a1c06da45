package dev.mfasync.samples.waveform;

import java.io.Closeable;
import java.io.IOException;

/** The sound of a file, frame by frame: a frame is one sample of each channel. */
interface Frames extends Closeable {
  int channels();

  /** Frames a second. */
  int rate();

  /** How many there are. */
  long count();

  /**
   * Reads the next frame: one sample a channel, each from -1 to 1.
   *
   * @return false if there is none
   */
  boolean read(double[] frame) throws IOException;
}
