package dev.mfasync.media;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.windows.CppLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Declared interfaces have the IIDs, slots and signatures of Wine's header, where that of mingw-w64
 * lacks them.
 */
class WineHeaderTest {
  @Test
  void declaresTheSame() throws IOException {
    Map<String, String> facts =
        CppLayout.read(
            Files.readAllLines(Path.of("src", "test", "resources", "wine-8.0-mfidl.txt")));
    int checked =
        CppLayout.check(ByteStreamHandlerCom.class, facts)
            + CppLayout.check(SchemeHandlerCom.class, facts)
            + CppLayout.check(TimerCom.class, facts)
            + CppLayout.check(TrackedSampleCom.class, facts)
            + CppLayout.check(WorkQueueServicesCom.class, facts);
    assertThat(checked).isEqualTo(facts.size());
  }
}
