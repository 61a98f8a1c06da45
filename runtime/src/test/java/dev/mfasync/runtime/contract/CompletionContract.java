package dev.mfasync.runtime.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.mfasync.runtime.AsyncResult;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.WorkQueue;
import dev.mfasync.runtime.contract.Calls.RunResult;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Waiting for operations, cancelling them, and their futures. */
public abstract class CompletionContract extends PlatformContract {
  @Test
  void cancelBeforeTheStartKeepsTheMethodFromRunning() throws Exception {
    WorkQueue queue = platform.standardQueue();
    CountDownLatch go = new CountDownLatch(1);
    queue.execute(() -> Probe.await(go));
    Calls calls = new Calls(queue);
    AtomicInteger runs = new AtomicInteger();
    CompletableFuture<AsyncResult> called = new CompletableFuture<>();
    RunResult<Integer> result = calls.beginRun(runs::incrementAndGet, called::complete);

    assertThat(result.cancel()).isTrue();
    assertThat(result.cancel()).isFalse();
    assertThat(result.isDone()).isTrue();
    assertThat(result.getStatus()).isEqualTo(HResult.MF_E_OPERATION_CANCELLED);
    go.countDown();

    assertThat(called.get(Probe.PATIENCE_SECONDS, TimeUnit.SECONDS)).isSameAs(result);
    assertThatThrownBy(() -> calls.endRun(result))
        .isInstanceOf(CancellationException.class)
        .hasMessage("Calls.run(Callable) was cancelled before it started");
    drain(queue);
    assertThat(runs).hasValue(0);
  }

  @Test
  void cancelDoesNotStopAMethodThatRuns() throws Exception {
    Calls calls = new Calls(platform);
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    RunResult<Integer> result =
        calls.beginRun(
            () -> {
              started.countDown();
              Probe.await(go);
              return 5;
            });
    Probe.await(started);
    assertThat(result.cancel()).isFalse();
    go.countDown();
    result.await();
    assertThat(calls.endRun(result)).isEqualTo(5);
  }

  @Test
  void cancelAndStartRaceForOneOutcome() throws Exception {
    Calls calls = new Calls(platform);
    AtomicInteger ran = new AtomicInteger();
    int cancelled = 0;
    AtomicInteger callbacks = new AtomicInteger();
    int rounds = 20_000;
    CountDownLatch done = new CountDownLatch(rounds);
    for (int round = 0; round < rounds; round++) {
      RunResult<Integer> result =
          calls.beginRun(
              ran::incrementAndGet,
              ended -> {
                callbacks.incrementAndGet();
                done.countDown();
              });
      if (result.cancel()) {
        cancelled++;
      }
    }
    Probe.await(done);
    assertThat(ran.get() + cancelled).isEqualTo(rounds);
    assertThat(callbacks).hasValue(rounds);
  }

  @Test
  void futureCompletesWithTheValueOrTheException() throws Exception {
    Calls calls = new Calls(platform);
    assertThat(calls.runAsync(() -> "x").get(Probe.PATIENCE_SECONDS, TimeUnit.SECONDS))
        .isEqualTo("x");
    IOException thrown = new IOException();
    CompletableFuture<Object> failing =
        calls.runAsync(
            () -> {
              throw thrown;
            });
    assertThatThrownBy(() -> failing.get(Probe.PATIENCE_SECONDS, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isSameAs(thrown);
  }

  @Test
  void cancellingTheFutureCancelsTheOperation() {
    WorkQueue queue = platform.standardQueue();
    CountDownLatch go = new CountDownLatch(1);
    queue.execute(() -> Probe.await(go));
    AtomicInteger runs = new AtomicInteger();
    CompletableFuture<Integer> cancelled = new Calls(queue).runAsync(runs::incrementAndGet);
    CompletableFuture<Integer> completed = new Calls(queue).runAsync(runs::incrementAndGet);
    assertThat(cancelled.cancel(false)).isTrue();
    assertThat(cancelled).isCancelled();
    assertThat(completed.complete(-1)).isTrue();
    go.countDown();
    drain(queue);
    assertThat(runs).hasValue(0);
  }

  @Test
  void awaitWithALimitTellsWhetherTheOperationIsComplete() throws Exception {
    Calls calls = new Calls(platform);
    CountDownLatch go = new CountDownLatch(1);
    RunResult<Integer> result =
        calls.beginRun(
            () -> {
              Probe.await(go);
              return 1;
            });
    assertThat(result.await(Duration.ZERO)).isFalse();
    assertThat(result.await(Duration.ofMillis(20))).isFalse();
    go.countDown();
    assertThat(result.await(Duration.ofSeconds(Long.MAX_VALUE))).isTrue();
  }

  @Test
  void interruptedAwaitLeavesTheOperationAlone() throws Exception {
    Calls calls = new Calls(platform);
    CountDownLatch go = new CountDownLatch(1);
    RunResult<Integer> result =
        calls.beginRun(
            () -> {
              Probe.await(go);
              return 1;
            });
    Thread.currentThread().interrupt();
    assertThatThrownBy(result::await).isInstanceOf(InterruptedException.class);
    go.countDown();
    result.await();
    assertThat(calls.endRun(result)).isEqualTo(1);
  }

  @Test
  void awaitOnTheSerialQueueThatTheOperationNeedsThrowsInsteadOfHanging() throws Exception {
    WorkQueue serial = platform.allocateSerialWorkQueue(platform.multithreadedQueue());
    for (WorkQueue queue : List.of(platform.standardQueue(), serial)) {
      Calls calls = new Calls(queue);
      CompletableFuture<@Nullable Throwable> thrown = new CompletableFuture<>();
      calls.beginRun(
          () -> {
            RunResult<Integer> inner = calls.beginRun(() -> 1);
            return thrown.complete(catchThrowable(inner::await));
          });
      Throwable explained = thrown.get(Probe.PATIENCE_SECONDS, TimeUnit.SECONDS);
      assertThat(hresultOf(explained)).isEqualTo(HResult.MF_E_INVALIDREQUEST);
      assertThat(explained)
          .hasMessageContaining("Calls.run(Callable)")
          .hasMessageContaining("one item at a time");
    }
    serial.unlock();
  }

  @Test
  void awaitWithoutTimeAsksAlsoOnTheSerialQueueThatTheOperationNeeds() throws Exception {
    Calls calls = new Calls(platform.standardQueue());
    CompletableFuture<Boolean> asked = new CompletableFuture<>();
    calls.beginRun(
        () -> {
          RunResult<Integer> inner = calls.beginRun(() -> 1);
          return asked.complete(
              inner.await(Duration.ZERO) || inner.await(Duration.ofSeconds(Long.MIN_VALUE)));
        });
    assertThat(asked.get(Probe.PATIENCE_SECONDS, TimeUnit.SECONDS)).isFalse();
  }

  @Test
  void statusThatIsPolledChanges() {
    RunResult<Integer> result =
        new Calls(platform)
            .beginRun(
                () -> {
                  Thread.sleep(200);
                  throw new IOException();
                });
    while (result.getStatus() == HResult.S_OK) {
      // Nothing else is looked at.
    }
    assertThat(result.getStatus()).isEqualTo(HResult.E_FAIL);
  }

  @Test
  void awaitOnAnotherQueueIsFine() throws Exception {
    Calls onStandard = new Calls(platform.standardQueue());
    Calls onMany = new Calls(platform);
    RunResult<Integer> outer =
        onStandard.beginRun(
            () -> {
              RunResult<Integer> inner = onMany.beginRun(() -> 9);
              inner.await();
              return onMany.endRun(inner);
            });
    outer.await();
    assertThat(onStandard.endRun(outer)).isEqualTo(9);
  }

  @Test
  void operationsThatAwaitOthersOfTheirOwnMultithreadedQueueDoNotUseItUp() throws Exception {
    Calls calls = new Calls(platform);
    List<RunResult<Integer>> outers = new ArrayList<>();
    for (int i = 0; i < awaitingOperations(); i++) {
      outers.add(
          calls.beginRun(
              () -> {
                RunResult<Integer> inner = calls.beginRun(() -> 1);
                inner.await();
                return calls.endRun(inner);
              }));
    }
    for (RunResult<Integer> outer : outers) {
      outer.await();
      assertThat(calls.endRun(outer)).isEqualTo(1);
    }
  }

  /**
   * How many operations of one multithreaded queue may wait for others of it at the same time.
   *
   * @return more than the queue has threads, unless the platform's own queue has a fixed number
   */
  protected int awaitingOperations() {
    return 100;
  }
}
