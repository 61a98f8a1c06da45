package dev.mfasync.runtime.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.PlatformKind;
import dev.mfasync.runtime.WorkQueue;
import dev.mfasync.runtime.WorkQueueType;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class QueueTableTest {
  @Test
  void identifierOfAQueueThatIsGoneIsNotGivenOutAgain() {
    int stale;
    try (MediaFoundation platform = MediaFoundation.startup(PlatformKind.EMBEDDED)) {
      WorkQueue first = platform.allocateWorkQueue(WorkQueueType.STANDARD);
      stale = first.id();
      first.unlock();
      for (int i = 0; i < 70_000; i++) {
        WorkQueue queue = platform.allocateWorkQueue(WorkQueueType.STANDARD);
        assertThat(queue.id()).isNotEqualTo(stale);
        queue.unlock();
      }
      assertThat(catchThrowable(() -> first.execute(() -> {})))
          .isInstanceOf(RejectedExecutionException.class);
    }
    try (MediaFoundation platform = MediaFoundation.startup(PlatformKind.EMBEDDED)) {
      assertThat(platform.allocateWorkQueue(WorkQueueType.STANDARD).id()).isNotEqualTo(stale);
      assertThat(catchThrowable(() -> platform.workQueue(stale).lock()))
          .satisfies(
              thrown -> assertThat(HResult.of(thrown)).isEqualTo(HResult.MF_E_INVALID_WORKQUEUE));
    }
  }

  @Test
  void identifiersComeRoundToTheFirstPrivateOne() {
    assertThat(QueueTable.following(0x0005FFFF)).isEqualTo(0x00060000);
    assertThat(QueueTable.following(0x7FFFFFFF)).isEqualTo(0x80000000);
    assertThat(QueueTable.following(0xFFFFFFFF)).isEqualTo(0x00050000);
  }

  @Test
  void sharedQueueCanBeLockedWhileItsLastLockIsTakenBack() throws Exception {
    try (MediaFoundation platform = MediaFoundation.startup(PlatformKind.EMBEDDED)) {
      AtomicReference<Throwable> failure = new AtomicReference<>();
      Runnable pairs =
          () -> {
            try {
              for (int i = 0; i < 20_000; i++) {
                platform.lockSharedWorkQueue().unlock();
              }
            } catch (Throwable thrown) {
              failure.set(thrown);
            }
          };
      Thread other = new Thread(pairs);
      other.start();
      pairs.run();
      other.join();
      assertThat(failure).hasNullValue();
      WorkQueue one = platform.lockSharedWorkQueue();
      assertThat(platform.lockSharedWorkQueue().id()).isEqualTo(one.id());
    }
  }
}
