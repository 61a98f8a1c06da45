package dev.mfasync.media.readwrite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.HResult;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** When a source reader is released on Wine. */
final class CommandWatchTest {
  private final PendingReads pending = new PendingReads((stream, event) -> {});
  private final CommandWatch watch = new CommandWatch(pending);
  private final List<String> log = new CopyOnWriteArrayList<>();

  @Test
  void releasesAtOnceWhatWasNotAskedForAnything() {
    watch.release(() -> log.add("released"));
    assertThat(log).containsExactly("released");
  }

  @Test
  void releasesAfterTheLastAnswer() throws Exception {
    CompletableFuture<ReadSample> read = pending.addRead(0);
    CompletableFuture<?> answered = read.thenRun(() -> log.add("answered"));
    Thread closer = new Thread(() -> watch.release(() -> log.add("released")));
    closer.start();
    while (closer.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
    watch.onReadSample(HResult.S_OK, 0, 0, 0, null);
    closer.join();
    assertThat(answered).isCompleted();
    assertThat(log).containsExactly("answered", "released");
  }

  @Test
  void releasesAfterTheCallbackThatClosesTheReader() throws Exception {
    CountDownLatch released = new CountDownLatch(1);
    CompletableFuture<?> closed =
        pending
            .addRead(0)
            .thenRun(
                () -> {
                  watch.release(
                      () -> {
                        log.add("released");
                        released.countDown();
                      });
                  log.add("returns");
                });
    watch.onReadSample(HResult.S_OK, 0, 0, 0, null);
    assertThat(released.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(closed).isCompleted();
    assertThat(log).containsExactly("returns", "released");
  }

  @Test
  void waitsThroughAnInterrupt() {
    watch.onFlush(0);
    Thread.currentThread().interrupt();
    watch.release(
        () -> log.add("released, interrupted: " + Thread.currentThread().isInterrupted()));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(log).containsExactly("released, interrupted: true");
  }
}
