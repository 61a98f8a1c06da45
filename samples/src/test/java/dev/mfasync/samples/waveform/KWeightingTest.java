package dev.mfasync.samples.waveform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class KWeightingTest {
  private static final Biquad.Coefficients ANY =
      new Biquad.Coefficients(1.5, -2.7, 1.2, -1.69, 0.73);

  @Test
  void sameRateChangesNothing() {
    assertSame(ANY.atRate(48_000, 48_000), ANY);
  }

  @Test
  void thereAndBackChangesNothing() {
    assertSame(ANY.atRate(44_100, 48_000).atRate(48_000, 44_100), ANY);
  }

  /** The figure of BS.1770: this is why its loudness has an offset of -0.691. */
  @Test
  void toneOf1000HertzIsAmplifiedBy691Thousandths() {
    assertThat(20 * Math.log10(gain(1_000, 48_000))).isCloseTo(0.691, within(0.01));
    assertThat(20 * Math.log10(gain(1_000, 44_100))).isCloseTo(0.691, within(0.01));
  }

  private static double gain(double frequency, int sampleRate) {
    KWeighting filter = new KWeighting(sampleRate);
    double in = 0;
    double out = 0;
    for (int frame = 0; frame < sampleRate; frame++) {
      double sample = Math.sin(2 * Math.PI * frequency * frame / sampleRate);
      double filtered = filter.filter(sample);
      in += sample * sample;
      out += filtered * filtered;
    }
    return Math.sqrt(out / in);
  }

  private static void assertSame(Biquad.Coefficients actual, Biquad.Coefficients expected) {
    assertThat(actual.b0()).isCloseTo(expected.b0(), within(1e-9));
    assertThat(actual.b1()).isCloseTo(expected.b1(), within(1e-9));
    assertThat(actual.b2()).isCloseTo(expected.b2(), within(1e-9));
    assertThat(actual.a1()).isCloseTo(expected.a1(), within(1e-9));
    assertThat(actual.a2()).isCloseTo(expected.a2(), within(1e-9));
  }
}
