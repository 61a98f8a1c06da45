package dev.mfasync.runtime.mfplat;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.Operation;
import dev.mfasync.runtime.OperationResult;
import dev.mfasync.runtime.PlatformKind;
import dev.mfasync.runtime.windows.NativeTest;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process ends when its program does, whatever the platform is doing at that moment. */
@NativeTest
@Timeout(120)
final class ExitNativeTest {
  @ParameterizedTest
  @ValueSource(strings = {"close, return", "close, exit", "exit", "exit, close in a hook"})
  void processEndsWithItsProgram(String how) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // What this JVM needs on Wine, the other one needs, too.
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> option.startsWith("-XX:") || option.startsWith("-Djava.security."))
        .forEach(command::add);
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), Program.class.getName(), how));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ended").isTrue();
      assertThat(new String(process.getInputStream().readAllBytes(), US_ASCII))
          .contains("sum 499500");
      assertThat(process.exitValue()).isZero();
    } finally {
      process.destroyForcibly();
    }
  }

  /** The program in the other process. */
  static final class Program extends OperationResult<Integer> {
    private final int number;

    private Program(int number) {
      this.number = number;
    }

    @Override
    protected Integer call() {
      return number;
    }

    public static void main(String[] arguments) {
      String how = arguments[0];
      MediaFoundation platform = MediaFoundation.startup(PlatformKind.NATIVE);
      if (how.endsWith("in a hook")) {
        Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
      }
      Operation operation = new Operation("Program.call()", platform.multithreadedQueue());
      CompletableFuture<Integer> sum = CompletableFuture.completedFuture(0);
      for (int i = 0; i < 1000; i++) {
        sum = sum.thenCombine(operation.start(new Program(i)), Integer::sum);
      }
      System.out.println("sum " + sum.join());
      if (how.startsWith("close")) {
        platform.close();
      }
      if (!how.endsWith("return")) {
        System.exit(0);
      }
    }
  }
}
