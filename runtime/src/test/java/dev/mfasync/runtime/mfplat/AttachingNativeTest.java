package dev.mfasync.runtime.mfplat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.windows.NativeTest;
import dev.mfasync.runtime.windows.OtherProcess;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** To attach a thread takes memory of the heap, and an item that was accepted waits for it. */
@NativeTest
final class AttachingNativeTest {
  private static final List<String> SMALL_HEAP = List.of("-Xmx16m", "-XX:+UseSerialGC");

  @Test
  void itemsRunWhoseThreadsCouldNotBeAttachedAtOnce() throws Exception {
    String output = OtherProcess.run(SMALL_HEAP, FullHeap.class, Duration.ofMinutes(1));
    assertThat(output).contains("all 4 ran");
  }

  /** The program in the other process. */
  static final class FullHeap {
    private static final int ITEMS = 4;
    private static final Duration DELAY = Duration.ofSeconds(2);
    private static final Duration FULL = Duration.ofSeconds(3);

    /** What fills the heap, each with the one before. */
    private static volatile @Nullable Object @Nullable [] full;

    private FullHeap() {}

    public static void main(String[] arguments) throws Exception {
      try (MediaFoundation platform = MediaFoundation.startup()) {
        // The first time, classes are loaded.
        run(platform, false);
        // By then the queue's threads are detached, and those of the timer.
        Thread.sleep(3_000);
        run(platform, true);
        System.out.println("all " + ITEMS + " ran");
      }
    }

    /** Runs items, which are due while the heap is full if it is to be. */
    private static void run(MediaFoundation platform, boolean isFull) throws InterruptedException {
      long before = System.nanoTime();
      CountDownLatch called = new CountDownLatch(ITEMS);
      for (int i = 0; i < ITEMS; i++) {
        platform.scheduleWorkItem(result -> called.countDown(), DELAY);
      }
      if (isFull) {
        long nanos = FULL.toNanos();
        fillTheHeap();
        while (System.nanoTime() - before < nanos) {
          Thread.onSpinWait();
        }
        full = null;
      }
      if (!called.await(20, TimeUnit.SECONDS)) {
        throw new AssertionError(called.getCount() + " items were lost");
      }
    }

    private static void fillTheHeap() {
      int size = 1 << 20;
      while (size > 0) {
        try {
          @Nullable Object[] more = new Object[size];
          more[0] = full;
          full = more;
        } catch (OutOfMemoryError none) {
          size /= 2;
        }
      }
    }
  }
}
