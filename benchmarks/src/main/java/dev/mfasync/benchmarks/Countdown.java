package dev.mfasync.benchmarks;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Tells a submitter that its batch is complete, at the same cost for every contender. */
final class Countdown {
  private final AtomicInteger left;
  private final CountDownLatch none = new CountDownLatch(1);

  /** When the last one was counted, for the batches of one whose time is measured. */
  private long at;

  Countdown(int count) {
    left = new AtomicInteger(count);
  }

  void one() {
    if (left.decrementAndGet() == 0) {
      none.countDown();
    }
  }

  void one(@Nullable Integer value, @Nullable Throwable thrown) {
    if (thrown != null) {
      throw new AssertionError(thrown);
    }
    one();
  }

  void timed() {
    at = System.nanoTime();
    none.countDown();
  }

  void timed(@Nullable Integer value, @Nullable Throwable thrown) {
    if (thrown != null) {
      throw new AssertionError(thrown);
    }
    timed();
  }

  void await() throws InterruptedException {
    none.await();
  }

  long awaitTime() throws InterruptedException {
    none.await();
    return at;
  }
}
