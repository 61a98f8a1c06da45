package dev.mfasync.runtime.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.AsyncMethod;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.OperationCallback;
import dev.mfasync.runtime.PlatformKind;
import dev.mfasync.runtime.WorkQueue;
import dev.mfasync.runtime.WorkQueueType;
import dev.mfasync.runtime.process.ChildJvm;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * Where no thread can be started, an operation is refused, or runs as soon as there is one. The
 * program's memory is limited, and its stacks are large, so that the system refuses threads.
 */
@Timeout(120)
@EnabledOnOs(value = OS.LINUX, disabledReason = "the limit is set by a shell of Linux")
final class StarvationTest {
  private static final List<String> FLAGS =
      List.of(
          "-Xmx64m",
          "-Xss256m",
          "-XX:+UseSerialGC",
          "-XX:CICompilerCount=2",
          "-XX:CompressedClassSpaceSize=32m",
          "-XX:ReservedCodeCacheSize=32m");

  @Test
  void refusedOperationLeavesItsQueueAlive() throws Exception {
    ChildJvm.runInMemory(8_000_000, Refusals.class, FLAGS).succeeded();
  }

  @Test
  void acceptedOperationRunsAsSoonAsThereIsAThread() throws Exception {
    ChildJvm.runInMemory(8_000_000, Stuck.class, FLAGS).succeeded();
  }

  @Test
  void refusedPeriodicCallbackIsNeverCalled() throws Exception {
    ChildJvm.runInMemory(8_000_000, RefusedPeriodicCallback.class, FLAGS).succeeded();
  }

  /** All threads that the system gives, until they are released. */
  private static final class Hogs {
    private final CountDownLatch release = new CountDownLatch(1);
    private final List<Thread> threads = new ArrayList<>();

    Hogs() {
      try {
        while (true) {
          Thread thread = new Thread(this::hold);
          thread.setDaemon(true);
          thread.start();
          threads.add(thread);
        }
      } catch (OutOfMemoryError noMore) {
        System.out.println(threads.size() + " threads took all that there were");
      }
    }

    private void hold() {
      try {
        release.await();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }

    void release() throws InterruptedException {
      release.countDown();
      for (Thread thread : threads) {
        thread.join();
      }
    }
  }

  /** Operations on every kind of queue, while there is no thread, and afterwards. */
  static final class Refusals {
    public static void main(String[] arguments) throws Exception {
      AtomicInteger begun = new AtomicInteger();
      AtomicInteger called = new AtomicInteger();
      AtomicInteger refused = new AtomicInteger();
      try (MediaFoundation platform = MediaFoundation.startup(PlatformKind.EMBEDDED)) {
        WorkQueue serial = platform.allocateSerialWorkQueue(platform.multithreadedQueue());
        List<WorkQueue> queues =
            List.of(
                platform.multithreadedQueue(),
                platform.standardQueue(),
                serial,
                platform.allocateSerialWorkQueue(serial),
                platform.allocateWorkQueue(WorkQueueType.STANDARD));
        OperationCallback<Run> callback = result -> called.incrementAndGet();
        for (int round = 0; round < 3; round++) {
          Hogs hogs = new Hogs();
          for (WorkQueue queue : queues) {
            for (int i = 0; i < 3; i++) {
              try {
                new AsyncMethod("Run.call()", queue).begin(new Run(() -> 1), callback, null);
                begun.incrementAndGet();
              } catch (MediaFoundationException noThread) {
                assertThat(HResult.describe(noThread.hresult()))
                    .isEqualTo(HResult.describe(HResult.E_OUTOFMEMORY));
                refused.incrementAndGet();
              }
            }
          }
          System.out.println("begun " + begun + ", refused " + refused);
          hogs.release();
          for (WorkQueue queue : queues) {
            AsyncMethod method = new AsyncMethod("Run.call()", queue);
            assertThat(method.start(new Run(() -> 7)).get(20, TimeUnit.SECONDS)).isEqualTo(7);
          }
          await(called, begun.get());
        }
        if (refused.get() == 0) {
          throw new AssertionError("there was a thread all the time");
        }
      }
    }
  }

  /** Two operations that each wait for another one, for which there is no thread at first. */
  static final class Stuck {
    public static void main(String[] arguments) throws Exception {
      try (MediaFoundation platform = MediaFoundation.startup(PlatformKind.EMBEDDED)) {
        AsyncMethod method = new AsyncMethod("Run.call()", platform.multithreadedQueue());
        CountDownLatch running = new CountDownLatch(2);
        CountDownLatch go = new CountDownLatch(1);
        List<Run> outer = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
          outer.add(
              method.begin(
                  new Run(
                      () -> {
                        running.countDown();
                        go.await();
                        Run inner = method.begin(new Run(() -> 7));
                        inner.await();
                        return method.end(inner);
                      })));
        }
        running.await();
        Hogs hogs = new Hogs();
        go.countDown();
        Thread.sleep(200);
        for (Run run : outer) {
          System.out.println(run);
        }
        hogs.release();
        // Nobody begins anything any more: the queue has to find the thread by itself.
        for (Run run : outer) {
          assertThat(run.await(Duration.ofSeconds(20))).isTrue();
          assertThat(method.end(run)).isEqualTo(7);
        }
      }
    }
  }

  /** A periodic callback for whose timer there is no thread. */
  static final class RefusedPeriodicCallback {
    public static void main(String[] arguments) throws Exception {
      AtomicInteger calls = new AtomicInteger();
      try (MediaFoundation platform = MediaFoundation.startup(PlatformKind.EMBEDDED)) {
        Hogs hogs = new Hogs();
        try {
          platform.addPeriodicCallback(context -> calls.incrementAndGet(), "context");
          throw new AssertionError("there was a thread for the timer");
        } catch (MediaFoundationException noThread) {
          assertThat(HResult.describe(noThread.hresult()))
              .isEqualTo(HResult.describe(HResult.E_OUTOFMEMORY));
        }
        hogs.release();
        // This starts the timer's thread.
        CountDownLatch due = new CountDownLatch(1);
        platform.scheduleWorkItem(result -> due.countDown(), Duration.ofMillis(100));
        assertThat(due.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(calls).hasValue(0);
      }
    }
  }

  private static void await(AtomicInteger counter, int expected) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (counter.get() < expected && System.nanoTime() < deadline) {
      Thread.sleep(1);
    }
    Thread.sleep(20);
    assertThat(counter.get()).as("callbacks of accepted operations").isEqualTo(expected);
  }
}
