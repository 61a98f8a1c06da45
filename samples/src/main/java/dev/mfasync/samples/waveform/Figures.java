package dev.mfasync.samples.waveform;

import java.util.Locale;
import java.util.OptionalDouble;

/** The figures of a recording as people read them. */
final class Figures {
  private static final int SECONDS_PER_MINUTE = 60;

  private Figures() {}

  /** Minutes and seconds: {@code 1:02.50}. */
  static String length(double seconds) {
    long hundredths = Math.round(seconds * 100);
    long minutes = hundredths / (100 * SECONDS_PER_MINUTE);
    long rest = hundredths % (100 * SECONDS_PER_MINUTE);
    return String.format(Locale.ROOT, "%d:%02d.%02d", minutes, rest / 100, rest % 100);
  }

  /** One decimal: {@code -12.3}, or {@code -inf} for silence. */
  static String level(double level) {
    if (Double.isInfinite(level)) {
      return "-inf";
    }
    double rounded = Math.round(level * 10) / 10.0; // Never -0.0, unlike a formatted -0.04.
    return String.format(Locale.ROOT, "%.1f", rounded);
  }

  /** As {@link #level(double)}, with {@code -} where there is none. */
  static String level(OptionalDouble level) {
    return level.isPresent() ? level(level.getAsDouble()) : "-";
  }
}
