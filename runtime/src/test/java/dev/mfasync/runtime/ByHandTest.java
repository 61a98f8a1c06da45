package dev.mfasync.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The piece of Java on the page about Media Foundation, run as it stands there. */
final class ByHandTest {
  private final List<@Nullable Object> indexed = new CopyOnWriteArrayList<>();

  @Test
  void pieceOnThePageRunsInOrderAndToItsEnd() throws IOException {
    byHand();
    assertThat(indexed).containsExactly("chapter 1", "chapter 2");
    String source =
        Files.readString(
            Path.of("src", "test", "java", "dev", "mfasync", "runtime", "ByHandTest.java"));
    String page = Files.readString(Path.of("..", "docs", "media-foundation.md"));
    String piece = page.split("```java\\R", 2)[1].split("```", 2)[0];
    assertThat(source.replace("\r", "")).contains(piece.replace("\r", ""));
  }

  private void byHand() {
    try (MediaFoundation platform = MediaFoundation.startup();
        WorkQueue serial = platform.allocateSerialWorkQueue(platform.multithreadedQueue())) {
      platform.putWorkItem(serial, result -> index(result.getState()), "chapter 1");
      platform.putWorkItem(serial, result -> index(result.getState()), "chapter 2");
      PendingItem reminder = platform.scheduleWorkItem(result -> remind(), Duration.ofMinutes(5));
      serial.execute(reminder::cancel);
    } // the queue, then the platform: what was put still runs
  }

  private void index(@Nullable Object chapter) {
    indexed.add(chapter);
  }

  private void remind() {
    indexed.add("too late");
  }
}
