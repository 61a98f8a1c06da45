package dev.mfasync.runtime.contract;

import static dev.mfasync.runtime.WorkItemPriority.HIGH;
import static dev.mfasync.runtime.WorkItemPriority.LOW;
import static dev.mfasync.runtime.WorkItemPriority.NORMAL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.AsyncResult;
import dev.mfasync.runtime.CallbackFlag;
import dev.mfasync.runtime.CallbackParameters;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.WorkItemPriority;
import dev.mfasync.runtime.WorkQueue;
import dev.mfasync.runtime.WorkQueueType;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Serial queues and reply mode: statements E.5, and those of E.3 and E.4 about serial queues. */
@SuppressWarnings("try") // Busy is open while its block runs: that is its use.
public abstract class SerialQueueContract extends PlatformContract {
  @Test
  @Statement({"E.3", "E.5 no. 36"})
  void serialQueuesKeepTheOrderOverAnyOther() {
    WorkQueue base = platform.allocateWorkQueue(WorkQueueType.MULTITHREADED);
    WorkQueue overStandard = platform.allocateSerialWorkQueue(platform.standardQueue());
    WorkQueue overMany = platform.allocateSerialWorkQueue(platform.multithreadedQueue());
    WorkQueue overPrivate = platform.allocateSerialWorkQueue(base);
    WorkQueue overSerial = platform.allocateSerialWorkQueue(overPrivate);
    for (WorkQueue serial : List.of(overStandard, overMany, overPrivate, overSerial)) {
      QueueContract.assertSerialAndInOrder(platform, serial, 1_000);
    }
    for (WorkQueue queue : List.of(overSerial, overPrivate, overMany, overStandard, base)) {
      queue.unlock();
    }
  }

  @Test
  @Statement("E.3 no. 19")
  void twoSerialQueuesOverTheMultithreadedOneRunInParallel() throws Exception {
    WorkQueue one = platform.allocateSerialWorkQueue(platform.multithreadedQueue());
    WorkQueue other = platform.allocateSerialWorkQueue(platform.multithreadedQueue());
    CyclicBarrier both = new CyclicBarrier(3);
    for (WorkQueue queue : List.of(one, other)) {
      platform.putWorkItem(queue, result -> both.await(Probe.PATIENCE_SECONDS, TimeUnit.SECONDS));
    }
    both.await(Probe.PATIENCE_SECONDS, TimeUnit.SECONDS);
    one.unlock();
    other.unlock();
  }

  @Test
  @Statement("E.4 no. 27")
  void priorityHasNoEffectOnASerialQueue() {
    WorkQueue serial = platform.allocateSerialWorkQueue(platform.multithreadedQueue());
    List<Integer> order = new CopyOnWriteArrayList<>();
    WorkItemPriority[] priorities = {NORMAL, LOW, HIGH, NORMAL, HIGH};
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
    assertThat(order).containsExactly(0, 1, 2, 3, 4);
    serial.unlock();
  }

  @Test
  @Statement("E.4 no. 35")
  void serialQueueKeepsItsBaseAlive() {
    WorkQueue base = platform.allocateWorkQueue(WorkQueueType.STANDARD);
    WorkQueue serial = platform.allocateSerialWorkQueue(base);
    base.unlock();
    drain(serial);
    serial.unlock();
    assertFailsWith(HResult.MF_E_INVALID_WORKQUEUE, () -> base.execute(() -> {}));
  }

  @Test
  @Statement("A.2")
  @NotOnWine("a serial queue over one that does not exist is made, and never runs anything")
  void serialQueueOverAMissingOneIsRefused() {
    WorkQueue base = platform.allocateWorkQueue(WorkQueueType.STANDARD);
    base.unlock();
    assertFailsWith(HResult.MF_E_INVALID_WORKQUEUE, () -> platform.allocateSerialWorkQueue(base));
  }

  @Test
  @Statement({"E.5 no. 38", "E.5 no. 39"})
  @NotOnWine("the token that stands for the result cannot be invoked, and the queue stays stuck")
  void serialQueueWaitsForTheReply() throws Exception {
    WorkQueue serial = platform.allocateSerialWorkQueue(platform.multithreadedQueue());
    CallbackParameters reply = CallbackParameters.on(serial, CallbackFlag.REPLY);
    CopyOnWriteArrayList<AsyncResult> waiting = new CopyOnWriteArrayList<>();
    CountDownLatch first = new CountDownLatch(1);
    CountDownLatch second = new CountDownLatch(1);
    platform.putWorkItem(
        serial,
        callback(
            reply,
            result -> {
              waiting.add(result);
              first.countDown();
            }));
    serial.execute(second::countDown);
    Probe.await(first);
    Thread.sleep(50);
    assertThat(second.getCount()).isEqualTo(1);

    platform.invokeCallback(waiting.get(0));

    Probe.await(second);
    assertThat(waiting).as("the reply does not call the callback again").hasSize(1);
    serial.unlock();
  }

  @Test
  @Statement("E.5 no. 38")
  @NotOnWine("the token that stands for the result cannot be invoked, and the queue stays stuck")
  void replyMayBeGivenInsideTheCallback() {
    WorkQueue serial = platform.allocateSerialWorkQueue(platform.multithreadedQueue());
    CallbackParameters reply = CallbackParameters.on(serial, CallbackFlag.REPLY);
    CountDownLatch calls = new CountDownLatch(10);
    for (int i = 0; i < 10; i++) {
      platform.putWorkItem(
          serial,
          callback(
              reply,
              result -> {
                platform.invokeCallback(result);
                calls.countDown();
              }));
    }
    Probe.await(calls);
    drain(serial);
    serial.unlock();
  }
}
