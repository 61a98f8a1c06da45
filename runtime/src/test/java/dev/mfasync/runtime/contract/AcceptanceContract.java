package dev.mfasync.runtime.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.OperationResult;
import dev.mfasync.runtime.WorkQueue;
import dev.mfasync.runtime.WorkQueueType;
import dev.mfasync.runtime.contract.Calls.RunResult;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** What is refused is never run; what is accepted always has an outcome. */
public abstract class AcceptanceContract extends PlatformContract {
  @Test
  void beginAfterCloseIsRefusedAndTheCallbackNeverCalled() throws Exception {
    MediaFoundation closed = startup();
    Calls calls = new Calls(closed);
    closed.close();
    closed.close();
    AtomicInteger called = new AtomicInteger();
    assertThatThrownBy(() -> calls.beginRun(() -> 1, result -> called.incrementAndGet()))
        .isInstanceOf(MediaFoundationException.class)
        .hasMessageStartingWith("MF_E_SHUTDOWN (0xC00D3E85): Calls.run(Callable) was refused");
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
        Calls.callbackOn(gone, result -> called.countDown()));
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
}
