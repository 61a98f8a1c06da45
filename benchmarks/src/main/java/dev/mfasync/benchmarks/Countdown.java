package dev.mfasync.benchmarks;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Tells the benchmark's thread that a batch is complete, at the same cost for every contender. */
final class Countdown {
  private final AtomicInteger left;
  private final CountDownLatch none = new CountDownLatch(1);

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

  void await() throws InterruptedException {
    none.await();
  }
}
