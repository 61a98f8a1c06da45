package dev.mfasync.runtime.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.mfasync.runtime.AsyncResult;
import dev.mfasync.runtime.CallbackParameters;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.OperationResult;
import dev.mfasync.runtime.WorkQueue;
import dev.mfasync.runtime.WorkQueueType;
import dev.mfasync.runtime.contract.Calls.RunCallback;
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
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What an operation promises, whatever platform it runs on. */
@Timeout(120)
public abstract class OperationContract {
  /** The platform under test. */
  protected MediaFoundation platform;

  /**
   * Starts the platform under test.
   *
   * @return a handle of its own
   */
  protected abstract MediaFoundation startup();

  @BeforeEach
  void start() {
    platform = startup();
  }

  @AfterEach
  void stop() {
    platform.close();
  }

  @Test
  void callbackGetsTheResultWithItsStateAndEndReturnsTheValue() throws Exception {
    Calls calls = new Calls(platform);
    CompletableFuture<RunResult<Integer>> called = new CompletableFuture<>();
    RunResult<Integer> begun = calls.beginRun(() -> 42, called::complete, "cover");

    RunResult<Integer> result = called.get(Probe.PATIENCE_SECONDS, TimeUnit.SECONDS);

    assertThat(result).isSameAs(begun);
    assertThat(result.getState()).isEqualTo("cover");
    assertThat(result.getStatus()).isEqualTo(HResult.S_OK);
    assertThat(result.getObject()).isNull();
    assertThat(result.isDone()).isTrue();
    assertThat(calls.endRun(result)).isEqualTo(42);
  }

  @Test
  void beginRunsNeitherMethodNorCallbackOnItsOwnStack() throws Exception {
    Calls calls = new Calls(platform);
    Thread beginner = Thread.currentThread();
    List<Thread> threads = new ArrayList<>();
    CountDownLatch called = new CountDownLatch(1);
    calls.beginRun(
        () -> threads.add(Thread.currentThread()),
        result -> {
          threads.add(Thread.currentThread());
          called.countDown();
        });
    Probe.await(called);
    assertThat(threads).hasSize(2).doesNotContain(beginner);
  }

  @Test
  void beginInsideACallbackIsDeferred() throws Exception {
    Calls calls = new Calls(platform.standardQueue());
    List<String> order = new ArrayList<>();
    CountDownLatch done = new CountDownLatch(1);
    calls.beginRun(
        () -> 1,
        first -> {
          calls.beginRun(
              () -> order.add("method"),
              second -> {
                order.add("callback");
                done.countDown();
              });
          order.add("Begin returned");
        });
    Probe.await(done);
    assertThat(order).containsExactly("Begin returned", "method", "callback");
  }

  @Test
  void endThrowsTheVeryExceptionThatTheMethodThrew() throws Exception {
    for (Throwable thrown :
        List.of(new IOException("declared"), new ArithmeticException(), new StackOverflowError())) {
      Calls calls = new Calls(platform);
      RunResult<Void> result =
          calls.beginRun(
              () -> {
                throw sneaky(thrown);
              });
      result.await();
      assertThat(result.getStatus()).isEqualTo(HResult.E_FAIL);
      assertThat(catchThrowable(() -> calls.endRun(result))).isSameAs(thrown);
    }
  }

  @Test
  void secondEndIsAnInvalidRequest() throws Exception {
    Calls calls = new Calls(platform);
    RunResult<Integer> result = calls.beginRun(() -> 1);
    result.await();
    assertThat(calls.endRun(result)).isEqualTo(1);
    assertThatThrownBy(() -> calls.endRun(result))
        .isInstanceOf(MediaFoundationException.class)
        .hasMessage(
            "MF_E_INVALIDREQUEST (0xC00D36B2): Calls.run(Callable) was ended already: keep what the"
                + " first End returned or threw");
  }

  @Test
  void onlyOneOfManyRacingEndsGetsTheValue() throws Exception {
    Calls calls = new Calls(platform);
    for (int round = 0; round < 2_000; round++) {
      RunResult<Integer> result = calls.beginRun(() -> 1);
      result.await();
      AtomicInteger successes = new AtomicInteger();
      CountDownLatch both = new CountDownLatch(2);
      for (int i = 0; i < 2; i++) {
        platform
            .multithreadedQueue()
            .execute(
                () -> {
                  if (hresultOf(catchThrowable(() -> calls.endRun(result))) == HResult.S_OK) {
                    successes.incrementAndGet();
                  }
                  both.countDown();
                });
      }
      Probe.await(both);
      assertThat(successes).hasValue(1);
    }
  }

  @Test
  void earlyEndIsPendingAndDoesNotBlock() throws Exception {
    Calls calls = new Calls(platform);
    CountDownLatch go = new CountDownLatch(1);
    RunResult<Integer> result =
        calls.beginRun(
            () -> {
              Probe.await(go);
              return 7;
            });
    assertThat(result.isDone()).isFalse();
    assertThatThrownBy(() -> calls.endRun(result))
        .isInstanceOf(MediaFoundationException.class)
        .hasMessage(
            "E_PENDING (0x8000000A): Calls.run(Callable) is not complete yet: end it in its"
                + " callback, or await the result first");
    go.countDown();
    result.await();
    assertThat(calls.endRun(result)).isEqualTo(7);
  }

  @Test
  void resultOfAnotherInstanceIsRefused() throws Exception {
    Calls one = new Calls(platform);
    Calls other = new Calls(platform);
    RunResult<Integer> result = one.beginRun(() -> 1);
    result.await();
    assertThat(hresultOf(catchThrowable(() -> other.endRun(result))))
        .isEqualTo(HResult.E_INVALIDARG);
    assertThat(one.endRun(result)).isEqualTo(1);
  }

  @Test
  void resultBegunOnAnotherQueueOfTheSameInstanceMayBeEndedHere() throws Exception {
    Calls calls = new Calls(platform);
    RunResult<Integer> result = calls.on(platform.standardQueue()).beginRun(() -> 3);
    result.await();
    assertThat(calls.endRun(result)).isEqualTo(3);
  }

  @Test
  void throwingCallbackGoesToTheUncaughtExceptionHandlerAndStopsNothing() throws Exception {
    Calls calls = new Calls(platform.standardQueue());
    IllegalStateException thrown = new IllegalStateException("from the callback");
    CountDownLatch next = new CountDownLatch(1);
    try (Probe.Uncaught uncaught = new Probe.Uncaught()) {
      calls.beginRun(
          () -> 1,
          result -> {
            throw thrown;
          });
      calls.beginRun(() -> 2, result -> next.countDown());
      Probe.await(next);
      assertThat(uncaught.exceptions).containsExactly(thrown);
    }
  }

  @Test
  void callbackMayNameItsOwnQueue() throws Exception {
    WorkQueue privateQueue = platform.allocateWorkQueue(WorkQueueType.STANDARD);
    Calls calls = new Calls(platform);
    CompletableFuture<Boolean> onPrivateQueue = new CompletableFuture<>();
    CountDownLatch held = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    privateQueue.execute(
        () -> {
          held.countDown();
          Probe.await(release);
        });
    Probe.await(held);
    RunResult<Integer> result =
        calls.beginRun(
            () -> 1,
            callbackOn(privateQueue, ended -> onPrivateQueue.complete(release.getCount() == 0)));
    result.await();
    // The operation is complete, but its callback cannot run while its queue is held.
    Thread.sleep(50);
    assertThat(onPrivateQueue).isNotDone();
    release.countDown();
    assertThat(onPrivateQueue.get(Probe.PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    privateQueue.unlock();
  }

  @Test
  void callbackOfAnOperationOnASerialQueueKeepsTheOrder() throws Exception {
    Calls calls = new Calls(platform.standardQueue());
    List<String> order = new ArrayList<>();
    CountDownLatch done = new CountDownLatch(2);
    CountDownLatch go = new CountDownLatch(1);
    platform.standardQueue().execute(() -> Probe.await(go));
    for (String name : List.of("a", "b")) {
      calls.beginRun(
          () -> order.add("method " + name),
          result -> {
            order.add("callback " + name);
            done.countDown();
          });
    }
    go.countDown();
    Probe.await(done);
    assertThat(order).containsExactly("method a", "method b", "callback a", "callback b");
  }

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
    CountDownLatch behind = new CountDownLatch(1);
    queue.execute(behind::countDown);
    Probe.await(behind);
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
    CountDownLatch behind = new CountDownLatch(1);
    queue.execute(behind::countDown);
    Probe.await(behind);
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

  @Test
  void beginAfterCloseIsRefusedAndTheCallbackNeverCalled() throws Exception {
    MediaFoundation closed = startup();
    Calls calls = new Calls(closed);
    closed.close();
    closed.close();
    AtomicInteger called = new AtomicInteger();
    assertThatThrownBy(() -> calls.beginRun(() -> 1, result -> called.incrementAndGet()))
        .isInstanceOf(MediaFoundationException.class)
        .hasMessageStartingWith("MF_E_SHUTDOWN (0xC00D3E85): Calls.run(Callable) was not accepted");
    assertThat(hresultOf(catchThrowable(() -> calls.runAsync(() -> 1))))
        .isEqualTo(HResult.MF_E_SHUTDOWN);
    // The other handle, and what was made with it, goes on.
    RunResult<Integer> result = new Calls(platform).beginRun(() -> 1);
    result.await();
    assertThat(called).hasValue(0);
  }

  @Test
  void beginOnAQueueThatIsGoneIsRefused() {
    WorkQueue queue = platform.allocateWorkQueue(WorkQueueType.STANDARD);
    queue.unlock();
    assertThat(hresultOf(catchThrowable(() -> new Calls(queue).beginRun(() -> 1))))
        .isEqualTo(HResult.MF_E_INVALID_WORKQUEUE);
  }

  @Test
  void completionThatCannotBeQueuedIsDeliveredAllTheSame() throws Exception {
    WorkQueue gone = platform.allocateWorkQueue(WorkQueueType.STANDARD);
    Calls calls = new Calls(platform);
    CountDownLatch go = new CountDownLatch(1);
    CountDownLatch called = new CountDownLatch(1);
    calls.beginRun(
        () -> {
          Probe.await(go);
          return 1;
        },
        callbackOn(gone, result -> called.countDown()));
    gone.unlock();
    go.countDown();
    Probe.await(called);
  }

  @Test
  void closeRunsEveryAcceptedOperation() {
    MediaFoundation closing = startup();
    Calls calls = new Calls(closing);
    AtomicInteger callbacks = new AtomicInteger();
    int operations = 10_000;
    List<OperationResult<Integer>> results = new ArrayList<>();
    for (int i = 0; i < operations; i++) {
      results.add(calls.beginRun(() -> 1, result -> callbacks.incrementAndGet()));
    }
    closing.close();
    assertThat(callbacks).hasValue(operations);
    assertThat(results).allMatch(OperationResult::isDone);
    assertThat(results).allMatch(result -> result.getStatus() == HResult.S_OK);
  }

  @Test
  void everyAcceptedOperationOfEightThreadsIsReportedExactlyOnce() throws Exception {
    int threads = 8;
    int each = stressOperationsPerThread();
    Calls calls = new Calls(platform);
    AtomicInteger[] callbacks = new AtomicInteger[threads * each];
    CountDownLatch done = new CountDownLatch(threads * each);
    AtomicReference<Throwable> failure = new AtomicReference<>();
    List<Thread> producers = new ArrayList<>();
    for (int t = 0; t < threads; t++) {
      int first = t * each;
      Thread producer =
          new Thread(
              () -> {
                for (int i = first; i < first + each; i++) {
                  int number = i;
                  callbacks[number] = new AtomicInteger();
                  calls.beginRun(
                      () -> number,
                      result -> {
                        if (calls.endRun(result) != number) {
                          failure.set(new AssertionError("another operation's value"));
                        }
                        callbacks[number].incrementAndGet();
                        done.countDown();
                      });
                }
              });
      producers.add(producer);
      producer.start();
    }
    for (Thread producer : producers) {
      producer.join();
    }
    Probe.await(done);
    assertThat(failure).hasNullValue();
    assertThat(callbacks).allMatch(count -> count.get() == 1);
  }

  /**
   * How many operations each of the eight threads of the stress test begins.
   *
   * @return 100,000, unless the platform is too slow for that many
   */
  protected int stressOperationsPerThread() {
    return 100_000;
  }

  /**
   * How many operations of one multithreaded queue may wait for others of it at the same time.
   *
   * @return more than the queue has threads, unless the platform's own queue has a fixed number
   */
  protected int awaitingOperations() {
    return 100;
  }

  private static RunCallback<Integer> callbackOn(WorkQueue queue, RunCallback<Integer> callback) {
    return new RunCallback<>() {
      @Override
      public void invoke(RunResult<Integer> result) throws Exception {
        callback.invoke(result);
      }

      @Override
      public CallbackParameters getParameters() {
        return CallbackParameters.on(queue);
      }
    };
  }

  private static int hresultOf(@Nullable Throwable thrown) {
    return thrown == null ? HResult.S_OK : HResult.of(thrown);
  }

  @SuppressWarnings("unchecked")
  private static <X extends Throwable> RuntimeException sneaky(Throwable thrown) throws X {
    throw (X) thrown;
  }
}
