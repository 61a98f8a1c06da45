package dev.mfasync.runtime.mfplat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.WorkQueue;
import dev.mfasync.runtime.WorkQueueType;
import dev.mfasync.runtime.windows.NativePlatformTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Locks that threads take and release at the same time. */
final class QueueLifeNativeTest extends NativePlatformTest {
  /** More than there may be queues at a time: one that stayed would be missing in the end. */
  private static final int ROUNDS = 300;

  @Test
  void oneOfTwoUnlocksAtOnceIsTheLast() throws Exception {
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      for (int round = 0; round < ROUNDS; round++) {
        WorkQueue queue = platform.allocateWorkQueue(WorkQueueType.STANDARD);
        queue.lock();
        assertThat(atOnce(two, queue::unlock, queue::unlock)).as("refused").isZero();
        assertThat(refused(queue::unlock)).as("a third unlock").isTrue();
      }
    } finally {
      two.shutdown();
      assertThat(two.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void lockIsTakenBeforeTheLastUnlockOrRefused() throws Exception {
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      for (int round = 0; round < ROUNDS; round++) {
        WorkQueue queue = platform.allocateWorkQueue(WorkQueueType.STANDARD);
        if (atOnce(two, queue::lock, queue::unlock) == 0) {
          queue.unlock();
        }
        assertThat(refused(queue::unlock)).as("an unlock too many").isTrue();
      }
    } finally {
      two.shutdown();
      assertThat(two.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  /** How many of the two were refused. */
  private static int atOnce(ExecutorService threads, Runnable one, Runnable other)
      throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    List<Future<Boolean>> calls = new ArrayList<>();
    for (Runnable call : List.of(one, other)) {
      calls.add(
          threads.submit(
              () -> {
                start.await();
                return refused(call);
              }));
    }
    int refused = 0;
    for (Future<Boolean> call : calls) {
      refused += call.get(30, TimeUnit.SECONDS) ? 1 : 0;
    }
    return refused;
  }

  private static boolean refused(Runnable call) {
    try {
      call.run();
      return false;
    } catch (MediaFoundationException gone) {
      return true;
    }
  }
}
