package dev.mfasync.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Field;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What operations take of the heap. */
@Timeout(60)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the embedded platform is tested elsewhere")
@SuppressWarnings("FutureReturnValueIgnored")
final class CostTest {
  private static final int OPERATIONS = 2_000;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final CountDownLatch go = new CountDownLatch(1);
  private MediaFoundation platform;
  private AsyncMethod method;

  @BeforeEach
  void keepTheQueueBusy() {
    platform = MediaFoundation.startup(PlatformKind.EMBEDDED);
    method = new AsyncMethod("Test.run()", platform.standardQueue());
    platform.standardQueue().execute(this::waitForGo);
  }

  @AfterEach
  void close() {
    go.countDown();
    platform.close();
  }

  @Test
  void operationWithTwoArgumentsIsOneObjectOf56Bytes() {
    AsyncCallback<Body> callback = result -> {};
    assertThat(bytesEach(i -> method.begin(new Body("a", "b"), callback, "state")))
        .isBetween(56L, 57L);
  }

  @Test
  void futureOfAnOperationTakes24BytesMore() {
    assertThat(bytesEach(i -> method.start(new Body("a", "b")))).isBetween(80L, 81L);
  }

  @Test
  void cancellingRecordsNoStack() {
    List<Body> results = new ArrayList<>();
    List<CompletableFuture<String>> futures = new ArrayList<>();
    AsyncCallback<Body> callback = result -> {};
    for (int i = 0; i < 3 * OPERATIONS; i++) {
      results.add(method.begin(new Body("a", "b"), callback, null));
      futures.add(method.start(new Body("a", "b")));
    }
    // The item that carries the callback, of which one is made for each attempt.
    assertThat(bytesEach(i -> results.get(i).cancel())).isLessThan(64);
    // The exception that the future completes with, and what CompletableFuture wraps it in.
    assertThat(bytesEach(i -> futures.get(i).cancel(false))).isLessThan(128);
  }

  @Test
  void pollingWithALimitDoesNotGrowTheListOfThoseWhoWait() throws Exception {
    Body result = method.begin(new Body("a", "b"));
    List<Thread> waiting = new ArrayList<>();
    // Those who wait long come in between, so that those who left are on both sides of them.
    for (int i = 0; i < 3; i++) {
      poll(result, 50);
      Thread thread =
          new Thread(
              () -> {
                try {
                  result.await();
                } catch (InterruptedException e) {
                  throw new AssertionError(e);
                }
              });
      waiting.add(thread);
      thread.start();
      while (waiters(result) < waiting.size()) {
        Thread.onSpinWait();
      }
      poll(result, 50);
      assertThat(waiters(result)).isEqualTo(waiting.size());
    }
    go.countDown();
    for (Thread thread : waiting) {
      thread.join();
    }
    assertThat(method.end(result)).isEqualTo("ab");
  }

  private static void poll(Body result, int times) throws InterruptedException {
    for (int i = 0; i < times; i++) {
      assertThat(result.await(Duration.ofNanos(1))).isFalse();
    }
  }

  private static int waiters(Body result) throws ReflectiveOperationException {
    VarHandle outcome =
        MethodHandles.privateLookupIn(OperationOutcome.class, MethodHandles.lookup())
            .findVarHandle(OperationOutcome.class, "outcome", Object.class);
    Field below = Waiter.class.getDeclaredField("below");
    below.setAccessible(true);
    int count = 0;
    for (Object waiter = outcome.getVolatile(result); waiter != null; waiter = below.get(waiter)) {
      count++;
    }
    return count;
  }

  /** Bytes that one of many calls allocates on this thread, once everything is loaded. */
  private long bytesEach(IntFunction<Object> call) {
    @Nullable Object[] kept = new Object[3 * OPERATIONS];
    for (int i = 0; i < OPERATIONS; i++) {
      kept[i] = call.apply(i);
    }
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int i = OPERATIONS; i < kept.length; i++) {
      kept[i] = call.apply(i);
    }
    long bytes = threads.getCurrentThreadAllocatedBytes() - before;
    assertThat(kept).doesNotContainNull();
    return bytes / (kept.length - OPERATIONS);
  }

  private void waitForGo() {
    try {
      go.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static final class Body extends OperationResult<String> {
    private final String first;
    private final String second;
    private final String target = "target";

    Body(String first, String second) {
      this.first = first;
      this.second = second;
    }

    @Override
    protected String call() {
      return target.isEmpty() ? target : first + second;
    }
  }
}
