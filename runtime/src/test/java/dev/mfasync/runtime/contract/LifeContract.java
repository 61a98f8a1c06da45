package dev.mfasync.runtime.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.AsyncCallback;
import dev.mfasync.runtime.AsyncResult;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.WorkItemPriority;
import dev.mfasync.runtime.WorkQueue;
import dev.mfasync.runtime.WorkQueueType;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The life of the platform: statements E.1. */
@SuppressWarnings("try") // Busy is open while its block runs: that is its use.
public abstract class LifeContract extends PlatformContract {
  private static final AsyncCallback<AsyncResult> IGNORED = result -> {};

  @Test
  @Statement({"E.1 no. 1", "E.1 no. 4"})
  void startupsNestAndServiceComesBackAfterAShutdown() {
    MediaFoundation second = startup();
    MediaFoundation third = startup();
    third.close();
    second.close();
    drain(platform.standardQueue());
    platform.close();
    platform = startup();
    drain(platform.standardQueue());
  }

  @Test
  @Statement("E.1 no. 2")
  void surplusShutdownDoesNothing() {
    MediaFoundation second = startup();
    second.close();
    second.close();
    second.close();
    drain(platform.standardQueue());
  }

  @Test
  @Statement("E.1 no. 3")
  void shutDownPlatformRefusesEverythingThatQueues() {
    MediaFoundation closed = startup();
    AsyncResult result = closed.createAsyncResult(IGNORED);
    WorkQueue queue = closed.standardQueue();
    closed.close();
    assertFailsWith(HResult.MF_E_SHUTDOWN, () -> closed.putWorkItem(queue, IGNORED));
    assertFailsWith(
        HResult.MF_E_SHUTDOWN, () -> closed.putWorkItem(queue, WorkItemPriority.HIGH, IGNORED));
    assertFailsWith(HResult.MF_E_SHUTDOWN, () -> closed.putWorkItem(queue, result));
    assertFailsWith(HResult.MF_E_SHUTDOWN, () -> queue.execute(() -> {}));
    assertFailsWith(HResult.MF_E_SHUTDOWN, () -> closed.invokeCallback(result));
    assertFailsWith(HResult.MF_E_SHUTDOWN, () -> closed.allocateWorkQueue(WorkQueueType.STANDARD));
    assertFailsWith(HResult.MF_E_SHUTDOWN, () -> closed.allocateSerialWorkQueue(queue));
    assertFailsWith(HResult.MF_E_SHUTDOWN, () -> closed.lockSharedWorkQueue());
    assertFailsWith(HResult.MF_E_SHUTDOWN, () -> closed.scheduleWorkItem(IGNORED, Duration.ZERO));
    assertFailsWith(HResult.MF_E_SHUTDOWN, () -> closed.putWaitingWorkItem(result));
    assertFailsWith(
        HResult.MF_E_SHUTDOWN, () -> closed.addPeriodicCallback(context -> {}, "context"));
  }

  @Test
  @Statement("E.1 no. 3")
  void timerPeriodicityDoesNotLookAtTheState() {
    MediaFoundation closed = startup();
    closed.close();
    assertThat(closed.timerPeriodicity()).isPositive();
  }

  @Test
  @Statement("E.1 no. 14")
  void acceptedItemsAreStillInvokedWithTheirStatusUnchanged() {
    MediaFoundation closing = startup();
    AtomicInteger invoked = new AtomicInteger();
    CountDownLatch done = new CountDownLatch(5);
    try (Busy busy = new Busy(closing.standardQueue())) {
      for (int i = 0; i < 5; i++) {
        AsyncResult item =
            closing.createAsyncResult(
                result -> {
                  if (result.getStatus() == HResult.E_ABORT) {
                    invoked.incrementAndGet();
                  }
                  done.countDown();
                });
        item.setStatus(HResult.E_ABORT);
        closing.putWorkItem(closing.standardQueue(), item);
      }
    }
    closing.close();
    Probe.await(done);
    assertThat(invoked).hasValue(5);
  }

  @Test
  @Statement("A.3")
  void closingOnAWorkQueueThreadDoesNotWaitForItself() throws Exception {
    MediaFoundation closing = startup();
    CountDownLatch closed = new CountDownLatch(1);
    closing
        .standardQueue()
        .execute(
            () -> {
              closing.close();
              closed.countDown();
            });
    assertThat(closed.await(MediaFoundation.SHUTDOWN_LIMIT.toMillis() / 2, TimeUnit.MILLISECONDS))
        .isTrue();
  }

  @Test
  @Statement("E.10 no. 73")
  void stateAndObjectAreOptional() {
    AsyncResult without = platform.createAsyncResult(IGNORED);
    AsyncResult with = platform.createAsyncResult("object", IGNORED, "state");
    assertThat(without.getState()).isNull();
    assertThat(without.getObject()).isNull();
    assertThat(with.getState()).isEqualTo("state");
    assertThat(with.getObject()).isEqualTo("object");
  }

  @Test
  @Statement({"B.2", "C"})
  void statusIsOkAtFirstAndAnyValueAfterwards() {
    AsyncResult result = platform.createAsyncResult(IGNORED);
    assertThat(result.getStatus()).isEqualTo(HResult.S_OK);
    for (int status : new int[] {HResult.E_FAIL, 1, 123, Integer.MIN_VALUE, -1}) {
      result.setStatus(status);
      assertThat(result.getStatus()).isEqualTo(status);
    }
  }
}
