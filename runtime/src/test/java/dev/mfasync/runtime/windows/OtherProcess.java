package dev.mfasync.runtime.windows;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program in a separate JVM, of the same kind as that of the tests. */
public final class OtherProcess {
  private OtherProcess() {}

  /**
   * Runs a program to its end.
   *
   * @param options options of the JVM
   * @param program the class with the method main
   * @param limit after which it is said to hang
   * @param arguments those of the program
   * @return what it printed
   */
  public static String run(
      List<String> options, Class<?> program, Duration limit, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // What this JVM needs on Wine, the other one needs, too.
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> option.startsWith("-XX:") || option.startsWith("-Djava.security."))
        .forEach(command::add);
    command.add("-Dmfasync.cpp=" + System.getProperty("mfasync.cpp", "target/cpp"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try {
      assertThat(hasEnded(process, limit)).as("ended").isTrue();
      String printed = new String(process.getInputStream().readAllBytes(), US_ASCII);
      assertThat(process.exitValue()).as(printed).isZero();
      return printed;
    } finally {
      process.destroyForcibly();
    }
  }

  /** Waits in slices: where the whole machine stands still for a while, one of them is lost. */
  private static boolean hasEnded(Process process, Duration limit) throws InterruptedException {
    for (long slice = 0; slice < limit.toSeconds(); slice++) {
      if (process.waitFor(1, TimeUnit.SECONDS)) {
        return true;
      }
    }
    return false;
  }
}
