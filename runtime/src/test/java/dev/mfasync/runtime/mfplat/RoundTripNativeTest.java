package dev.mfasync.runtime.mfplat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.Operation;
import dev.mfasync.runtime.OperationCallback;
import dev.mfasync.runtime.OperationResult;
import dev.mfasync.runtime.PlatformKind;
import dev.mfasync.runtime.windows.CppClient;
import dev.mfasync.runtime.windows.NativeTest;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
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
      Operation operation = new Operation("Number.get()", platform.multithreadedQueue());
      for (int inFlight : new int[] {1, 100}) {
        // The first turn is for the compiler.
        double[] java = new double[TURNS];
        double[] cpp = new double[TURNS];
        inJava(operation, 10 * operations, inFlight);
        for (int turn = 0; turn < TURNS; turn++) {
          cpp[turn] = inCpp(operations, inFlight);
          java[turn] = inJava(operation, operations, inFlight);
        }
        Arrays.sort(java);
        Arrays.sort(cpp);
        System.out.printf(
            "round trip, %d in flight: Java %.1f us, C++ %.1f us, ratio %.2f (medians of %d)%n",
            inFlight, java[TURNS / 2], cpp[TURNS / 2], java[TURNS / 2] / cpp[TURNS / 2], TURNS);
      }
    }
  }

  private static double inCpp(int operations, int inFlight) {
    long nanos = CppClient.longNumber("round_trip", operations, inFlight);
    assertThat(nanos).isPositive();
    return nanos / 1e3 / operations;
  }

  private static double inJava(Operation operation, int operations, int inFlight)
      throws InterruptedException {
    Semaphore free = new Semaphore(inFlight);
    NumberCallback done =
        result -> {
          assertThat(operation.end(result)).isEqualTo(7);
          free.release();
        };
    long start = System.nanoTime();
    for (int i = 0; i < operations; i++) {
      free.acquire();
      operation.begin(new NumberResult(), done, null);
    }
    free.acquire(inFlight);
    return (System.nanoTime() - start) / 1e3 / operations;
  }

  private interface NumberCallback extends OperationCallback<NumberResult> {}

  private static final class NumberResult extends OperationResult<Integer> {
    @Override
    protected Integer call() {
      return 7;
    }
  }
}
