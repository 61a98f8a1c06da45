package dev.mfasync.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs every contender in rounds, one after the other, each time in a process of its own, and
 * prints the medians as ratios: what else the machine does falls on all of them alike.
 */
public final class Benchmarks {
  private static final String PEER = "supplyAsync";
  private static final List<String> IN_FLIGHT = List.of("1000", "100000");

  private record Figures(List<Double> throughputs, List<Double> bytes) {}

  private Benchmarks() {}

  /**
   * Runs the benchmarks.
   *
   * @param args the number of rounds
   * @throws RunnerException if one does not run
   */
  public static void main(String[] args) throws RunnerException {
    int rounds = Integer.parseInt(args[0]);
    for (String inFlight : IN_FLIGHT) {
      Map<String, Figures> figures = new LinkedHashMap<>();
      for (int round = 0; round < rounds; round++) {
        run(inFlight).forEach(result -> note(result, figures));
      }
      print(inFlight, figures);
    }
  }

  private static Collection<RunResult> run(String inFlight) throws RunnerException {
    return new Runner(
            new OptionsBuilder()
                .include(OperationBenchmark.class.getName())
                .param("inFlight", inFlight)
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend(quietJmh())
                .verbosity(VerboseMode.SILENT)
                .build())
        .run();
  }

  /** JMH uses Unsafe, of which JDK 24 and newer warn in every process. */
  private static String[] quietJmh() {
    return Runtime.version().feature() < 24
        ? new String[0]
        : new String[] {"--sun-misc-unsafe-memory-access=allow"};
  }

  private static void note(RunResult result, Map<String, Figures> figures) {
    String name = result.getPrimaryResult().getLabel();
    Figures figure =
        figures.computeIfAbsent(name, n -> new Figures(new ArrayList<>(), new ArrayList<>()));
    figure.throughputs.add(result.getPrimaryResult().getScore());
    result
        .getSecondaryResults()
        .forEach(
            (label, secondary) -> {
              if (label.endsWith("gc.alloc.rate.norm")) {
                figure.bytes.add(secondary.getScore());
              }
            });
  }

  private static void print(String inFlight, Map<String, Figures> figures) {
    System.out.printf(
        "%nJDK %s, %d processors, %s operations in flight%n",
        System.getProperty("java.vm.version"),
        Runtime.getRuntime().availableProcessors(),
        inFlight);
    System.out.printf(
        "%-16s %12s %18s %10s   %s%n", "", "million/s", "x " + PEER, "bytes/op", "rounds");
    double peer = median(Objects.requireNonNull(figures.get(PEER)).throughputs);
    figures.forEach(
        (name, figure) ->
            System.out.printf(
                "%-16s %12.2f %18.2f %10.1f   %s%n",
                name,
                median(figure.throughputs),
                median(figure.throughputs) / peer,
                median(figure.bytes),
                figure.throughputs.stream().map(score -> String.format("%.2f", score)).toList()));
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return Arrays.stream(sorted).skip((sorted.length - 1) / 2).findFirst().orElse(Double.NaN);
  }
}
