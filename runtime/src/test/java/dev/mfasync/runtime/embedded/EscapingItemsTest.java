package dev.mfasync.runtime.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.WorkQueueType;
import dev.mfasync.runtime.platform.Admission;
import dev.mfasync.runtime.platform.PlatformQueue;
import dev.mfasync.runtime.platform.WorkItem;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** After any exception of an item, its queue continues and the item counts as finished. */
@Timeout(60)
final class EscapingItemsTest {
  private static final class Item extends WorkItem {
    private final Admission admission;
    private final Runnable body;

    Item(Admission admission, Runnable body) {
      this.admission = admission;
      this.body = body;
    }

    @Override
    protected boolean run() {
      body.run();
      return true;
    }

    @Override
    protected Admission admission() {
      return admission;
    }
  }

  /** Thrown by items, and by the exception handler. */
  @SuppressWarnings("serial")
  private static final class Hostile extends Error {
    @Override
    public String getMessage() {
      throw this;
    }

    @Override
    public String toString() {
      throw this;
    }

    @Override
    public StackTraceElement[] getStackTrace() {
      throw this;
    }
  }

  @Test
  void queueRunsOnAfterAnItemThatThrows() throws Exception {
    EmbeddedPlatform platform = new EmbeddedPlatform();
    PlatformQueue privateQueue = platform.allocateQueue(WorkQueueType.STANDARD);
    for (PlatformQueue queue :
        List.of(
            platform.queue(1),
            platform.queue(5),
            privateQueue,
            platform.allocateSerialQueue(platform.queue(5)),
            platform.allocateSerialQueue(privateQueue))) {
      Admission admission = new Admission();
      AtomicInteger ran = new AtomicInteger();
      CountDownLatch end = new CountDownLatch(1);
      for (int i = 0; i < 300; i++) {
        Item hostile =
            new Item(
                admission,
                () -> {
                  ran.incrementAndGet();
                  throw new Hostile();
                });
        assertThat(admission.put(hostile, queue, 0, 0)).isTrue();
      }
      assertThat(admission.put(new Item(admission, end::countDown), queue, 0, 0)).isTrue();
      assertThat(end.await(20, TimeUnit.SECONDS)).as("%s runs on", queue).isTrue();
      assertThat(admission.awaitQuiet(Duration.ofSeconds(20))).isTrue();
      assertThat(ran.get()).isEqualTo(300);
    }
    platform.shutdown(Duration.ZERO);
  }

  /** Withdrawn items do not stay, with all that they hold, until it is their turn. */
  @Test
  void withdrawnItemsAreLetGoOf() throws Exception {
    EmbeddedPlatform platform = new EmbeddedPlatform();
    for (PlatformQueue queue :
        List.of(platform.queue(1), platform.allocateSerialQueue(platform.queue(5)))) {
      Admission admission = new Admission();
      CountDownLatch held = new CountDownLatch(1);
      CountDownLatch release = new CountDownLatch(1);
      queue.put(
          new Item(
              admission,
              () -> {
                held.countDown();
                awaitQuietly(release);
              }),
          0,
          0);
      held.await();
      // As much as a heap of a usual size holds several times over, if it were kept.
      for (int i = 0; i < 40_000; i++) {
        byte[] large = new byte[1 << 20];
        Item item = new Item(admission, () -> large[0]++);
        queue.put(item, 0, 0);
        assertThat(queue.withdraw(item)).isTrue();
      }
      release.countDown();
    }
    platform.shutdown(Duration.ZERO);
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
