package dev.mfasync.runtime.mfplat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.AsyncMethod;
import dev.mfasync.runtime.OperationCallback;
import dev.mfasync.runtime.OperationResult;
import dev.mfasync.runtime.windows.CppClient;
import dev.mfasync.runtime.windows.IsolatedNativeTest;
import dev.mfasync.runtime.windows.NativePlatformTest;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A million operations leave nothing behind. Wine's queues keep 256 bytes of each work item for
 * good, whoever puts it: so the same operations in C++, in the same process, are what those in Java
 * are compared with. It has a process of its own, which other tests do not let grow.
 */
@IsolatedNativeTest
@Timeout(300)
final class ManyOperationsIsolatedNativeTest extends NativePlatformTest {
  private static final int OPERATIONS = 1_000_000;
  private static final int OPERATIONS_IN_CPP = 200_000;
  private static final int WARM_UP = 100_000;
  private static final int IN_FLIGHT = 100;

  /** What the JVM may grow by meanwhile, such as compiled code: 24 MB in all. */
  private static final double BYTES_PER_OPERATION = 24;

  @Test
  void millionOperationsTakeNoThreadsNorHandlesNorMemory() throws Exception {
    runInCpp(WARM_UP);
    runInJava(WARM_UP);
    ProcessFigures before = ProcessFigures.now();
    runInCpp(OPERATIONS_IN_CPP);
    ProcessFigures between = ProcessFigures.now();
    runInJava(OPERATIONS);
    ProcessFigures after = ProcessFigures.now();
    double inCpp = (double) (between.memory() - before.memory()) / OPERATIONS_IN_CPP;
    double inJava = (double) (after.memory() - between.memory()) / OPERATIONS;
    System.out.printf(
        "%,d operations: %.1f bytes each stay (in C++ %.1f); before %s, after %s%n",
        OPERATIONS, inJava, inCpp, before, after);
    assertThat(inJava - inCpp).isLessThan(BYTES_PER_OPERATION);
    assertThat(before.handles()).isPositive();
    assertThat(after.handles() - before.handles()).isLessThan(100);
    // The queues have a few threads, each attached once; under another load they may have others.
    assertThat(after.threads() - before.threads()).isLessThan(16);
    assertThat(after.attached() - before.attached()).isLessThan(16);
  }

  private static void runInCpp(int operations) {
    assertThat(CppClient.longNumber("round_trip", operations, IN_FLIGHT)).isPositive();
  }

  private void runInJava(int operations) throws InterruptedException {
    AsyncMethod method = new AsyncMethod("Number.get()", platform.multithreadedQueue());
    Semaphore free = new Semaphore(IN_FLIGHT);
    NumberCallback done =
        result -> {
          method.end(result);
          free.release();
        };
    for (int i = 0; i < operations; i++) {
      free.acquire();
      method.begin(new NumberResult(), done, null);
    }
    free.acquire(IN_FLIGHT);
  }

  private interface NumberCallback extends OperationCallback<NumberResult> {}

  private static final class NumberResult extends OperationResult<Integer> {
    @Override
    protected Integer call() {
      return 7;
    }
  }
}
