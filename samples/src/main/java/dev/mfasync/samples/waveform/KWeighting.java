package dev.mfasync.samples.waveform;

/** The filter of ITU-R BS.1770-4 that makes the power of one channel follow the human ear. */
final class KWeighting {
  private static final double RATE_OF_THE_TABLES = 48_000;

  /** The effect of the head, table 1 of the recommendation. */
  private static final Biquad.Coefficients HIGH_SHELF =
      new Biquad.Coefficients(
          1.53512485958697,
          -2.69169618940638,
          1.19839281085285,
          -1.69065929318241,
          0.73248077421585);

  /** The revised low-frequency B curve, table 2. */
  private static final Biquad.Coefficients HIGH_PASS =
      new Biquad.Coefficients(1, -2, 1, -1.99004745483398, 0.99007225036621);

  private final Biquad highShelf;
  private final Biquad highPass;

  KWeighting(int sampleRate) {
    highShelf = new Biquad(HIGH_SHELF.atRate(sampleRate, RATE_OF_THE_TABLES));
    highPass = new Biquad(HIGH_PASS.atRate(sampleRate, RATE_OF_THE_TABLES));
  }

  double filter(double sample) {
    return highPass.filter(highShelf.filter(sample));
  }
}
