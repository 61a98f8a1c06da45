package dev.mfasync.samples.waveform;

/** A digital filter of second order, applied to the samples of one channel in their order. */
final class Biquad {
  private final Coefficients coefficients;
  private double first;
  private double second;

  Biquad(Coefficients coefficients) {
    this.coefficients = coefficients;
  }

  double filter(double sample) {
    Coefficients c = coefficients;
    double filtered = c.b0 * sample + first;
    first = c.b1 * sample - c.a1 * filtered + second;
    second = c.b2 * sample - c.a2 * filtered;
    return filtered;
  }

  /** The numbers of the transfer function, with a0 = 1. */
  record Coefficients(double b0, double b1, double b2, double a1, double a2) {

    /**
     * The filter with the same response at another sample rate.
     *
     * <p>The bilinear transform takes these coefficients back to the analogue filter that they come
     * from, whose frequency axis is then stretched such that its corner stays where it was, and
     * forward again.
     */
    Coefficients atRate(double newRate, double rate) {
      double corner = Math.sqrt((1 + a1 + a2) / (1 - a1 + a2)); // tan(pi * frequency / rate)
      double newCorner = Math.tan(Math.atan(corner) * rate / newRate);
      double stretch = corner / newCorner;

      double numerator0 = b0 + b1 + b2;
      double numerator1 = 2 * (b0 - b2) * stretch;
      double numerator2 = (b0 - b1 + b2) * stretch * stretch;
      double denominator0 = 1 + a1 + a2;
      double denominator1 = 2 * (1 - a2) * stretch;
      double denominator2 = (1 - a1 + a2) * stretch * stretch;

      double a0 = denominator0 + denominator1 + denominator2;
      return new Coefficients(
          (numerator0 + numerator1 + numerator2) / a0,
          2 * (numerator0 - numerator2) / a0,
          (numerator0 - numerator1 + numerator2) / a0,
          2 * (denominator0 - denominator2) / a0,
          (denominator0 - denominator1 + denominator2) / a0);
    }
  }
}
