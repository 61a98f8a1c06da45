package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.AsyncMethod;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.OperationCallback;
import dev.mfasync.runtime.PlatformKind;
import dev.mfasync.runtime.WorkQueue;
import dev.mfasync.runtime.WorkQueueType;
import dev.mfasync.runtime.process.ChildJvm;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * If the stack overflows at any point of Begin, the operation was either begun or refused, and the
 * queue still works.
 */
@Timeout(120)
final class StackOverflowTest {
  @ParameterizedTest
  @ValueSource(strings = {"-Xint", "-XX:TieredStopAtLevel=1", "-XX:+TieredCompilation"})
  void overflowInsideBeginLeavesEveryQueueAlive(String compiler) throws Exception {
    ChildJvm.run(Overflows.class, List.of(compiler)).succeeded();
  }

  /** Calls Begin from every depth around the end of the stack. */
  static final class Overflows {
    private final MediaFoundation platform = MediaFoundation.startup(PlatformKind.EMBEDDED);

    // Counted without a call, which could overflow. One thread at a time overflows.
    private int begun;
    private int refused;
    private int unwound;
    private final AtomicInteger called = new AtomicInteger();

    /** Recursion whose frames are of different sizes, so that the stack ends anywhere. */
    private void descend(AsyncMethod method, int turn, int depth) {
      try {
        if ((turn & 1) == 0) {
          descend(method, turn >> 1 | (turn & 1) << 5, depth + 1);
        } else {
          descendWider(method, turn >> 1 | (turn & 1) << 5, depth + 1, 1, 2, 3, 4);
        }
      } catch (StackOverflowError deepest) {
        if (unwound < 150) {
          unwound++;
          begin(method);
        }
        throw deepest;
      }
    }

    private void descendWider(
        AsyncMethod method, int turn, int depth, long a, long b, long c, long d) {
      descend(method, turn, depth);
      if (a + b + c + d == 0) {
        throw new AssertionError();
      }
    }

    private void begin(AsyncMethod method) {
      Run run = new Run(() -> 1);
      OperationCallback<Run> callback = result -> called.incrementAndGet();
      boolean returned = false;
      try {
        method.begin(run, callback, null);
        returned = true;
      } catch (StackOverflowError | MediaFoundationException noRoom) {
        // Refused.
      }
      if (returned) {
        begun++;
      } else {
        refused++;
      }
    }

    private void overflowOn(WorkQueue queue) throws Exception {
      AsyncMethod method = new AsyncMethod("Run.call()", queue);
      AtomicInteger others = new AtomicInteger();
      Thread busy = new Thread(() -> keepBusy(method, others), "busy");
      busy.start();
      for (int round = 0; round < 30; round++) {
        int turn = round;
        unwound = 0;
        Thread thread =
            new Thread(
                null,
                () -> {
                  try {
                    descend(method, turn, 0);
                  } catch (StackOverflowError expected) {
                    // All the way up.
                  }
                },
                "overflowing",
                256 * 1024);
        thread.start();
        thread.join();
      }
      busy.interrupt();
      busy.join();
      // Behind whatever overflowed.
      new AsyncMethod("Run.call()", queue).start(new Run(() -> 1)).get(20, TimeUnit.SECONDS);
      long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
      while (called.get() < begun && System.nanoTime() < deadline) {
        Thread.sleep(1);
      }
      Thread.sleep(20);
      System.out.println(
          queue + ": begun " + begun + ", refused " + refused + ", called back " + called);
      if (called.get() != begun) {
        throw new AssertionError("not every operation that was begun was called back, or more");
      }
    }

    /** Operations of another thread, so that the queue is idle at some times and busy at others. */
    private static void keepBusy(AsyncMethod method, AtomicInteger inFlight) {
      OperationCallback<Run> callback = result -> inFlight.decrementAndGet();
      while (!Thread.currentThread().isInterrupted()) {
        if (inFlight.get() < 10) {
          inFlight.incrementAndGet();
          method.begin(new Run(() -> 1), callback, null);
        } else {
          Thread.onSpinWait();
        }
      }
    }

    public static void main(String[] arguments) throws Exception {
      Overflows overflows = new Overflows();
      MediaFoundation platform = overflows.platform;
      overflows.overflowOn(platform.multithreadedQueue());
      overflows.overflowOn(platform.standardQueue());
      overflows.overflowOn(platform.allocateWorkQueue(WorkQueueType.MULTITHREADED));
      overflows.overflowOn(platform.allocateSerialWorkQueue(platform.multithreadedQueue()));
      overflows.overflowOn(
          platform.allocateSerialWorkQueue(platform.allocateWorkQueue(WorkQueueType.STANDARD)));
      if (overflows.begun == 0 || overflows.refused == 0) {
        throw new AssertionError("the stack did not end inside Begin");
      }
      platform.close();
    }
  }
}
