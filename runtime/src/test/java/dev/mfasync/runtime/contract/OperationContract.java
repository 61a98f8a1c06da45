package dev.mfasync.runtime.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.mfasync.runtime.AsyncMethod;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.OperationResult;
import dev.mfasync.runtime.WorkQueue;
import dev.mfasync.runtime.WorkQueueType;
import dev.mfasync.runtime.contract.Calls.RunResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The contract of an operation on any platform: Begin, the callback, and End. */
public abstract class OperationContract extends PlatformContract {
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
    assertThatThrownBy(() -> other.endRun(result))
        .hasMessage(
            "E_INVALIDARG (0x80070057): Calls.run(Callable) was begun on another object: end it"
                + " there");
    assertThat(one.endRun(result)).isEqualTo(1);
  }

  @Test
  void resultOfAnotherOperationIsRefusedByBothNames() throws Exception {
    RunResult<Integer> result = new Calls(platform).beginRun(() -> 1);
    AsyncMethod other = new AsyncMethod("Other.walk(int)", platform.multithreadedQueue());
    assertThatThrownBy(() -> other.end(result))
        .hasMessage(
            "E_INVALIDARG (0x80070057): this result belongs to Calls.run(Callable), not to"
                + " Other.walk(int): end it where it began");
    result.await();
  }

  @Test
  void resultThatWasNeverBegunIsNeitherEndedNorAwaited() {
    OperationResult<Integer> result = Calls.neverBegun();
    AsyncMethod method = new AsyncMethod("Calls.run(Callable)", platform.multithreadedQueue());
    String message = "no operation was begun with this result: use the result that Begin returned";
    assertThatThrownBy(() -> method.end(result))
        .hasMessage("E_INVALIDARG (0x80070057): " + message);
    assertThatThrownBy(result::await).hasMessage("MF_E_INVALIDREQUEST (0xC00D36B2): " + message);
    assertThat(result).hasToString("result of an operation that was not begun, pending");
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
            Calls.callbackOn(
                privateQueue, ended -> onPrivateQueue.complete(release.getCount() == 0)));
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

  @SuppressWarnings("unchecked")
  private static <X extends Throwable> RuntimeException sneaky(Throwable thrown) throws X {
    throw (X) thrown;
  }
}
