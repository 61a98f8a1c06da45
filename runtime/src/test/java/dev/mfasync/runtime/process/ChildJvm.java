package dev.mfasync.runtime.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a main class of the test class path in a JVM of its own. */
public final class ChildJvm {
  private static final int LIMIT_SECONDS = 90;

  private ChildJvm() {}

  /**
   * How a program ended. It prints as its exit code and its output, so that an assertion on it
   * explains itself.
   */
  public record Ended(int exitCode, String output) {
    /** Fails, with all that the program printed, unless it ended with the exit code 0. */
    public Ended succeeded() {
      if (exitCode != 0) {
        throw new AssertionError(this);
      }
      return this;
    }

    @Override
    public String toString() {
      return "exit code " + exitCode + ", output:\n" + output;
    }
  }

  /**
   * Runs a program to its end. One that takes too long is killed, and its threads are part of the
   * failure.
   *
   * @param main a class with a {@code main} method
   * @param jvmFlags such as {@code -Xmx64m}
   * @param arguments of the program
   */
  public static Ended run(Class<?> main, List<String> jvmFlags, String... arguments)
      throws IOException, InterruptedException {
    return run(List.of(), main, jvmFlags, arguments);
  }

  /**
   * Runs a program in a process that may have so much address space only: where its stacks are
   * large, the system refuses it more than a few threads.
   *
   * @param kilobytes what {@code ulimit -v} takes
   */
  public static Ended runInMemory(int kilobytes, Class<?> main, List<String> jvmFlags)
      throws IOException, InterruptedException {
    List<String> limited = List.of("sh", "-c", "ulimit -v " + kilobytes + " && exec \"$0\" \"$@\"");
    return run(limited, main, jvmFlags);
  }

  private static Ended run(
      List<String> launcher, Class<?> main, List<String> jvmFlags, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(launcher);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvmFlags);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    Path output = Files.createTempFile("child-jvm", ".txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      try {
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
          printThreads(process);
          throw new AssertionError(
              main.getName() + " did not end within " + LIMIT_SECONDS + " s:\n" + read(output));
        }
        return new Ended(process.exitValue(), read(output));
      } finally {
        process.destroyForcibly().waitFor();
      }
    } finally {
      Files.deleteIfExists(output);
    }
  }

  /** On this signal a JVM prints the stacks of all its threads, on systems with signals. */
  private static void printThreads(Process process) throws InterruptedException {
    try {
      new ProcessBuilder("kill", "-QUIT", Long.toString(process.pid())).start().waitFor();
      process.waitFor(2, TimeUnit.SECONDS);
    } catch (IOException noSignals) {
      // Then the output has to do.
    }
  }

  private static String read(Path output) throws IOException {
    return new String(Files.readAllBytes(output), UTF_8);
  }
}
