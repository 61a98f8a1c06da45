package dev.mfasync.benchmarks.compiling;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares compilations with a processor, with what it would have written already there, and of the
 * sources alone. Each contender with each number of classes has a JVM of its own; in it the three
 * take turns, warmed up, so that what else the machine does falls on all alike.
 *
 * <p>Peak memory is that of cold processes of their own, one for each compilation.
 */
public final class CompileBenchmark {
  private CompileBenchmark() {}

  /**
   * Measures and prints tables in Markdown.
   *
   * @param args see {@link CompileOptions}
   * @throws Exception if something cannot be measured
   */
  public static void main(String[] args) throws Exception {
    CompileOptions options;
    try {
      options = CompileOptions.parse(args);
    } catch (IllegalArgumentException mistake) {
      System.err.println(mistake.getMessage());
      System.exit(2);
      return;
    }
    if (options.here()) {
      Contender contender = options.contenders().get(0);
      int classes = options.classes().get(0);
      Path folder = Files.createTempDirectory("compiling");
      try {
        Turns.run(Subject.create(contender, classes, folder), options)
            .toLines()
            .forEach(System.out::println);
      } finally {
        Compilation.delete(folder);
      }
      return;
    }
    System.out.println(CompileReport.head(options));
    List<Turns> measured = new ArrayList<>();
    for (Contender contender : options.contenders()) {
      for (int classes : options.classes()) {
        Turns turns = inProcessOfItsOwn(contender, classes, options);
        System.out.println(CompileReport.line(turns));
        measured.add(turns);
      }
    }
    System.out.println(CompileReport.growth(measured));
  }

  private static Turns inProcessOfItsOwn(Contender contender, int classes, CompileOptions options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options.jvm());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(options.arguments(contender, classes));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    List<String> lines;
    try (BufferedReader output = process.inputReader()) {
      lines = output.lines().toList();
    }
    if (process.waitFor() != 0) {
      throw new IOException("the process that measured " + contender.displayName() + " failed");
    }
    return Turns.parse(contender, classes, lines);
  }
}
