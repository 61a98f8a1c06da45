package dev.mfasync.samples.waveform;

import java.util.Arrays;

/**
 * The lowest and highest sample of each channel in each of the columns that divide the length of a
 * recording evenly.
 */
final class Peaks {
  private final long frames;
  private final int columns;
  private final float[][] lowest;
  private final float[][] highest;
  private double loudest;
  private long position;

  /**
   * For a recording of so many frames, which are then added one by one. A recording with fewer
   * frames than columns gets one column a frame.
   */
  Peaks(int channels, long frames, int mostColumns) {
    this.frames = frames;
    this.columns = (int) Math.min(frames, mostColumns);
    this.lowest = filled(channels, columns, Float.POSITIVE_INFINITY);
    this.highest = filled(channels, columns, Float.NEGATIVE_INFINITY);
  }

  void add(double[] frame) {
    int column = (int) (position * columns / frames);
    for (int channel = 0; channel < frame.length; channel++) {
      float sample = (float) frame[channel];
      lowest[channel][column] = Math.min(lowest[channel][column], sample);
      highest[channel][column] = Math.max(highest[channel][column], sample);
      loudest = Math.max(loudest, Math.abs(sample));
    }
    position++;
  }

  int channels() {
    return lowest.length;
  }

  int columns() {
    return columns;
  }

  float lowest(int channel, int column) {
    return lowest[channel][column];
  }

  float highest(int channel, int column) {
    return highest[channel][column];
  }

  /** The largest sample of all, in decibels below full scale: negative infinity for silence. */
  double decibels() {
    return 20 * Math.log10(loudest);
  }

  private static float[][] filled(int channels, int columns, float value) {
    float[][] values = new float[channels][columns];
    for (float[] channel : values) {
      Arrays.fill(channel, value);
    }
    return values;
  }
}
