package dev.mfasync.runtime.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.contract.Stoppables.FetchResult;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** Methods that return a stage. */
public abstract class StageContract extends PlatformContract {
  private static <T> T get(CompletableFuture<T> future) throws Exception {
    return future.get(Probe.PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  @Test
  void operationsThatWaitForStagesHoldNoThread() throws Exception {
    Stoppables calls = new Stoppables(platform.standardQueue());
    CompletableFuture<Integer> stage = new CompletableFuture<>();
    List<FetchResult> results = new ArrayList<>();
    CountDownLatch called = new CountDownLatch(1000);
    for (int i = 0; i < 1000; i++) {
      results.add(calls.beginFetch(() -> stage, ended -> called.countDown()));
    }
    drain(platform.standardQueue());
    assertThat(results).noneMatch(FetchResult::isDone);
    stage.complete(7);
    Probe.await(called);
    for (FetchResult result : results) {
      assertThat(calls.endFetch(result)).isEqualTo(7);
    }
  }

  @Test
  void callbackIsQueuedWhereItWouldBeOtherwise() throws Exception {
    Stoppables calls = new Stoppables(platform.standardQueue());
    CompletableFuture<Integer> stage = new CompletableFuture<>();
    CountDownLatch called = new CountDownLatch(1);
    FetchResult result = calls.beginFetch(() -> stage, ended -> called.countDown());
    drain(platform.standardQueue());
    try (Busy busy = new Busy(platform.standardQueue())) {
      assertThat(busy).isNotNull();
      stage.complete(1);
      assertThat(result.isDone()).isTrue();
      Thread.sleep(50);
      assertThat(called.getCount()).isEqualTo(1);
    }
    Probe.await(called);
  }

  @Test
  void failureIsThatOfTheMethodOrOfTheStageWithoutWhatIsAroundIt() throws Exception {
    Stoppables calls = new Stoppables(platform.multithreadedQueue());
    IOException thrown = new IOException();
    for (Stoppables.Start failing :
        List.<Stoppables.Start>of(
            () -> {
              throw thrown;
            },
            () -> CompletableFuture.failedFuture(thrown),
            () -> CompletableFuture.<Integer>failedFuture(thrown).thenApply(value -> value),
            () -> CompletableFuture.failedFuture(new CompletionException(thrown)))) {
      FetchResult result = calls.beginFetch(failing);
      result.await();
      assertThat(result.getStatus()).isEqualTo(HResult.E_FAIL);
      assertThatThrownBy(() -> calls.endFetch(result)).isSameAs(thrown);
      assertThatThrownBy(() -> get(calls.fetchAsync(failing)))
          .isInstanceOf(ExecutionException.class)
          .cause()
          .isSameAs(thrown);
    }
  }

  @Test
  void missingStageIsExplained() throws Exception {
    Stoppables calls = new Stoppables(platform.multithreadedQueue());
    FetchResult result = calls.beginFetch(() -> null);
    result.await();
    assertThat(result.getStatus()).isEqualTo(HResult.E_POINTER);
    assertThatThrownBy(() -> calls.endFetch(result))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("Stoppables.fetch(Start) returned null instead of a stage");
  }

  @Test
  void cancelReachesTheStage() throws Exception {
    Stoppables calls = new Stoppables(platform.standardQueue());
    CompletableFuture<Integer> stage = new CompletableFuture<>();
    FetchResult result = calls.beginFetch(() -> stage);
    drain(platform.standardQueue());
    assertThat(result.cancel()).isTrue();
    assertThat(stage).isCancelled();
    result.await();
    assertThat(result.getStatus()).isEqualTo(HResult.MF_E_OPERATION_CANCELLED);
    assertThatThrownBy(() -> calls.endFetch(result)).isInstanceOf(CancellationException.class);

    CompletableFuture<Integer> ofFuture = new CompletableFuture<>();
    CompletableFuture<Integer> future = calls.fetchAsync(() -> ofFuture);
    drain(platform.standardQueue());
    assertThat(future.cancel(true)).isTrue();
    assertThat(ofFuture).isCancelled();
  }

  @Test
  void cancelBeforeTheMethodHasReturnedReachesItsStage() throws Exception {
    Stoppables calls = new Stoppables(platform.multithreadedQueue());
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    CompletableFuture<Integer> stage = new CompletableFuture<>();
    FetchResult result =
        calls.beginFetch(
            () -> {
              started.countDown();
              Probe.await(go);
              return stage;
            });
    Probe.await(started);
    assertThat(result.cancel()).isTrue();
    go.countDown();
    result.await();
    assertThat(stage).isCancelled();
  }

  @Test
  void stageThatCannotBeCancelledGoesOn() throws Exception {
    Stoppables calls = new Stoppables(platform.standardQueue());
    CompletableFuture<Integer> hidden = new CompletableFuture<>();
    FetchResult result = calls.beginFetch(hidden::minimalCompletionStage);
    drain(platform.standardQueue());
    assertThat(result.cancel()).isFalse();
    assertThat(hidden).isNotCancelled();
    hidden.complete(1);
    result.await();
  }

  @Test
  void limitEndsAnOperationWhoseStageDoesNotComplete() throws Exception {
    Stoppables calls = new Stoppables(platform.multithreadedQueue()).within(Duration.ofMillis(20));
    CompletableFuture<Integer> stage = new CompletableFuture<>();
    CompletableFuture<FetchResult> called = new CompletableFuture<>();
    FetchResult result = calls.beginFetch(() -> stage, called::complete);
    assertThat(get(called)).isSameAs(result);
    assertThatThrownBy(() -> calls.endFetch(result)).isInstanceOf(TimeoutException.class);
    assertThatThrownBy(() -> stage.get(Probe.PATIENCE_SECONDS, TimeUnit.SECONDS))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void awaitOnItsOwnQueueIsFineOnceTheMethodHasReturned() throws Exception {
    Stoppables calls = new Stoppables(platform.standardQueue());
    CompletableFuture<Integer> stage = new CompletableFuture<>();
    FetchResult result = calls.beginFetch(() -> stage);
    drain(platform.standardQueue());
    CompletableFuture<Boolean> awaited = new CompletableFuture<>();
    platform
        .standardQueue()
        .execute(
            () -> {
              try {
                awaited.complete(result.await(Duration.ofMillis(1)));
              } catch (Throwable refused) {
                awaited.completeExceptionally(refused);
              }
            });
    assertThat(get(awaited)).isFalse();
    stage.complete(1);
  }

  @Test
  void closingWaitsForStages() throws Exception {
    MediaFoundation closing = startup();
    CompletableFuture<Integer> stage = new CompletableFuture<>();
    CompletableFuture<Integer> begun = new CompletableFuture<>();
    CompletableFuture<Integer> future =
        new Stoppables(closing.multithreadedQueue())
            .fetchAsync(
                () -> {
                  begun.complete(1);
                  return stage;
                });
    get(begun);
    Thread closer = new Thread(closing::close, "closer");
    closer.start();
    Thread.sleep(50);
    assertThat(closer.isAlive()).isTrue();
    stage.complete(4);
    assertThat(get(future)).isEqualTo(4);
    closer.join();
  }

  @Test
  void stageThatNeverCompletesEndsWithThePlatform() throws Exception {
    MediaFoundation closing = startup();
    Stoppables calls = new Stoppables(closing.multithreadedQueue());
    CompletableFuture<Integer> stage = new CompletableFuture<>();
    CompletableFuture<FetchResult> called = new CompletableFuture<>();
    FetchResult result = calls.beginFetch(() -> stage, called::complete);
    CompletableFuture<Integer> ofFuture = new CompletableFuture<>();
    CompletableFuture<Integer> future = calls.fetchAsync(() -> ofFuture);
    closing.close();
    assertThat(called).isCompleted();
    assertThat(result.getStatus()).isEqualTo(HResult.MF_E_SHUTDOWN);
    assertFailsWith(HResult.MF_E_SHUTDOWN, () -> calls.endFetch(result));
    assertThatThrownBy(() -> get(future))
        .cause()
        .hasMessageContaining("the stage of Stoppables.fetch(Start) did not complete");
    assertThat(stage).isCancelled();
  }
}
