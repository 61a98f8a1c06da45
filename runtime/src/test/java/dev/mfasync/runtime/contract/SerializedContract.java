package dev.mfasync.runtime.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.WorkQueue;
import dev.mfasync.runtime.WorkQueueType;
import dev.mfasync.runtime.contract.Stoppables.RunResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Operations that run one at a time. */
public abstract class SerializedContract extends PlatformContract {
  @Test
  void methodsAndCallbacksRunOneAtATimeInTheOrderOfTheirBegins() throws Exception {
    Stoppables calls = new Stoppables(platform.multithreadedQueue()).serialized();
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger overlaps = new AtomicInteger();
    List<Integer> order = Collections.synchronizedList(new ArrayList<>());
    int operations = 500;
    CountDownLatch called = new CountDownLatch(operations);
    List<Integer> begins = new ArrayList<>();
    for (int i = 0; i < operations; i++) {
      int number = i;
      begins.add(number);
      calls.beginRun(
          token -> {
            overlaps.addAndGet(inside.getAndIncrement());
            order.add(number);
            inside.getAndDecrement();
            return number;
          },
          ended -> {
            overlaps.addAndGet(inside.getAndIncrement());
            inside.getAndDecrement();
            called.countDown();
          });
    }
    Probe.await(called);
    assertThat(order).isEqualTo(begins);
    assertThat(overlaps).hasValue(0);
  }

  @Test
  void moreObjectsThanThereMayBePrivateQueuesRunAtOnce() throws Exception {
    List<CompletableFuture<Integer>> futures = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      int number = i;
      futures.add(
          new Stoppables(platform.multithreadedQueue()).serialized().runAsync(token -> number));
    }
    for (int i = 0; i < futures.size(); i++) {
      assertThat(futures.get(i).get(Probe.PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo(i);
    }
  }

  @Test
  void orderKeepsItsQueueAliveWhileItHasOperations() throws Exception {
    WorkQueue queue = platform.allocateWorkQueue(WorkQueueType.STANDARD);
    Stoppables calls = new Stoppables(platform.multithreadedQueue()).serialized().on(queue);
    List<CompletableFuture<Integer>> futures = new ArrayList<>();
    try (Busy busy = new Busy(queue)) {
      assertThat(busy).isNotNull();
      for (int i = 0; i < 10; i++) {
        futures.add(calls.runAsync(token -> 1));
      }
      queue.unlock();
    }
    for (CompletableFuture<Integer> future : futures) {
      assertThat(future.get(Probe.PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo(1);
    }
  }

  @Test
  void cancelledOperationIsPassedOver() throws Exception {
    Stoppables calls = new Stoppables(platform.multithreadedQueue()).serialized();
    CountDownLatch go = new CountDownLatch(1);
    AtomicInteger runs = new AtomicInteger();
    RunResult first =
        calls.beginRun(
            token -> {
              Probe.await(go);
              return 1;
            });
    RunResult cancelled = calls.beginRun(token -> runs.incrementAndGet());
    CompletableFuture<Integer> last = calls.runAsync(token -> 3);
    assertThat(cancelled.cancel()).isTrue();
    go.countDown();
    assertThat(last.get(Probe.PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo(3);
    assertThat(calls.endRun(first)).isEqualTo(1);
    assertThat(runs).hasValue(0);
  }

  @Test
  void awaitForAnOperationBehindThrowsInsteadOfHanging() throws Exception {
    Stoppables calls = new Stoppables(platform.multithreadedQueue()).serialized();
    CompletableFuture<@Nullable Throwable> thrown = new CompletableFuture<>();
    calls.beginRun(
        token -> {
          RunResult behind = calls.beginRun(inner -> 1);
          thrown.complete(catchThrowable(behind::await));
          return 1;
        });
    assertThat(hresultOf(thrown.get(Probe.PATIENCE_SECONDS, TimeUnit.SECONDS)))
        .isEqualTo(HResult.MF_E_INVALIDREQUEST);
  }

  @Test
  void whatCannotStartEndsWithThePlatform() throws Exception {
    MediaFoundation closing = startup();
    Stoppables calls = new Stoppables(closing.multithreadedQueue()).serialized();
    CountDownLatch go = new CountDownLatch(1);
    CountDownLatch started = new CountDownLatch(1);
    CompletableFuture<Integer> running =
        calls.runAsync(
            token -> {
              started.countDown();
              Probe.await(go);
              return 1;
            });
    Probe.await(started);
    CompletableFuture<Integer> waiting = calls.runAsync(token -> 2);
    closing.close();
    assertThatThrownBy(() -> waiting.get(0, TimeUnit.SECONDS))
        .cause()
        .hasMessageContaining("could not start");
    assertFailsWith(HResult.MF_E_SHUTDOWN, () -> calls.beginRun(token -> 1));
    go.countDown();
    assertThat(running.get(Probe.PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo(1);
  }
}
