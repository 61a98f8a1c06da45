package dev.mfasync.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares operations with what the JDK offers, cell by cell. Each cell has a process of its own,
 * so that no cell's code is compiled for another's; in it the peer and we take turns, so that what
 * else the machine does falls on both alike.
 *
 * <p>With S submitters and N in flight, each of S threads begins N/S operations (one at least),
 * waits until the last of them is reported, and begins the next N/S, for as long as a turn lasts.
 */
public final class TableBenchmark {
  private TableBenchmark() {}

  /**
   * Measures the cells and prints them.
   *
   * @param args see {@link Options}
   * @throws Exception if a cell cannot be measured
   */
  public static void main(String[] args) throws Exception {
    Options options;
    try {
      options = Options.parse(args);
    } catch (IllegalArgumentException mistake) {
      System.err.println(mistake.getMessage());
      System.exit(2);
      return;
    }
    if (options.here()) {
      System.out.println(Comparison.run(options.cells().get(0), options).toLine());
      System.exit(0);
    }
    if (options.list()) {
      options.cells().forEach(System.out::println);
      return;
    }
    Report report = options.markdown() ? new Report.Markdown() : new Report.Plain();
    System.out.println(report.head(options));
    for (Cell cell : options.cells()) {
      System.out.println(report.line(inProcessOfItsOwn(cell, options)));
    }
  }

  private static Comparison inProcessOfItsOwn(Cell cell, Options options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options.jvm());
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.addAll(options.arguments(cell));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String line;
    try (BufferedReader output = process.inputReader()) {
      line = output.readLine();
    }
    if (process.waitFor() != 0 || line == null) {
      throw new IOException("the process that measured " + cell + " failed");
    }
    return Comparison.parse(line);
  }
}
