package dev.mfasync.runtime.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mfasync.runtime.CancellationToken;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.contract.Stoppables.RunResult;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Tokens, and limits of time. */
public abstract class StoppingContract extends PlatformContract {
  private static final Duration SOON = Duration.ofMillis(50);
  private static final Duration NEVER = Duration.ofDays(100_000);

  private final CountDownLatch started = new CountDownLatch(1);
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final CountDownLatch go = new CountDownLatch(1);

  /** A method that runs until its token is cancelled. */
  private Integer untilStopped(CancellationToken token) {
    try (CancellationToken.Registration registration = token.onCancel(stopped::countDown)) {
      assertThat(registration).isNotNull();
      started.countDown();
      Probe.await(stopped);
    }
    token.throwIfCancelled();
    return 5;
  }

  /** A method that does not look at its token while it runs. */
  private Integer untilGo(CancellationToken token) {
    started.countDown();
    Probe.await(go);
    return token.isCancelled() ? 1 : 0;
  }

  private static <T> T get(CompletableFuture<T> future) throws Exception {
    return future.get(Probe.PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  @Test
  void cancelReachesAMethodThatRuns() throws Exception {
    Stoppables calls = new Stoppables(platform.multithreadedQueue());
    CompletableFuture<RunResult> called = new CompletableFuture<>();
    RunResult result = calls.beginRun(this::untilStopped, called::complete);
    Probe.await(started);

    assertThat(result.cancel()).isTrue();
    assertThat(result.cancel()).isFalse();

    assertThat(get(called)).isSameAs(result);
    assertThat(result.getStatus()).isEqualTo(HResult.MF_E_OPERATION_CANCELLED);
    assertThatThrownBy(() -> calls.endRun(result))
        .isInstanceOf(CancellationException.class)
        .hasMessage("Stoppables.run(Body) was cancelled");
  }

  @Test
  void methodThatReturnsAllTheSameHasItsValue() throws Exception {
    Stoppables calls = new Stoppables(platform.multithreadedQueue());
    RunResult result = calls.beginRun(this::untilGo);
    Probe.await(started);
    assertThat(result.cancel()).isTrue();
    assertThat(result.isDone()).isFalse();
    go.countDown();
    result.await();
    assertThat(calls.endRun(result)).isEqualTo(1);
    assertThat(result.cancel()).isFalse();
  }

  @Test
  void whoeverCompletesTheFutureCancelsTheToken() throws Exception {
    Stoppables calls = new Stoppables(platform.multithreadedQueue());
    CompletableFuture<Integer> cancelled = calls.runAsync(this::untilStopped);
    Probe.await(started);
    assertThat(cancelled.cancel(true)).isTrue();
    Probe.await(stopped);

    CountDownLatch late = new CountDownLatch(1);
    CompletableFuture<Integer> timedOut =
        calls
            .runAsync(
                token -> {
                  token.onCancel(late::countDown);
                  Probe.await(late);
                  return 1;
                })
            .orTimeout(SOON.toMillis(), TimeUnit.MILLISECONDS);
    assertThatThrownBy(() -> get(timedOut))
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(TimeoutException.class);
    Probe.await(late);
  }

  @Test
  void limitKeepsAMethodFromStarting() throws Exception {
    Stoppables calls = new Stoppables(platform.standardQueue());
    AtomicInteger runs = new AtomicInteger();
    CompletableFuture<RunResult> called = new CompletableFuture<>();
    RunResult result;
    CompletableFuture<Integer> future;
    try (Busy busy = new Busy(platform.standardQueue())) {
      assertThat(busy).isNotNull();
      result = calls.within(SOON).beginRun(token -> runs.incrementAndGet(), called::complete);
      future = calls.within(Duration.ZERO).runAsync(token -> runs.incrementAndGet());
      result.await();
      assertThatThrownBy(() -> get(future)).hasCauseInstanceOf(TimeoutException.class);
    }
    assertThat(get(called).getStatus()).isEqualTo(HResult.ERROR_TIMEOUT);
    assertThatThrownBy(() -> calls.endRun(result))
        .isInstanceOf(TimeoutException.class)
        .hasMessage("Stoppables.run(Body) was not complete within 50 ms");
    assertThat(result.getStatus()).isEqualTo(HResult.ERROR_TIMEOUT);
    drain(platform.standardQueue());
    assertThat(runs).hasValue(0);
  }

  @Test
  void limitEndsAnOperationWhoseMethodRunsOn() throws Exception {
    Stoppables calls = new Stoppables(platform.multithreadedQueue()).within(SOON);
    CompletableFuture<RunResult> called = new CompletableFuture<>();
    AtomicInteger callbacks = new AtomicInteger();
    CountDownLatch sawToken = new CountDownLatch(1);
    RunResult result =
        calls.beginRun(
            token -> {
              token.onCancel(sawToken::countDown);
              return untilGo(token);
            },
            ended -> {
              callbacks.incrementAndGet();
              called.complete(ended);
            });
    Probe.await(started);
    assertThat(get(called)).isSameAs(result);
    Probe.await(sawToken);
    assertThatThrownBy(() -> calls.endRun(result)).isInstanceOf(TimeoutException.class);
    go.countDown();
    assertThat(calls.runAsync(token -> 2).get()).isEqualTo(2);
    assertThat(callbacks).hasValue(1);
    assertThat(result.getStatus()).isEqualTo(HResult.ERROR_TIMEOUT);
    assertFailsWith(HResult.MF_E_INVALIDREQUEST, () -> calls.endRun(result));
  }

  @Test
  void operationInTimeIsAsAnyOther() throws Exception {
    Stoppables calls = new Stoppables(platform.multithreadedQueue()).within(NEVER);
    RunResult result = calls.beginRun(token -> token.isCancelled() ? 1 : 0);
    assertThat(result.await(Duration.ofSeconds(Probe.PATIENCE_SECONDS))).isTrue();
    assertThat(calls.endRun(result)).isZero();
    assertThat(get(calls.runAsync(token -> 3))).isEqualTo(3);
  }

  @Test
  void limitAndEndOfTheMethodRaceForOneOutcome() throws Exception {
    Stoppables calls = new Stoppables(platform.multithreadedQueue());
    int rounds = 500;
    AtomicInteger callbacks = new AtomicInteger();
    CountDownLatch all = new CountDownLatch(rounds);
    int timedOut = 0;
    for (int round = 0; round < rounds; round++) {
      Stoppables limited = calls.within(Duration.ofNanos(round * 5_000L));
      RunResult result =
          limited.beginRun(
              token -> 7,
              ended -> {
                callbacks.incrementAndGet();
                all.countDown();
              });
      result.await();
      try {
        assertThat(calls.endRun(result)).isEqualTo(7);
        assertThat(result.getStatus()).isEqualTo(HResult.S_OK);
      } catch (Exception late) {
        assertThat(late).isInstanceOf(TimeoutException.class);
        assertThat(result.getStatus()).isEqualTo(HResult.ERROR_TIMEOUT);
        timedOut++;
      }
    }
    Probe.await(all);
    assertThat(callbacks).hasValue(rounds);
    assertThat(timedOut).isBetween(0, rounds);
  }

  @Test
  void closedPlatformRefusesOperationsWithALimit() {
    MediaFoundation closed = startup();
    Stoppables calls = new Stoppables(closed.multithreadedQueue()).within(NEVER);
    closed.close();
    assertFailsWith(HResult.MF_E_SHUTDOWN, () -> calls.beginRun(token -> 1));
  }
}
