package dev.mfasync.runtime.edges;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.windows.NativeTest;
import dev.mfasync.runtime.windows.OtherProcess;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** As {@link FullHeapTest}, on the native platform. */
@NativeTest
@Timeout(150)
final class FullHeapNativeTest {
  @ParameterizedTest
  @ValueSource(strings = {"multithreaded", "standard", "serial"})
  void everyOperationHasItsOutcomeWhileTheHeapIsFull(String queue) throws Exception {
    assertThat(
            OtherProcess.run(
                List.of("-Xmx16m", "-XX:+UseSerialGC"),
                FullHeapTest.Program.class,
                Duration.ofMinutes(2),
                queue,
                "NATIVE"))
        .contains("all");
  }
}
