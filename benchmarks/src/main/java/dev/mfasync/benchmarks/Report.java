package dev.mfasync.benchmarks;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/** How comparisons are printed, each as soon as it was made. */
interface Report {
  /** What stands above the comparisons. */
  String head(Options options);

  /** One comparison. */
  String line(Comparison comparison);

  private static String circumstances(Options options) {
    return String.format(
        Locale.ROOT,
        "JDK %s, %d processors, %s, medians (lowest to highest) of %d turns of %d ms each",
        System.getProperty("java.vm.version"),
        Runtime.getRuntime().availableProcessors(),
        LocalDate.now(ZoneOffset.UTC),
        options.rounds(),
        options.millis());
  }

  private static String unit(Comparison comparison) {
    return comparison.cell().isLatency() ? "µs" : "M/s";
  }

  /** For a terminal. */
  record Plain() implements Report {
    @Override
    public String head(Options options) {
      return circumstances(options)
          + String.format(
              "%n%-34s %6s %24s %24s       %s",
              "cell", "ratio", "ours", "peer", "others' processors, load average");
    }

    @Override
    public String line(Comparison comparison) {
      return String.format(
          Locale.ROOT,
          "%-34s %6.2f %24s %24s %-4s  %.2f  %.2f",
          comparison.cell(),
          comparison.ratio(),
          comparison.ours().summary(),
          comparison.peer().summary(),
          unit(comparison),
          comparison.others(),
          comparison.loadAverage());
    }
  }

  /** For docs/performance.md. */
  record Markdown() implements Report {
    @Override
    public String head(Options options) {
      return circumstances(options)
          + ":\n\n"
          + "| queue | style | submitters | in flight | peer | ratio | ours | peer's | unit | others |\n"
          + "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |";
    }

    @Override
    public String line(Comparison comparison) {
      Cell cell = comparison.cell();
      return String.format(
          Locale.ROOT,
          "| %s | %s | %d | %s | %s | %.2f | %s | %s | %s | %.2f |",
          cell.queue(),
          cell.style(),
          cell.submitters(),
          cell.load(),
          cell.peer(),
          comparison.ratio(),
          comparison.ours().summary(),
          comparison.peer().summary(),
          unit(comparison),
          comparison.others());
    }
  }
}
