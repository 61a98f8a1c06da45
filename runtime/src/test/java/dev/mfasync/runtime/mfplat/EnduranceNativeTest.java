package dev.mfasync.runtime.mfplat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.Operation;
import dev.mfasync.runtime.OperationCallback;
import dev.mfasync.runtime.OperationResult;
import dev.mfasync.runtime.PlatformKind;
import dev.mfasync.runtime.com.ComAsyncCallback;
import dev.mfasync.runtime.com.ComObject;
import dev.mfasync.runtime.objects.MediaEventQueue;
import dev.mfasync.runtime.windows.CppClient;
import dev.mfasync.runtime.windows.NativePlatformTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What must not break the process, nor lose an operation, nor use it up. */
@Timeout(300)
final class EnduranceNativeTest extends NativePlatformTest {
  /** {@code -Dmfasync.endurance.operations=} makes it longer. */
  private static final int OPERATIONS = Integer.getInteger("mfasync.endurance.operations", 200_000);

  /**
   * The memory is printed, and nothing depends on it: the Java heap grows as it likes, and Wine's
   * own queues keep 256 bytes of each work item for good.
   */
  @Test
  void manyOperationsTakeNoMoreThreadsNorHandles() throws Exception {
    int inFlight = 100;
    Operation operation = new Operation("Number.get()", platform.multithreadedQueue());
    run(operation, OPERATIONS / 2, inFlight);
    ProcessFigures before = ProcessFigures.now();
    assertThat(CppClient.longNumber("round_trip", OPERATIONS, inFlight)).isPositive();
    ProcessFigures between = ProcessFigures.now();
    run(operation, OPERATIONS, inFlight);
    ProcessFigures after = ProcessFigures.now();
    System.out.printf(
        "%,d operations each: before %s, after those of C++ %s, after those of Java %s%n",
        OPERATIONS, before, between, after);
    // The queues have a few threads, each attached once; under another load they may have others.
    assertThat(after.attached() - before.attached()).isLessThan(16);
    assertThat(after.threads() - before.threads()).isLessThan(16);
    assertThat(after.handles() - between.handles()).isLessThan(100);
  }

  @Test
  void callbackThatOnlyNativeCodeHoldsSurvivesCollections() throws Exception {
    CountDownLatch scheduled = new CountDownLatch(1);
    CountDownLatch requested = new CountDownLatch(1);
    try (MediaEventQueue queue = MediaEventQueue.create(platform)) {
      platform.scheduleWorkItem(
          result -> scheduled.countDown(), new Object(), Duration.ofMillis(300));
      queue.beginGetEvent(result -> requested.countDown(), new Object());
      for (int i = 0; i < 10; i++) {
        System.gc();
        Thread.sleep(20);
      }
      queue.queueEvent(1, HResult.S_OK, null);
      assertThat(requested.await(30, TimeUnit.SECONDS)).isTrue();
      assertThat(scheduled.await(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void lastReferenceMayBeReleasedOnAThreadThatJavaDoesNotKnow() throws Exception {
    CountDownLatch destroyed = new CountDownLatch(100);
    for (int i = 0; i < 100; i++) {
      try (ComObject callback =
          ComObject.builder()
              .with(ComAsyncCallback.INTERFACE, result -> {})
              .onDestroy(destroyed::countDown)
              .build()) {
        long result =
            ItemResult.create(callback.address(ComAsyncCallback.INTERFACE), false).address();
        assertThat(MfPlat.MFInvokeCallback(result)).isEqualTo(HResult.S_OK);
        // The queue has the last reference on the result, and that on the callback, now.
        ItemResult.release(result);
      }
    }
    assertThat(destroyed.await(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void shutdownWithWorkInFlightLosesNothing() throws Exception {
    for (int round = 0; round < 20; round++) {
      MediaFoundation closing = MediaFoundation.startup(PlatformKind.NATIVE);
      Operation operation = new Operation("Number.get()", closing.multithreadedQueue());
      AtomicInteger accepted = new AtomicInteger();
      AtomicInteger reported = new AtomicInteger();
      List<Thread> producers = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        Thread producer =
            new Thread(() -> beginUntilRefused(operation, accepted, reported), "producer");
        producers.add(producer);
        producer.start();
      }
      Thread.sleep(10);
      closing.close();
      for (Thread producer : producers) {
        producer.join();
      }
      assertThat(reported).hasValue(accepted.get());
    }
  }

  private static void beginUntilRefused(
      Operation operation, AtomicInteger accepted, AtomicInteger reported) {
    try {
      while (true) {
        operation.begin(
            new NumberResult(), (NumberCallback) result -> reported.incrementAndGet(), null);
        accepted.incrementAndGet();
      }
    } catch (MediaFoundationException refused) {
      assertThat(refused.hresult()).isEqualTo(HResult.MF_E_SHUTDOWN);
    }
  }

  private static void run(Operation operation, int operations, int inFlight)
      throws InterruptedException {
    Semaphore free = new Semaphore(inFlight);
    NumberCallback done =
        result -> {
          operation.end(result);
          free.release();
        };
    for (int i = 0; i < operations; i++) {
      free.acquire();
      operation.begin(new NumberResult(), done, null);
    }
    free.acquire(inFlight);
  }

  private interface NumberCallback extends OperationCallback<NumberResult> {}

  private static final class NumberResult extends OperationResult<Integer> {
    @Override
    protected Integer call() {
      return 7;
    }
  }
}
