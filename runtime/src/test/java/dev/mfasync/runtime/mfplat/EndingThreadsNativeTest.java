package dev.mfasync.runtime.mfplat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.windows.NativeTest;
import dev.mfasync.runtime.windows.OtherProcess;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A native thread that ends does not stop the process, regardless of what other threads do. */
@NativeTest
@Timeout(150)
final class EndingThreadsNativeTest {
  private static final Duration LIMIT = Duration.ofMinutes(2);

  @ParameterizedTest
  @CsvSource({
    "'idle queues', 6, gc",
    "'private queues', 60, ",
    "'startups', 40, gc",
    "'foreign, return', 100, ",
    "'foreign, exit', 100, gc"
  })
  void processGoesOnWhileItsNativeThreadsEnd(String program, String amount, String gc)
      throws Exception {
    assertThat(run(List.of(), program, amount, gc == null ? "" : gc)).contains("done");
  }

  /** As on a processor that there is no machine code for. */
  @ParameterizedTest
  @CsvSource({"'private queues', 30", "'foreign, exit', 30"})
  void processGoesOnWithoutMachineCode(String program, String amount) throws Exception {
    assertThat(run(List.of("-Ddev.mfasync.machineCode=false"), program, amount)).contains("done");
  }

  private static String run(List<String> options, String... arguments) throws Exception {
    return OtherProcess.run(options, EndingThreads.class, LIMIT, arguments);
  }
}
