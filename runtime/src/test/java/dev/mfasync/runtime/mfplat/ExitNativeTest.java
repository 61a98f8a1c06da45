package dev.mfasync.runtime.mfplat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.AsyncMethod;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.OperationResult;
import dev.mfasync.runtime.PlatformKind;
import dev.mfasync.runtime.windows.NativeTest;
import dev.mfasync.runtime.windows.OtherProcess;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process ends when its program does, regardless of the state of the platform. */
@NativeTest
@Timeout(120)
final class ExitNativeTest {
  @ParameterizedTest
  @ValueSource(strings = {"close, return", "close, exit", "exit", "exit, close in a hook"})
  void processEndsWithItsProgram(String how) throws Exception {
    assertThat(OtherProcess.run(List.of(), Program.class, Duration.ofMinutes(1), how))
        .contains("sum 499500");
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
      AsyncMethod method = new AsyncMethod("Program.call()", platform.multithreadedQueue());
      CompletableFuture<Integer> sum = CompletableFuture.completedFuture(0);
      for (int i = 0; i < 1000; i++) {
        sum = sum.thenCombine(method.start(new Program(i)), Integer::sum);
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
