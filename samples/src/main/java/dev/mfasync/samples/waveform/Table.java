package dev.mfasync.samples.waveform;

import java.util.List;

/** The figures of several recordings, below each other. */
final class Table {
  private static final String NAME = "Recording";

  private final List<Recording> recordings;
  private final int nameWidth;

  Table(List<Recording> recordings) {
    this.recordings = recordings;
    this.nameWidth =
        recordings.stream().mapToInt(r -> r.name().length()).reduce(NAME.length(), Math::max);
  }

  /** Lines that each end with a line feed; none without recordings. */
  @Override
  public String toString() {
    if (recordings.isEmpty()) {
      return "";
    }
    StringBuilder lines = new StringBuilder();
    lines.append(line(NAME, "Length", "Peak (dBFS)", "Loudness (LUFS)"));
    for (Recording recording : recordings) {
      lines.append(
          line(
              recording.name(),
              Figures.length(recording.seconds()),
              Figures.level(recording.peaks().decibels()),
              Figures.level(recording.loudness())));
    }
    return lines.toString();
  }

  private String line(String name, String length, String peak, String loudness) {
    return ("%-" + nameWidth + "s  %10s  %11s  %15s%n").formatted(name, length, peak, loudness);
  }
}
