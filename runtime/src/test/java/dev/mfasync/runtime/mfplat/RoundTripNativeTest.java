package dev.mfasync.runtime.mfplat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.AsyncMethod;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.OperationCallback;
import dev.mfasync.runtime.OperationResult;
import dev.mfasync.runtime.PlatformKind;
import dev.mfasync.runtime.windows.CppClient;
import dev.mfasync.runtime.windows.NativeTest;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/**
 * Operations in Java and in C++ on the same platform, in turns, and what each takes. The figures
 * are printed and nothing depends on them: {@code -Dmfasync.round.trips=} sets how many operations
 * a turn has.
 */
@NativeTest
final class RoundTripNativeTest {
  private static final int TURNS = 9;

  @Test
  void operationsOfJavaAndOfCppInTurns() throws Exception {
    int operations = Integer.getInteger("mfasync.round.trips", 1_000);
    try (MediaFoundation platform = MediaFoundation.startup(PlatformKind.NATIVE)) {
      AsyncMethod method = new AsyncMethod("Number.get()", platform.multithreadedQueue());
      for (int inFlight : new int[] {1, 100, 1000}) {
        // The first turn is for the compiler.
        double[] java = new double[TURNS];
        double[] cpp = new double[TURNS];
        int each = Math.max(operations, 5 * inFlight);
        inJava(method, Math.max(100_000, 10 * each), inFlight);
        for (int turn = 0; turn < TURNS; turn++) {
          cpp[turn] = inCpp(each, inFlight);
          java[turn] = inJava(method, each, inFlight);
        }
        Arrays.sort(java);
        Arrays.sort(cpp);
        System.out.printf(
            "round trip, %d in flight: Java %.1f us, C++ %.1f us, ratio %.2f (medians of %d)%n",
            inFlight, java[TURNS / 2], cpp[TURNS / 2], java[TURNS / 2] / cpp[TURNS / 2], TURNS);
      }
      System.out.printf("round trip, threads detached before: %.0f us%n", afterAPause(method));
    }
  }

  /** What an operation takes when the queue's threads have been detached: the median of three. */
  private static double afterAPause(AsyncMethod method) throws InterruptedException {
    double[] micros = new double[3];
    for (int i = 0; i < micros.length; i++) {
      // Longer than threads stay attached without work.
      Thread.sleep(1_700);
      micros[i] = inJava(method, 1, 1);
    }
    Arrays.sort(micros);
    return micros[1];
  }

  private static double inCpp(int operations, int inFlight) {
    long nanos = CppClient.longNumber("round_trip", operations, inFlight);
    assertThat(nanos).isPositive();
    return nanos / 1e3 / operations;
  }

  private static double inJava(AsyncMethod method, int operations, int inFlight) {
    Permits free = new Permits(inFlight);
    NumberCallback done =
        result -> {
          if (method.end(result) != 7) {
            throw new AssertionError("another operation's number");
          }
          free.release();
        };
    long start = System.nanoTime();
    for (int i = 0; i < operations; i++) {
      free.acquire(1);
      method.begin(new NumberResult(), done, null);
    }
    free.acquire(inFlight);
    return (System.nanoTime() - start) / 1e3 / operations;
  }

  /**
   * Waits as the one in C++ does: for a moment awake, only then asleep, and woken once, when there
   * is what it waits for.
   */
  private static final class Permits {
    private static final int NOTHING = Integer.MAX_VALUE;

    private final AtomicInteger free;
    private final AtomicInteger wanted = new AtomicInteger(NOTHING);
    private final Thread owner = Thread.currentThread();

    Permits(int count) {
      free = new AtomicInteger(count);
    }

    void acquire(int count) {
      for (int looks = 0; ; looks++) {
        if (free.get() >= count) {
          free.addAndGet(-count);
          return;
        }
        if (looks < 2_000) {
          Thread.onSpinWait();
          continue;
        }
        wanted.set(count);
        if (free.get() < count) {
          LockSupport.park(this);
        }
        wanted.set(NOTHING);
      }
    }

    void release() {
      if (free.incrementAndGet() >= wanted.get() && wanted.getAndSet(NOTHING) != NOTHING) {
        LockSupport.unpark(owner);
      }
    }
  }

  private interface NumberCallback extends OperationCallback<NumberResult> {}

  private static final class NumberResult extends OperationResult<Integer> {
    @Override
    protected Integer call() {
      return 7;
    }
  }
}
