package dev.mfasync.benchmarks.compiling;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One compilation in a process of its own, which tells how much memory it had at most. */
public final class ColdCompilation {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String PEAK = "VmHWM:";

  private ColdCompilation() {}

  /**
   * Compiles, and prints the peak of the resident memory in KiB.
   *
   * @param args the contender or "-", the folder for the output, a file that names the sources
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    Path output = Path.of(args[1]);
    Compilation.compile(
        Files.readAllLines(Path.of(args[2])).stream().map(Path::of).toList(),
        args[0].equals("-") ? List.of() : Contender.named(args[0]).processors(),
        Files.createDirectories(output.resolve("classes")),
        Files.createDirectories(output.resolve("generated")));
    try (Stream<String> lines = Files.lines(STATUS)) {
      System.out.println(
          lines
              .filter(line -> line.startsWith(PEAK))
              .map(line -> line.replaceAll("\\D", ""))
              .findFirst()
              .orElseThrow());
    }
  }

  /** The peak of a process with a JVM as javac has it; NaN where the system does not tell. */
  static double peakMebibytes(Subject subject, Way way) throws IOException {
    if (!Files.isReadable(STATUS)) {
      return Double.NaN;
    }
    Path list = subject.folder().resolve(way + ".list");
    Files.write(list, way.files(subject).stream().map(Path::toString).toList());
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ColdCompilation.class.getName(),
                way == Way.WITH ? subject.contender().displayName() : "-",
                subject.folder().resolve(way.name()).toString(),
                list.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (InputStream stream = process.getInputStream()) {
      String kibibytes = new String(stream.readAllBytes(), StandardCharsets.US_ASCII).strip();
      return Long.parseLong(kibibytes) / 1024.0;
    }
  }
}
