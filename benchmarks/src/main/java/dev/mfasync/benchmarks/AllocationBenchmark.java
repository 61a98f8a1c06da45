package dev.mfasync.benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * How many bytes an operation allocates: JMH counts them. It also tells the speed of each contender
 * by itself; to compare two, use {@link TableBenchmark}, in which they take turns.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(1)
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH calls start() before anything else.
public class AllocationBenchmark {
  private static final int IN_FLIGHT = 1000;

  /** What is measured: one of our styles, or a peer. */
  @Param({"pair", "future", "fjp", "fjp-execute"})
  String contender;

  private Contender measured;

  /**
   * Runs the benchmark and prints its figures.
   *
   * @param args none
   * @throws RunnerException if JMH cannot run it
   */
  public static void main(String[] args) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(AllocationBenchmark.class.getName())
                    .addProfiler(GCProfiler.class)
                    .jvmArgsAppend(quietJmh())
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    System.out.printf("%-12s %10s %10s%n", "", "bytes/op", "million/s");
    for (RunResult result : results) {
      System.out.printf(
          Locale.ROOT,
          "%-12s %10.1f %10.2f%n",
          result.getParams().getParam("contender"),
          Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm")).getScore(),
          result.getPrimaryResult().getScore());
    }
  }

  /** JMH uses Unsafe, of which JDK 24 and newer warn in every process. */
  private static String[] quietJmh() {
    return Runtime.version().feature() < 24
        ? new String[0]
        : new String[] {"--sun-misc-unsafe-memory-access=allow"};
  }

  @Setup
  public void start() {
    boolean ours = contender.equals("pair") || contender.equals("future");
    Cell cell = new Cell("multi", ours ? contender : "pair", 1, "1000", ours ? "fjp" : contender);
    measured = ours ? Ours.of(cell) : Peer.of(cell);
  }

  @TearDown
  public void stop() {
    measured.close();
  }

  @Benchmark
  @OperationsPerInvocation(IN_FLIGHT)
  public void batch() throws Exception {
    measured.batch(IN_FLIGHT);
  }
}
