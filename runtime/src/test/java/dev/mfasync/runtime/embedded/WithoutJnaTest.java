package dev.mfasync.runtime.embedded;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.AsyncMethod;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.OperationResult;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The embedded platform does not need what the native one is made of. */
@Timeout(60)
final class WithoutJnaTest {
  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there the native platform is looked for")
  void operationRunsWithoutJnaOnTheClassPath() throws Exception {
    String classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !Path.of(entry).getFileName().toString().startsWith("jna"))
            .collect(Collectors.joining(File.pathSeparator));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                Program.class.getName())
            .redirectErrorStream(true)
            .start();
    assertThat(new String(process.getInputStream().readAllBytes(), US_ASCII).strip())
        .isEqualTo("7");
    assertThat(process.waitFor()).isZero();
  }

  /** The program in the other process. */
  static final class Program extends OperationResult<Integer> {
    private Program() {}

    @Override
    protected Integer call() {
      return 7;
    }

    public static void main(String[] arguments) throws Exception {
      try (MediaFoundation platform = MediaFoundation.startup()) {
        AsyncMethod method = new AsyncMethod("Program.call()", platform.multithreadedQueue());
        System.out.println(method.start(new Program()).get());
        try {
          Class.forName("com.sun.jna.Native");
          System.out.println("JNA is there");
        } catch (ClassNotFoundException expected) {
          // That is the point.
        }
      }
    }
  }
}
