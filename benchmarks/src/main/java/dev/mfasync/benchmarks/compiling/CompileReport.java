package dev.mfasync.benchmarks.compiling;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** How the figures are printed, each line as soon as it was measured. */
final class CompileReport {
  private static final int OPERATIONS = 5;

  private CompileReport() {}

  static String head(CompileOptions options) {
    return String.format(
            Locale.ROOT,
            "JDK %s, %d processors, %s, medians (lowest to highest) of %d turns, of %d processes"
                + " for the peak memory%n%n",
            System.getProperty("java.vm.version"),
            Runtime.getRuntime().availableProcessors(),
            LocalDate.now(ZoneOffset.UTC),
            options.rounds(),
            options.cold())
        + "| processor | classes | lines | wall | CPU | allocated | peak memory | wall against the"
        + " sources alone | CPU ms for 1,000 lines | MiB for 1,000 lines | load |\n"
        + "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |";
  }

  static String line(Turns turns) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %s | %s | %s | %s | %s | %s | %s | %.1f |",
        turns.contender().displayName(),
        turns.classes(),
        turns.lines(),
        Spread.of(turns.ratios(Way.WITH, Way.THERE, Compilation::wallMillis)),
        Spread.of(turns.ratios(Way.WITH, Way.THERE, Compilation::cpuMillis)),
        Spread.of(turns.ratios(Way.WITH, Way.THERE, Compilation::allocatedMebibytes)),
        turns.peaks().isEmpty()
            ? ""
            : Spread.of(Turns.ratios(turns.peaksOf(Way.WITH), turns.peaksOf(Way.THERE))),
        Spread.of(turns.ratios(Way.WITH, Way.ALONE, Compilation::wallMillis)),
        Spread.of(turns.addedForThousandLines(Compilation::cpuMillis)),
        Spread.of(turns.addedForThousandLines(Compilation::allocatedMebibytes)),
        turns.load());
  }

  /** The time of one operation among many against that among fewer, for each two neighbours. */
  static String growth(List<Turns> measured) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < measured.size(); i++) {
      Turns few = measured.get(i - 1);
      Turns many = measured.get(i);
      if (few.contender() == many.contender()) {
        text.append(
            String.format(
                Locale.ROOT,
                "%n%s: one of %,d members takes %.2f times as long as one of %,d",
                many.contender().displayName(),
                many.classes() * OPERATIONS,
                timeOfOne(many) / timeOfOne(few),
                few.classes() * OPERATIONS));
      }
    }
    return text.toString();
  }

  private static double timeOfOne(Turns turns) {
    return new Spread(turns.each(Way.WITH, Compilation::wallMillis)).median() / turns.classes();
  }

  /** Figures of several turns. */
  private record Spread(List<Double> figures) {
    static String of(List<Double> figures) {
      Spread spread = new Spread(figures);
      return String.format(
          Locale.ROOT,
          "%.2f (%.2f to %.2f)",
          spread.median(),
          figures.stream().mapToDouble(each -> each).min().orElseThrow(),
          figures.stream().mapToDouble(each -> each).max().orElseThrow());
    }

    double median() {
      List<Double> sorted = figures.stream().sorted().toList();
      int middle = sorted.size() / 2;
      return sorted.size() % 2 == 1
          ? sorted.get(middle)
          : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
  }
}
