package dev.mfasync.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one contender did in the rounds: millions a second, or microseconds. */
record Figures(List<Double> rounds) {
  Figures {
    rounds = List.copyOf(rounds);
  }

  /** The reverse of {@link #toString()}. */
  static Figures parse(String text) {
    return new Figures(Stream.of(text.split(" ", -1)).map(Double::valueOf).toList());
  }

  double median() {
    List<Double> sorted = rounds.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  /** The median, and the lowest and the highest. */
  String summary() {
    return String.format(
        Locale.ROOT,
        "%s (%s to %s)",
        shortly(median()),
        shortly(rounds.stream().min(Double::compare).orElseThrow()),
        shortly(rounds.stream().max(Double::compare).orElseThrow()));
  }

  private static String shortly(double value) {
    return String.format(Locale.ROOT, value < 1 ? "%.3f" : value < 10 ? "%.2f" : "%.1f", value);
  }

  @Override
  public String toString() {
    return rounds.stream()
        .map(value -> String.format(Locale.ROOT, "%.5f", value))
        .collect(Collectors.joining(" "));
  }
}
