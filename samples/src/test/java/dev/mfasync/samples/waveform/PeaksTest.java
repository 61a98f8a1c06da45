package dev.mfasync.samples.waveform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PeaksTest {
  @Test
  void eachColumnHasItsLowestAndHighestSample() {
    Peaks peaks = peaks(2, 0.25, -0.5, 0.125, 0.5, -0.25);
    assertThat(peaks.columns()).isEqualTo(2);
    assertThat(peaks.lowest(0, 0)).isEqualTo(-0.5f);
    assertThat(peaks.highest(0, 0)).isEqualTo(0.25f);
    assertThat(peaks.lowest(0, 1)).isEqualTo(-0.25f);
    assertThat(peaks.highest(0, 1)).isEqualTo(0.5f);
  }

  @Test
  void thereAreNoMoreColumnsThanFrames() {
    Peaks peaks = peaks(100, 0.25, -0.5);
    assertThat(peaks.columns()).isEqualTo(2);
    assertThat(peaks.highest(0, 1)).isEqualTo(-0.5f);
  }

  @Test
  void channelsAreApart() {
    Peaks peaks = new Peaks(2, 1, 1);
    peaks.add(new double[] {0.25, -0.5});
    assertThat(peaks.channels()).isEqualTo(2);
    assertThat(peaks.highest(0, 0)).isEqualTo(0.25f);
    assertThat(peaks.highest(1, 0)).isEqualTo(-0.5f);
  }

  @Test
  void fullScaleIsZeroDecibels() {
    assertThat(peaks(1, 0.5, -1).decibels()).isEqualTo(0.0);
    assertThat(peaks(1, 0.1).decibels()).isCloseTo(-20, within(1e-6));
    assertThat(peaks(1, 0, 0).decibels()).isEqualTo(Double.NEGATIVE_INFINITY);
  }

  private static Peaks peaks(int columns, double... samples) {
    Peaks peaks = new Peaks(1, samples.length, columns);
    for (double sample : samples) {
      peaks.add(new double[] {sample});
    }
    return peaks;
  }
}
