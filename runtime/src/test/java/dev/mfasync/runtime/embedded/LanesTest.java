package dev.mfasync.runtime.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.PlatformKind;
import dev.mfasync.runtime.WorkQueue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A multithreaded queue has a lane for each submitter, and no lane blocks others forever. */
@Timeout(60)
final class LanesTest {
  private static final int SUBMITTERS = 40;
  private static final int ITEMS = 5_000;

  @Test
  void everyItemOfEverySubmitterRunsOnce() throws Exception {
    try (MediaFoundation platform = MediaFoundation.startup(PlatformKind.EMBEDDED)) {
      WorkQueue queue = platform.multithreadedQueue();
      List<AtomicInteger> runs = Collections.synchronizedList(new ArrayList<>());
      CountDownLatch left = new CountDownLatch(SUBMITTERS * ITEMS);
      submitEach(
          () -> {
            for (int i = 0; i < ITEMS; i++) {
              AtomicInteger count = new AtomicInteger();
              runs.add(count);
              queue.execute(
                  () -> {
                    count.incrementAndGet();
                    left.countDown();
                  });
            }
          });
      left.await();
      assertThat(runs).hasSize(SUBMITTERS * ITEMS).allMatch(count -> count.get() == 1);
    }
  }

  @Test
  void itemThatBlocksStopsNeitherItsLaneNorTheOthers() throws Exception {
    try (MediaFoundation platform = MediaFoundation.startup(PlatformKind.EMBEDDED)) {
      WorkQueue queue = platform.multithreadedQueue();
      // Short items first: from then on each lane has one thread.
      CountDownLatch warm = new CountDownLatch(20_000);
      for (int i = 0; i < 20_000; i++) {
        queue.execute(warm::countDown);
      }
      warm.await();
      CountDownLatch others = new CountDownLatch(2 * SUBMITTERS);
      CountDownLatch blocked = new CountDownLatch(SUBMITTERS);
      submitEach(
          () -> {
            queue.execute(others::countDown);
            queue.execute(
                () -> {
                  awaitQuietly(others);
                  blocked.countDown();
                });
            queue.execute(others::countDown);
          });
      others.await();
      blocked.await();
      assertThat(others.getCount()).isZero();
    }
  }

  private static void submitEach(Runnable submit) throws InterruptedException {
    List<Thread> submitters = new ArrayList<>();
    for (int i = 0; i < SUBMITTERS; i++) {
      Thread submitter = new Thread(submit);
      submitter.start();
      submitters.add(submitter);
    }
    for (Thread submitter : submitters) {
      submitter.join();
    }
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
