package dev.mfasync.runtime.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.MmcssTask;
import dev.mfasync.runtime.WorkQueue;
import dev.mfasync.runtime.WorkQueueType;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

/** Queues that are allocated or shared: their locks, their end, their number: statements E.4. */
@SuppressWarnings("try") // Busy is open while its block runs: that is its use.
public abstract class PrivateQueueContract extends PlatformContract {
  @Test
  @Statement({"E.4 no. 30", "E.4 no. 32"})
  void queueLivesUntilItsLastLockIsTakenBack() {
    WorkQueue queue = platform.allocateWorkQueue(WorkQueueType.STANDARD);
    queue.lock();
    queue.unlock();
    drain(queue);
    queue.unlock();
    assertFailsWith(HResult.MF_E_INVALID_WORKQUEUE, () -> queue.execute(() -> {}));
    assertFailsWith(HResult.MF_E_INVALID_WORKQUEUE, queue::lock);
    assertFailsWith(HResult.MF_E_INVALID_WORKQUEUE, queue::unlock);
    WorkQueue next = platform.allocateWorkQueue(WorkQueueType.STANDARD);
    assertThat(next.id()).isNotEqualTo(queue.id());
    assertFailsWith(
        HResult.MF_E_INVALID_WORKQUEUE, () -> platform.workQueue(queue.id()).execute(() -> {}));
    next.unlock();
  }

  @Test
  @Statement("E.4 no. 30")
  void closingAQueueGivesTheLockOfItsAllocationBackOnce() {
    WorkQueue queue = platform.allocateWorkQueue(WorkQueueType.STANDARD);
    queue.lock();
    queue.close();
    queue.close();
    drain(queue);
    queue.unlock();
    assertFailsWith(HResult.MF_E_INVALID_WORKQUEUE, () -> queue.execute(() -> {}));
    queue.close();
  }

  @Test
  @Statement("E.4 no. 30")
  void closingAQueueWhoseLocksWereAllTakenBackTakesNoneOfSomebodyElse() {
    WorkQueue queue = platform.lockSharedWorkQueue();
    WorkQueue others = platform.lockSharedWorkQueue();
    queue.unlock();
    queue.close();
    drain(others);
    others.close();
    assertFailsWith(HResult.MF_E_INVALID_WORKQUEUE, () -> others.execute(() -> {}));
  }

  @Test
  @Statement({"A.2", "E.4 no. 30"})
  void closingAnotherNameOfAQueueDoesNothing() {
    try (WorkQueue queue = platform.allocateWorkQueue(WorkQueueType.STANDARD)) {
      platform.workQueue(queue.id()).close();
      drain(queue);
    }
    platform.standardQueue().close();
    platform.multithreadedQueue().close();
    drain(platform.standardQueue());
    drain(platform.multithreadedQueue());
  }

  @Test
  void queueThatOutlivesItsPlatformIsClosedAllTheSame() {
    WorkQueue queue;
    WorkQueue serial;
    try (MediaFoundation other = MediaFoundation.startup(platform.kind())) {
      queue = other.allocateWorkQueue(WorkQueueType.STANDARD);
      serial = other.allocateSerialWorkQueue(queue);
    }
    platform.close();
    serial.close();
    queue.close();
  }

  @Test
  void queueRefusesATaskAsExecutorsDoAndSaysWhy() {
    WorkQueue gone = platform.allocateWorkQueue(WorkQueueType.STANDARD);
    gone.unlock();
    assertThatThrownBy(() -> gone.execute(() -> {}))
        .isInstanceOf(RejectedExecutionException.class)
        .hasMessageStartingWith("MF_E_INVALID_WORKQUEUE (0xC00D36FF)")
        .cause()
        .isInstanceOf(MediaFoundationException.class);
  }

  @Test
  @Statement("A.2")
  void locksOnStandardQueuesDoNothing() {
    platform.standardQueue().lock();
    platform.standardQueue().unlock();
    platform.standardQueue().unlock();
    platform.workQueue(0x20).unlock();
    drain(platform.standardQueue());
  }

  @Test
  @Statement("E.4 no. 33")
  void itemsThatWaitAtTheLastUnlockStillRun() {
    WorkQueue queue = platform.allocateWorkQueue(WorkQueueType.STANDARD);
    CountDownLatch pending = new CountDownLatch(1);
    try (Busy busy = new Busy(queue)) {
      queue.execute(pending::countDown);
      queue.unlock();
    }
    Probe.await(pending);
  }

  @Test
  @Statement({"E.4 no. 29", "A.2"})
  @NotOnWine("the 125th queue is refused with E_OUTOFMEMORY")
  void tooManyQueuesAreRefused() {
    List<WorkQueue> queues = new ArrayList<>();
    assertFailsWith(
        HResult.E_FAIL,
        () -> {
          for (int i = 0; i < 100_000; i++) {
            queues.add(platform.allocateWorkQueue(WorkQueueType.STANDARD));
          }
        });
    queues.forEach(WorkQueue::unlock);
    platform.allocateWorkQueue(WorkQueueType.STANDARD).unlock();
  }

  @Test
  @Statement("A.2")
  void sharedQueueIsTheSameForTheSameClass() {
    WorkQueue shared = platform.lockSharedWorkQueue();
    WorkQueue again = platform.lockSharedWorkQueue();
    assertThat(again.id()).isEqualTo(shared.id());
    drain(shared);
    again.unlock();
    drain(shared);
    shared.unlock();
  }

  @Test
  @Statement("A.2")
  void componentsThatPassTheSameTaskShareAQueue() {
    MmcssTask task = MmcssTask.create("Audio");
    assertThat(task.id()).isZero();
    WorkQueue first = platform.lockSharedWorkQueue(task);
    int id = task.id();
    WorkQueue second = platform.lockSharedWorkQueue(task);
    assertThat(task.id()).isEqualTo(id);
    assertThat(second.id()).isEqualTo(first.id());
    drain(first);
    second.unlock();
    drain(first);
    first.unlock();
  }

  @Test
  @Statement("A.2")
  @NotOnWine("it leaves the task identifier alone")
  void aTaskHasAnIdentifierByWhichOthersJoinIt() {
    MmcssTask task = MmcssTask.create("Audio");
    WorkQueue first = platform.lockSharedWorkQueue(task);
    assertThat(task.id()).isNotZero();
    MmcssTask joined = MmcssTask.of("Audio", task.id());
    WorkQueue second = platform.lockSharedWorkQueue(joined);
    assertThat(joined.id()).isEqualTo(task.id());
    assertThat(second.id()).isEqualTo(first.id());
    second.unlock();
    first.unlock();
  }

  @Test
  @Statement("A.2")
  @NotOnWine("it leaves the task identifier alone")
  void aTaskThatDoesNotExistIsRefused() {
    MmcssTask stranger = MmcssTask.of("Audio", Integer.MAX_VALUE);
    assertThatThrownBy(() -> platform.lockSharedWorkQueue(stranger))
        .isInstanceOf(MediaFoundationException.class);
    assertThat(stranger.id()).isEqualTo(Integer.MAX_VALUE);
  }
}
