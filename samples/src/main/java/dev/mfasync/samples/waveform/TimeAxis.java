package dev.mfasync.samples.waveform;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Where the time axis of a recording has its ticks, and what stands beside them. */
final class TimeAxis {
  private static final int MOST_TICKS = 10;
  private static final int SECONDS_PER_MINUTE = 60;

  /** The distances in seconds between two ticks that read well. */
  private static final double[] STEPS = {
    0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30, 60, 120, 300, 600,
    1_200, 1_800, 3_600, 7_200
  };

  private final double seconds;
  private final double step;

  TimeAxis(double seconds) {
    this.seconds = seconds;
    this.step =
        Arrays.stream(STEPS)
            .filter(step -> seconds / step <= MOST_TICKS)
            .findFirst()
            .orElse(seconds / MOST_TICKS);
  }

  /** In seconds. */
  double[] ticks() {
    return IntStream.rangeClosed(0, (int) (seconds / step)).mapToDouble(i -> i * step).toArray();
  }

  /** From 0 at the start of the recording to 1 at its end. */
  double position(double tick) {
    return tick / seconds;
  }

  String label(double tick) {
    if (step >= SECONDS_PER_MINUTE) {
      return Math.round(tick / SECONDS_PER_MINUTE) + " min";
    }
    int decimals = (int) Math.ceil(-Math.min(0, Math.log10(step)));
    return BigDecimal.valueOf(tick).setScale(decimals, RoundingMode.HALF_UP) + " s";
  }
}
