package dev.mfasync.samples.waveform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.mfasync.runtime.MediaFoundation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The expected figures of noise and recordings were measured with the filter {@code ebur128} of
 * ffmpeg 5.1.9.
 */
class LoudnessTest {

  /** The reference tone of EBU Tech 3341: as loud as its level, at any sample rate. */
  @ParameterizedTest
  @CsvSource({"16000", "22050", "44100", "48000", "96000", "192000"})
  void stereoToneOf1000HertzIsAsLoudAsItsLevel(int sampleRate) {
    assertThat(loudness(2, sampleRate, 5, tone(sampleRate, -23)))
        .hasValueCloseTo(-23.0, within(0.05));
  }

  /** {@code ffmpeg -i noise.wav -af ebur128}, of a file with 24 bits. */
  @ParameterizedTest
  @CsvSource({
    "1, 44100, -7.841", "1, 48000, -7.827", "1, 96000, -7.740", "1, 192000, -7.702",
    "2, 44100, -4.831", "2, 48000, -4.817", "2, 96000, -4.730", "2, 192000, -4.692",
  })
  void noiseIsAsLoudAsFfmpegSays(int channels, int sampleRate, double expected) {
    assertThat(loudness(channels, sampleRate, 10, noise(sampleRate)))
        .hasValueCloseTo(expected, within(0.05));
  }

  /**
   * {@code ffmpeg -i recording.wav -af aresample=48000,ebur128}. The filter is defined at 48,000
   * Hz; at low rates ffmpeg itself comes out up to 0.2 LU louder if it does not resample first.
   */
  @ParameterizedTest
  @CsvSource({
    "bell.wav, -16.646",
    "chord.wav, -13.860",
    "lion.wav, -16.965",
    "siren.wav, -16.046",
    "surf.wav, -18.422",
  })
  void recordingIsAsLoudAsFfmpegSays(String name, double expected) throws IOException {
    Recording recording =
        new Recordings(MediaFoundation.shared()).analyze(Path.of("src/main/media", name));
    assertThat(recording.loudness()).hasValueCloseTo(expected, within(0.06));
  }

  @Test
  void silenceIsInfinitelyQuiet() {
    assertThat(loudness(1, 48_000, 1, frame -> 0)).hasValue(Double.NEGATIVE_INFINITY);
    assertThat(loudness(1, 48_000, 1, tone(48_000, -80))).hasValue(Double.NEGATIVE_INFINITY);
  }

  @Test
  void lessThanOneBlockHasNoLoudness() {
    Loudness loudness = new Loudness(1, 11_025);
    for (int frame = 0; frame < 4_409; frame++) {
      loudness.add(new double[] {0.5});
    }
    assertThat(loudness.integrated()).isEmpty();
    loudness.add(new double[] {0.5});
    assertThat(loudness.integrated()).isPresent();
  }

  private static OptionalDouble loudness(
      int channels, int sampleRate, int seconds, IntToDoubleFunction signal) {
    Loudness loudness = new Loudness(channels, sampleRate);
    double[] frame = new double[channels];
    for (int i = 0; i < seconds * sampleRate; i++) {
      Arrays.fill(frame, signal.applyAsDouble(i));
      loudness.add(frame);
    }
    return loudness.integrated();
  }

  private static IntToDoubleFunction tone(int sampleRate, double decibels) {
    double amplitude = Math.pow(10, decibels / 20);
    return frame -> amplitude * Math.sin(2 * Math.PI * 1_000 * frame / sampleRate);
  }

  /** Four loud seconds, and six that the gates drop: three of silence, three of background. */
  private static IntToDoubleFunction noise(int sampleRate) {
    Random random = new Random(1770);
    double[] levels = {0.5, 0.5, 0.5, 0.5, 0.00015, 0.00015, 0.00015, 0.025, 0.025, 0.025};
    return frame -> levels[frame / sampleRate] * (2 * random.nextDouble() - 1);
  }
}
