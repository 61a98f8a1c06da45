package dev.mfasync.runtime.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.WorkQueue;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The futures of operations, as {@link CompletableFuture}s. */
@SuppressWarnings({
  "try",
  "FutureReturnValueIgnored"
}) // Busy is open while its block runs: that is its use.
public abstract class FutureContract extends PlatformContract {
  @Test
  void asynchronousStagesRunOnTheQueueOfTheOperation() throws Exception {
    WorkQueue serial = platform.allocateSerialWorkQueue(platform.multithreadedQueue());
    CompletableFuture<Integer> future = new Calls(serial).runAsync(() -> 1);
    for (CompletableFuture<Integer> stage :
        List.of(
            future,
            future.thenApply(value -> value),
            future.copy(),
            future.minimalCompletionStage().toCompletableFuture(),
            future.thenApplyAsync(value -> value))) {
      CountDownLatch ran = new CountDownLatch(1);
      assertThat(stage.get(Probe.PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo(1);
      if (stage.defaultExecutor() != serial) {
        // A minimal stage is the JDK's own.
        continue;
      }
      try (Busy busy = new Busy(serial)) {
        CompletableFuture<Void> async = stage.thenAcceptAsync(value -> ran.countDown());
        assertThat(async).isNotDone();
      }
      Probe.await(ran);
    }
    assertThat(future.defaultExecutor()).isSameAs(serial);
    assertThat(future.thenApply(value -> value).copy().defaultExecutor()).isSameAs(serial);
    serial.unlock();
  }

  @Test
  void asynchronousStageThatTheQueueRefusesFailsWithTheReason() {
    MediaFoundation closing = startup();
    CompletableFuture<Integer> future = new Calls(closing).runAsync(() -> 1);
    future.join();
    closing.close();
    Throwable thrown = catchThrowable(future.thenApplyAsync(value -> value)::join);
    assertThat(thrown)
        .isInstanceOf(CompletionException.class)
        .cause()
        .isInstanceOf(RejectedExecutionException.class)
        .cause()
        .isInstanceOfSatisfying(
            MediaFoundationException.class,
            reason -> assertThat(reason.hresult()).isEqualTo(HResult.MF_E_SHUTDOWN));
  }

  @Test
  void stagesSeeACancellationAsTheJdkHasIt() {
    try (Busy busy = new Busy(platform.standardQueue())) {
      CompletableFuture<Integer> future = new Calls(platform.standardQueue()).runAsync(() -> 1);
      CompletableFuture<Integer> stage = future.thenApply(value -> value);
      assertThat(future.cancel(true)).isTrue();
      assertThat(future.cancel(true)).isTrue();
      assertThat(catchThrowable(future::join))
          .isInstanceOf(CancellationException.class)
          // Newer JDKs wrap it, to add the stack of the one who joins.
          .hasStackTraceContaining("Calls.run(Callable) was cancelled");
      assertThat(stage).isCompletedExceptionally();
      assertThat(stage.isCancelled()).isFalse();
      assertThat(catchThrowable(stage::join))
          .isInstanceOf(CompletionException.class)
          .hasCauseInstanceOf(CancellationException.class);
    }
  }

  @Test
  void cancellingAStageLeavesTheOperationAlone() throws Exception {
    CompletableFuture<Integer> future;
    try (Busy busy = new Busy(platform.standardQueue())) {
      future = new Calls(platform.standardQueue()).runAsync(() -> 3);
      assertThat(future.copy().cancel(true)).isTrue();
      assertThat(future.thenApply(value -> value).cancel(true)).isTrue();
      assertThat(future).isNotDone();
    }
    assertThat(future.get(Probe.PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo(3);
  }

  @Test
  void futureThatSomebodyElseCompletedKeepsTheMethodFromStarting() throws Exception {
    List<Consumer<CompletableFuture<Integer>>> ways =
        List.of(
            future -> future.complete(-1),
            future -> future.completeExceptionally(new IllegalStateException()),
            future -> future.cancel(true),
            future -> future.obtrudeValue(-1),
            future -> future.obtrudeException(new IllegalStateException()),
            future -> future.completeOnTimeout(-1, 1, TimeUnit.MILLISECONDS),
            future -> future.orTimeout(1, TimeUnit.MILLISECONDS),
            future -> future.completeAsync(() -> -1, platform.multithreadedQueue()));
    AtomicInteger runs = new AtomicInteger();
    try (Busy busy = new Busy(platform.standardQueue())) {
      for (Consumer<CompletableFuture<Integer>> way : ways) {
        CompletableFuture<Integer> future =
            new Calls(platform.standardQueue()).runAsync(runs::incrementAndGet);
        way.accept(future);
        assertThat(
                future.handle((value, thrown) -> 0).get(Probe.PATIENCE_SECONDS, TimeUnit.SECONDS))
            .isZero();
      }
    }
    drain(platform.standardQueue());
    assertThat(runs).hasValue(0);
  }

  @Test
  void futureThatSomebodyElseCompletedIsNotWaitedForByClosing() {
    MediaFoundation closing = startup();
    try (Busy busy = new Busy(platform.standardQueue())) {
      for (int i = 0; i < 100; i++) {
        CompletableFuture<Integer> future =
            new Calls(closing).on(platform.standardQueue()).runAsync(() -> 1);
        assertThat(i % 2 == 0 ? future.complete(2) : future.cancel(false)).isTrue();
      }
      long before = System.nanoTime();
      closing.close();
      assertThat(Duration.ofNanos(System.nanoTime() - before))
          .isLessThan(MediaFoundation.SHUTDOWN_LIMIT);
    }
  }

  @Test
  void futureThatTimedOutStaysSoWhenTheMethodEnds() throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    CountDownLatch started = new CountDownLatch(1);
    CompletableFuture<Integer> future =
        new Calls(platform)
            .runAsync(
                () -> {
                  started.countDown();
                  Probe.await(go);
                  return 1;
                });
    Probe.await(started);
    Throwable thrown = catchThrowable(future.orTimeout(1, TimeUnit.MILLISECONDS)::join);
    assertThat(thrown).hasCauseInstanceOf(TimeoutException.class);
    go.countDown();
    drain(platform.multithreadedQueue());
    platform.close();
    assertThat(future).isCompletedExceptionally();
  }

  @Test
  void valueThatIsAThrowableIsAValue() throws Exception {
    Exception value = new Exception("not thrown");
    Calls calls = new Calls(platform);
    assertThat(calls.runAsync(() -> value).get(Probe.PATIENCE_SECONDS, TimeUnit.SECONDS))
        .isSameAs(value);
    var result = calls.beginRun(() -> value);
    result.await();
    assertThat(result.getStatus()).isEqualTo(HResult.S_OK);
    assertThat(calls.endRun(result)).isSameAs(value);
  }
}
