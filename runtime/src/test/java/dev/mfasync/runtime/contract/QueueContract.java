package dev.mfasync.runtime.contract;

import static dev.mfasync.runtime.WorkItemPriority.HIGH;
import static dev.mfasync.runtime.WorkItemPriority.LOW;
import static dev.mfasync.runtime.WorkItemPriority.NORMAL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.AsyncResult;
import dev.mfasync.runtime.CallbackFlag;
import dev.mfasync.runtime.CallbackParameters;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.WaitableEvent;
import dev.mfasync.runtime.WorkItemPriority;
import dev.mfasync.runtime.WorkQueue;
import dev.mfasync.runtime.WorkQueueType;
import dev.mfasync.runtime.platform.StandardQueues;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Queues: which one a callback runs on, order, concurrency, priority: statements E.2 to E.4. */
@SuppressWarnings("try") // Busy is open while its block runs: that is its use.
// Longer than other files: a list of statements about queues, each with its test.
public abstract class QueueContract extends PlatformContract {
  @Test
  @Statement("E.2")
  void callbackWithoutParametersIsInvokedOnTheStandardQueue() throws Exception {
    assertInvokedOn(platform.standardQueue(), CallbackParameters.NOT_IMPLEMENTED);
  }

  @Test
  @Statement("E.2")
  void callbackIsInvokedOnTheQueueThatItNames() throws Exception {
    WorkQueue queue = platform.allocateWorkQueue(WorkQueueType.STANDARD);
    assertInvokedOn(queue, CallbackParameters.on(queue));
    assertInvokedOn(platform.standardQueue(), CallbackParameters.on(platform.standardQueue()));
    try (Busy busy = new Busy(platform.standardQueue())) {
      CountDownLatch called = new CountDownLatch(1);
      invoke(CallbackParameters.on(platform.multithreadedQueue()), result -> called.countDown());
      Probe.await(called);
    }
    queue.unlock();
  }

  @Test
  @Statement("E.2")
  void callbackWhoseParametersThrowIsInvokedOnTheStandardQueue() {
    CountDownLatch called = new CountDownLatch(1);
    platform.invokeCallback(
        platform.createAsyncResult(
            new dev.mfasync.runtime.AsyncCallback<AsyncResult>() {
              @Override
              public void invoke(AsyncResult result) {
                called.countDown();
              }

              @Override
              public CallbackParameters getParameters() {
                throw new UnsupportedOperationException("E_NOTIMPL");
              }
            }));
    Probe.await(called);
  }

  @Test
  @Statement({"E.2", "A.2"})
  @NotOnWine(
      "MFInvokeCallback takes the standard queue instead of a private one that does not exist")
  void callbackThatNamesAQueueThatDoesNotExistIsRefused() {
    WorkQueue gone = platform.allocateWorkQueue(WorkQueueType.STANDARD);
    gone.unlock();
    for (WorkQueue queue : List.of(gone, platform.workQueue(0x12345678))) {
      AtomicInteger called = new AtomicInteger();
      assertFailsWith(
          HResult.MF_E_INVALID_WORKQUEUE,
          () -> invoke(CallbackParameters.on(queue), result -> called.incrementAndGet()));
      drain(platform.standardQueue());
      assertThat(called).hasValue(0);
    }
  }

  @Test
  @Statement("E.2")
  void callbackThatNamesTheUndefinedQueueIsRefused() {
    assertFailsWith(
        HResult.MF_E_INVALID_WORKQUEUE,
        () -> invoke(CallbackParameters.on(platform.workQueue(0)), result -> {}));
  }

  @Test
  @Statement({"E.2", "A.2"})
  @NotOnWine("flags are never checked against the queue")
  void quickCallbackIsRefusedAnywhereButOnTheIoAndTimerQueues() {
    for (CallbackFlag flag : List.of(CallbackFlag.FAST_IO_PROCESSING, CallbackFlag.SIGNAL)) {
      for (WorkQueue queue : List.of(platform.standardQueue(), platform.multithreadedQueue())) {
        assertFailsWith(
            HResult.MF_E_INVALID_WORKQUEUE,
            () -> invoke(CallbackParameters.on(queue, flag), result -> {}));
      }
      CountDownLatch called = new CountDownLatch(1);
      invoke(
          CallbackParameters.on(platform.workQueue(StandardQueues.IO), flag),
          result -> called.countDown());
      Probe.await(called);
    }
  }

  @Test
  @Statement("E.2")
  void putTakesTheQueueGivenAndTheResultItself() {
    CountDownLatch called = new CountDownLatch(1);
    List<AsyncResult> seen = new CopyOnWriteArrayList<>();
    AsyncResult result =
        platform.createAsyncResult(
            invoked -> {
              seen.add(invoked);
              called.countDown();
            });
    try (Busy busy = new Busy(platform.standardQueue())) {
      platform.putWorkItem(platform.multithreadedQueue(), result);
      Probe.await(called);
    }
    assertThat(seen).containsExactly(result);
  }

  @Test
  @Statement({"A.3", "E.3 no. 20"})
  void callbacksNeverRunOnTheCallersStack() {
    Thread caller = Thread.currentThread();
    List<Thread> threads = new CopyOnWriteArrayList<>();
    CountDownLatch done = new CountDownLatch(200);
    for (int i = 0; i < 100; i++) {
      for (WorkQueue queue : List.of(platform.standardQueue(), platform.multithreadedQueue())) {
        platform.putWorkItem(
            queue,
            result -> {
              threads.add(Thread.currentThread());
              done.countDown();
            });
      }
    }
    Probe.await(done);
    assertThat(threads).doesNotContain(caller);
  }

  @Test
  @Statement("E.3")
  void standardAndPrivateQueuesKeepTheOrderAndRunOneItemAtATime() {
    WorkQueue queue = platform.allocateWorkQueue(WorkQueueType.STANDARD);
    for (WorkQueue serial : List.of(platform.standardQueue(), queue)) {
      assertSerialAndInOrder(platform, serial, 2_000);
    }
    queue.unlock();
  }

  @Test
  @Statement("E.3 no. 21")
  void multithreadedQueuesRunItemsWhileOthersAreBlocked() throws Exception {
    int items = blockedItems();
    WorkQueue queue = platform.allocateWorkQueue(WorkQueueType.MULTITHREADED);
    for (WorkQueue many : List.of(platform.multithreadedQueue(), queue)) {
      // Each waits for all the others: it takes a thread for every one of them.
      CyclicBarrier all = new CyclicBarrier(items + 1);
      for (int i = 0; i < items; i++) {
        platform.putWorkItem(many, result -> all.await(Probe.PATIENCE_SECONDS, TimeUnit.SECONDS));
      }
      all.await(Probe.PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
    queue.unlock();
  }

  @Test
  @Statement("E.3 no. 19")
  void queuesDoNotBlockEachOther() {
    WorkQueue queue = platform.allocateWorkQueue(WorkQueueType.STANDARD);
    try (Busy standard = new Busy(platform.standardQueue())) {
      drain(queue);
      drain(platform.multithreadedQueue());
    }
    queue.unlock();
  }

  @Test
  @Statement("E.3 no. 24")
  void theSameResultMayBeQueuedAgain() {
    CountDownLatch calls = new CountDownLatch(3);
    AsyncResult result = platform.createAsyncResult(invoked -> calls.countDown());
    for (int i = 0; i < 3; i++) {
      platform.invokeCallback(result);
    }
    Probe.await(calls);
  }

  @Test
  @Statement("E.3 no. 24a")
  void everyItemOfFourProducersRunsExactlyOnce() throws Exception {
    for (WorkQueue queue : List.of(platform.standardQueue(), platform.multithreadedQueue())) {
      ConcurrentHashMap<Integer, AtomicInteger> runs = new ConcurrentHashMap<>();
      CountDownLatch done = new CountDownLatch(800);
      List<Thread> producers = new ArrayList<>();
      for (int t = 0; t < 4; t++) {
        int first = t * 200;
        Thread producer =
            new Thread(
                () -> {
                  for (int i = first; i < first + 200; i++) {
                    int number = i;
                    platform.putWorkItem(
                        queue,
                        result -> {
                          runs.computeIfAbsent(number, n -> new AtomicInteger()).incrementAndGet();
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
      assertThat(runs).hasSize(800).allSatisfy((number, count) -> assertThat(count).hasValue(1));
    }
  }

  @Test
  @Statement({"E.4 no. 25", "E.4 no. 26"})
  void higherPrioritiesRunFirstAndInOrderAmongThemselves() {
    WorkQueue queue = platform.allocateWorkQueue(WorkQueueType.STANDARD);
    WorkItemPriority[] priorities = {NORMAL, LOW, HIGH, NORMAL, LOW, HIGH, HIGH, LOW, NORMAL};
    for (WorkQueue serial : List.of(platform.standardQueue(), queue)) {
      List<Integer> order = new CopyOnWriteArrayList<>();
      CountDownLatch done = new CountDownLatch(priorities.length);
      try (Busy busy = new Busy(serial)) {
        for (int i = 0; i < priorities.length; i++) {
          int number = i;
          platform.putWorkItem(
              serial,
              priorities[i],
              result -> {
                order.add(number);
                done.countDown();
              });
        }
      }
      Probe.await(done);
      assertThat(order).containsExactly(2, 5, 6, 0, 3, 8, 1, 4, 7);
    }
    queue.unlock();
  }

  @Test
  @Statement("E.4 no. 28")
  void runningItemIsNotPreempted() throws Exception {
    CountDownLatch high = new CountDownLatch(1);
    try (Busy busy = new Busy(platform.standardQueue())) {
      platform.putWorkItem(platform.standardQueue(), HIGH, result -> high.countDown());
      Thread.sleep(30);
      assertThat(high.getCount()).isEqualTo(1);
    }
    Probe.await(high);
  }

  @Test
  @Statement("C")
  void resultWithoutACallbackSetsItsEvent() throws Exception {
    try (WaitableEvent event = platform.createManualResetEvent()) {
      platform.invokeCallback(platform.createAsyncResult(event));
      assertThat(event.await(Duration.ofSeconds(Probe.PATIENCE_SECONDS))).isTrue();
      assertThat(event.await(Duration.ofSeconds(Long.MAX_VALUE))).isTrue();
      event.await();
      event.reset();
      assertThat(event.await(Duration.ofSeconds(Long.MIN_VALUE))).isFalse();
    }
  }

  /**
   * How many items of one multithreaded queue may be blocked at the same time.
   *
   * @return more than there are processors, unless the platform's own queue has a fixed number of
   *     threads
   */
  protected int blockedItems() {
    return 100;
  }

  /** Asserts that many items on a queue run in order, and never two at once. */
  static void assertSerialAndInOrder(MediaFoundation platform, WorkQueue queue, int items) {
    AtomicInteger running = new AtomicInteger();
    AtomicInteger overlaps = new AtomicInteger();
    List<Integer> order = new ArrayList<>();
    CountDownLatch done = new CountDownLatch(items);
    for (int i = 0; i < items; i++) {
      int number = i;
      platform.putWorkItem(
          queue,
          result -> {
            if (running.incrementAndGet() > 1) {
              overlaps.incrementAndGet();
            }
            order.add(number);
            running.decrementAndGet();
            done.countDown();
          });
    }
    Probe.await(done);
    assertThat(overlaps).hasValue(0);
    assertThat(order).hasSize(items).isSorted();
  }
}
