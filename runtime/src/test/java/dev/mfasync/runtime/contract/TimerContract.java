package dev.mfasync.runtime.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.AsyncResult;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.PendingItem;
import dev.mfasync.runtime.WaitableEvent;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Scheduled, waiting and periodic work: statements E.6 to E.8. */
@SuppressWarnings("try") // Busy is open while its block runs: that is its use.
public abstract class TimerContract extends PlatformContract {
  /** How early a timer may be: Windows' own tick. */
  private static final Duration TICK = Duration.ofMillis(16);

  @Test
  @Statement({"E.6 no. 40", "E.6 no. 43"})
  void scheduledItemFiresAfterItsDelayWithItsStatus() throws Exception {
    CompletableFuture<Integer> status = new CompletableFuture<>();
    AsyncResult result = platform.createAsyncResult(fired -> status.complete(fired.getStatus()));
    result.setStatus(HResult.E_ABORT);
    long before = System.nanoTime();
    platform.scheduleWorkItem(result, Duration.ofMillis(100));
    assertThat(get(status)).isEqualTo(HResult.E_ABORT);
    assertThat(Duration.ofNanos(System.nanoTime() - before))
        .isGreaterThanOrEqualTo(Duration.ofMillis(100).minus(TICK));
  }

  @Test
  @Statement("E.6 no. 44")
  void scheduledItemsFireInTheOrderOfTheirTimes() {
    List<Integer> order = new CopyOnWriteArrayList<>();
    CountDownLatch done = new CountDownLatch(3);
    for (int delay : new int[] {450, 50, 250}) {
      platform.scheduleWorkItem(
          result -> {
            order.add(delay);
            done.countDown();
          },
          Duration.ofMillis(delay));
    }
    Probe.await(done);
    assertThat(order).containsExactly(50, 250, 450);
  }

  @Test
  @Statement("E.6 no. 41")
  void noDelayFiresAtOnce() {
    CountDownLatch done = new CountDownLatch(2);
    platform.scheduleWorkItem(result -> done.countDown(), Duration.ZERO);
    platform.scheduleWorkItem(result -> done.countDown(), Duration.ofSeconds(-1));
    Probe.await(done);
  }

  @Test
  @Statement("E.6 no. 42")
  void scheduledItemRunsWhereInvokeCallbackWouldPutIt() throws Exception {
    CountDownLatch called = new CountDownLatch(1);
    try (Busy busy = new Busy(platform.standardQueue())) {
      platform.scheduleWorkItem(result -> called.countDown(), Duration.ZERO);
      Thread.sleep(50);
      assertThat(called.getCount()).isEqualTo(1);
    }
    Probe.await(called);
  }

  @Test
  @Statement({"E.6 no. 45", "E.6 no. 46"})
  void cancelledScheduledItemIsNotInvoked() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    PendingItem item =
        platform.scheduleWorkItem(result -> calls.incrementAndGet(), Duration.ofMillis(100));
    assertThat(item.isDone()).isFalse();
    assertThat(item).hasToString("scheduled work item, pending");
    assertThat(item.cancel()).isTrue();
    assertThat(item.cancel()).isFalse();
    assertThat(item.isDone()).isTrue();
    assertThat(item).hasToString("scheduled work item, done");
    Thread.sleep(250);
    drain(platform.standardQueue());
    assertThat(calls).hasValue(0);
  }

  @Test
  @Statement("E.6 no. 45")
  void longestDelayThatJavaKnowsIsOneToWaitFor() {
    AtomicInteger calls = new AtomicInteger();
    Duration forEver = Duration.ofSeconds(Long.MAX_VALUE);
    PendingItem item = platform.scheduleWorkItem(result -> calls.incrementAndGet(), forEver);
    assertThat(item.cancel()).isTrue();
    drain(platform.standardQueue());
    assertThat(calls).hasValue(0);
  }

  @Test
  @Statement("E.6 no. 46")
  void cancelAfterFiringFindsNothing() {
    CountDownLatch called = new CountDownLatch(1);
    PendingItem item = platform.scheduleWorkItem(result -> called.countDown(), Duration.ZERO);
    Probe.await(called);
    assertThat(item.isDone()).isTrue();
    assertThat(item.cancel()).isFalse();
  }

  @Test
  @Statement({"E.1 no. 1", "E.6 no. 45"})
  void closingAHandleDoesNotKeepItsItemsFromBeingCancelled() throws Exception {
    MediaFoundation other = startup();
    CompletableFuture<Integer> status = new CompletableFuture<>();
    PendingItem scheduled =
        other.scheduleWorkItem(result -> status.complete(HResult.S_OK), Duration.ofDays(1));
    PendingItem waiting =
        other.putWaitingWorkItem(
            other.createAsyncResult(result -> status.complete(result.getStatus())));
    PendingItem periodic = other.addPeriodicCallback(context -> {}, "context");
    other.close();
    assertThat(scheduled.cancel()).isTrue();
    assertThat(waiting.cancel()).isTrue();
    assertThat(periodic.cancel()).isTrue();
    assertThat(get(status)).isEqualTo(HResult.MF_E_OPERATION_CANCELLED);
  }

  @Test
  @Statement("E.6 no. 46")
  void itemsAreOverWhenThePlatformIsDown() {
    PendingItem scheduled = platform.scheduleWorkItem(result -> {}, Duration.ofDays(1));
    PendingItem waiting = platform.putWaitingWorkItem(platform.createAsyncResult(result -> {}));
    PendingItem periodic = platform.addPeriodicCallback(context -> {}, "context");
    platform.close();
    for (PendingItem item : List.of(scheduled, waiting, periodic)) {
      assertThat(item.isDone()).as("%s", item).isTrue();
      assertThat(item.cancel()).as("%s", item).isFalse();
    }
  }

  @Test
  @Statement({"E.7 no. 52", "E.7 no. 53"})
  void waitingItemIsInvokedOnceWhenTheEventIsSet() throws Exception {
    try (WaitableEvent event = platform.createAutoResetEvent()) {
      AtomicInteger calls = new AtomicInteger();
      CompletableFuture<Integer> status = new CompletableFuture<>();
      AsyncResult result =
          platform.createAsyncResult(
              fired -> {
                calls.incrementAndGet();
                status.complete(fired.getStatus());
              });
      result.setStatus(HResult.E_FAIL);
      platform.putWaitingWorkItem(event, result);
      Thread.sleep(50);
      assertThat(calls).hasValue(0);
      event.set();
      assertThat(get(status)).isEqualTo(HResult.E_FAIL);
      assertThat(event.await(Duration.ZERO)).as("an auto-reset event is consumed").isFalse();
      event.set();
      Thread.sleep(50);
      drain(platform.standardQueue());
      assertThat(calls).hasValue(1);
    }
  }

  @Test
  @Statement("E.7 no. 52")
  void eventThatIsSetAlreadyFiresAtOnce() throws Exception {
    for (boolean manualReset : new boolean[] {true, false}) {
      try (WaitableEvent event =
          manualReset ? platform.createManualResetEvent() : platform.createAutoResetEvent()) {
        event.set();
        CountDownLatch called = new CountDownLatch(1);
        platform.putWaitingWorkItem(
            event, platform.createAsyncResult(result -> called.countDown()));
        Probe.await(called);
        assertThat(event.await(Duration.ZERO)).isEqualTo(manualReset);
      }
    }
  }

  @Test
  @Statement({"E.7 no. 54", "E.7 no. 55"})
  void cancelledWaitingItemIsInvokedWithTheStatusCancelled() throws Exception {
    try (WaitableEvent event = platform.createAutoResetEvent()) {
      CompletableFuture<Integer> status = new CompletableFuture<>();
      PendingItem item =
          platform.putWaitingWorkItem(
              event, platform.createAsyncResult(result -> status.complete(result.getStatus())));
      assertThat(item).hasToString("waiting work item, pending");
      assertThat(item.cancel()).isTrue();
      assertThat(item.isDone()).isTrue();
      assertThat(get(status)).isEqualTo(HResult.MF_E_OPERATION_CANCELLED);
      assertThat(item.cancel()).isFalse();
      event.set();
      assertThat(event.await(Duration.ofSeconds(1))).as("nobody else took the signal").isTrue();
    }
  }

  @Test
  @Statement("E.7 no. 56")
  void itemThatWaitsForNothingCanBeCancelled() throws Exception {
    CompletableFuture<Integer> status = new CompletableFuture<>();
    PendingItem item =
        platform.putWaitingWorkItem(
            platform.createAsyncResult(result -> status.complete(result.getStatus())));
    Thread.sleep(50);
    assertThat(status).isNotDone();
    assertThat(item.cancel()).isTrue();
    assertThat(get(status)).isEqualTo(HResult.MF_E_OPERATION_CANCELLED);
  }

  @Test
  @Statement("E.8 no. 60")
  void periodicityIsOnTheOrderOfTenMilliseconds() {
    assertThat(platform.timerPeriodicity()).isBetween(Duration.ofMillis(1), Duration.ofMillis(100));
  }

  @Test
  @Statement({"E.8 no. 61", "E.8 no. 63", "E.8 no. 64", "E.8 no. 65"})
  void periodicCallbackIsCalledAgainAndAgainWithItsContext() throws Exception {
    List<Object> contexts = new CopyOnWriteArrayList<>();
    AtomicInteger running = new AtomicInteger();
    AtomicInteger overlaps = new AtomicInteger();
    CountDownLatch calls = new CountDownLatch(5);
    PendingItem periodic =
        platform.addPeriodicCallback(
            context -> {
              if (running.incrementAndGet() > 1) {
                overlaps.incrementAndGet();
              }
              contexts.add(context);
              calls.countDown();
              running.decrementAndGet();
            },
            "context");
    Probe.await(calls);
    assertThat(periodic.isDone()).isFalse();
    assertThat(periodic).hasToString("periodic callback, pending");
    assertThat(periodic.cancel()).isTrue();
    assertThat(periodic.isDone()).isTrue();
    assertThat(overlaps).hasValue(0);
    assertThat(contexts).containsOnly("context");
    assertThat(periodic.cancel()).isFalse();
  }

  /** Media Foundation may keep its context: what the caller gave must not hang on that. */
  @Test
  void periodicCallbackThatWasRemovedIsLetGoOf() throws Exception {
    WeakReference<Object> context = addAndRemovePeriodicCallback();
    long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (context.get() != null && System.nanoTime() < deadline) {
      System.gc();
      Thread.sleep(10);
    }
    assertThat(context.get()).isNull();
  }

  private WeakReference<Object> addAndRemovePeriodicCallback() throws Exception {
    Object context = new Object();
    CountDownLatch called = new CountDownLatch(1);
    PendingItem periodic = platform.addPeriodicCallback(given -> called.countDown(), context);
    Probe.await(called);
    assertThat(periodic.cancel()).isTrue();
    return new WeakReference<>(context);
  }

  @Test
  @Statement({"E.1 no. 11", "A.2"})
  void lockHoldsTheLastShutdownBack() throws Exception {
    platform.close();
    MediaFoundation last = startup();
    last.lockPlatform();
    CountDownLatch closed = new CountDownLatch(1);
    Thread closer =
        new Thread(
            () -> {
              last.close();
              closed.countDown();
            });
    closer.start();
    assertThat(closed.await(200, TimeUnit.MILLISECONDS)).isFalse();
    last.unlockPlatform();
    Probe.await(closed);
    platform = startup();
  }

  private static <T> T get(CompletableFuture<T> future) throws Exception {
    return future.get(Probe.PATIENCE_SECONDS, TimeUnit.SECONDS);
  }
}
