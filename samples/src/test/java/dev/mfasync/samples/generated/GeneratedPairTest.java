package dev.mfasync.samples.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.WorkQueue;
import dev.mfasync.runtime.WorkQueueType;
import dev.mfasync.samples.generated.TurnstileAsync.PassInOrderResult;
import dev.mfasync.samples.generated.TurnstileAsync.PassResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How Begin, callback, End and the queues play together. */
@Timeout(30)
class GeneratedPairTest {
  private final Turnstile turnstile = new Turnstile();
  private MediaFoundation platform;
  private TurnstileAsync async;

  @BeforeEach
  void startPlatform() {
    platform = MediaFoundation.startup();
    async = turnstile.on(platform);
  }

  @AfterEach
  void closePlatform() {
    turnstile.open();
    platform.close();
  }

  @Test
  void callbackGetsTheResultOfBeginWithItsState() throws Exception {
    CompletableFuture<PassResult> called = new CompletableFuture<>();
    PassResult begun = async.beginPass(called::complete, "state");
    turnstile.open();
    PassResult result = called.get();
    assertThat(result).isSameAs(begun);
    assertThat(result.getState()).isEqualTo("state");
    assertThat(result.getStatus()).isEqualTo(HResult.S_OK);
    assertThat(async.endPass(result)).isNotNull();
  }

  @Test
  void stateIsNullUnlessGiven() {
    assertThat(async.beginPass(result -> {}).getState()).isNull();
    assertThat(async.beginPass(result -> {}, null).getState()).isNull();
    assertThat(async.beginPass().getState()).isNull();
  }

  @Test
  void methodAndCallbackRunOnOtherThreads() throws Exception {
    turnstile.open();
    CompletableFuture<Thread> callbackThread = new CompletableFuture<>();
    PassResult result = async.beginPass(r -> callbackThread.complete(Thread.currentThread()));
    assertThat(callbackThread.get()).isNotSameAs(Thread.currentThread());
    assertThat(async.endPass(result)).isNotSameAs(Thread.currentThread());
  }

  @Test
  void endInTheCallbackMayBeginTheNext() throws Exception {
    turnstile.open();
    CompletableFuture<Thread> second = new CompletableFuture<>();
    async.beginPass(
        first -> {
          async.endPass(first);
          async.beginPassFirst(result -> second.complete(async.endPassFirst(result)));
        });
    assertThat(second.get()).isNotNull();
  }

  @Test
  void earlyEndIsPending() throws Exception {
    PassResult result = async.beginPass();
    assertThat(result.isDone()).isFalse();
    assertThat(result.await(Duration.ofMillis(1))).isFalse();
    assertFails(HResult.E_PENDING, () -> async.endPass(result));
    turnstile.open();
    result.await();
    assertThat(async.endPass(result)).isNotNull();
  }

  @Test
  void secondEndIsAnInvalidRequest() throws Exception {
    turnstile.open();
    PassResult result = async.beginPass();
    result.await();
    async.endPass(result);
    assertFails(HResult.MF_E_INVALIDREQUEST, () -> async.endPass(result));
  }

  @Test
  void resultOfAnotherInstanceIsAnInvalidArgument() throws Exception {
    turnstile.open();
    PassResult result = async.beginPass();
    result.await();
    assertFails(HResult.E_INVALIDARG, () -> turnstile.on(platform).endPass(result));
    assertThat(async.endPass(result)).isNotNull();
  }

  @Test
  void beginAfterCloseIsRefused() {
    platform.close();
    CountDownLatch called = new CountDownLatch(1);
    assertFails(HResult.MF_E_SHUTDOWN, () -> async.beginPass(result -> called.countDown()));
    assertFails(HResult.MF_E_SHUTDOWN, async::beginPass);
    assertFails(HResult.MF_E_SHUTDOWN, async::passAsync);
    assertThat(called.getCount()).isEqualTo(1);
  }

  @Test
  void closeWaitsForWhatWasBegun() throws Exception {
    List<PassResult> results = IntStream.range(0, 100).mapToObj(i -> async.beginPass()).toList();
    turnstile.open();
    platform.close();
    for (PassResult result : results) {
      assertThat(async.endPass(result)).isNotNull();
    }
  }

  @Test
  void standardQueueRunsOneAfterTheOther() throws Exception {
    assertThat(passInOrder(async)).isEqualTo(IntStream.range(0, 100).boxed().toList());
  }

  @Test
  void onRunsTheMethodsOnThatQueue() throws Exception {
    try (WorkQueue serial = platform.allocateSerialWorkQueue(platform.multithreadedQueue())) {
      assertThat(passInOrder(async.on(serial))).isEqualTo(IntStream.range(0, 100).boxed().toList());
    }
  }

  @Test
  void onSharesItsResultsWithTheOriginal() throws Exception {
    turnstile.open();
    PassResult result = async.on(platform.standardQueue()).beginPass();
    result.await();
    assertThat(async.endPass(result)).isNotNull();
  }

  @Test
  void cancelKeepsAnOperationFromRunning() throws Exception {
    TurnstileAsync single = async.on(platform.allocateWorkQueue(WorkQueueType.STANDARD));
    PassResult running = single.beginPass();
    PassResult waiting = single.beginPass();
    assertThat(waiting.cancel()).isTrue();
    turnstile.open();
    running.await();
    assertThat(single.endPass(running)).isNotNull();
    assertThat(waiting.getStatus()).isEqualTo(HResult.MF_E_OPERATION_CANCELLED);
    assertThatThrownBy(() -> single.endPass(waiting)).isInstanceOf(CancellationException.class);
  }

  /** Begins operations that append to a list without a lock, and returns the list. */
  private static List<Integer> passInOrder(TurnstileAsync async) throws Exception {
    List<PassInOrderResult> results = new ArrayList<>();
    for (int number = 0; number < 100; number++) {
      results.add(async.beginPassInOrder(number));
    }
    for (PassInOrderResult result : results) {
      result.await();
    }
    return async.endPassInOrder(results.get(0));
  }

  private static void assertFails(int hresult, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            MediaFoundationException.class, e -> assertThat(e.hresult()).isEqualTo(hresult))
        .hasMessageContaining("Turnstile.pass()");
  }
}
