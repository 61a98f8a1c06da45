package dev.mfasync.runtime.edges;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.AsyncMethod;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.OperationCallback;
import dev.mfasync.runtime.OperationResult;
import dev.mfasync.runtime.PlatformKind;
import dev.mfasync.runtime.WorkQueue;
import dev.mfasync.runtime.process.ChildJvm;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Operations whose methods use the heap up have their outcome while it is full. */
@Timeout(120)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the embedded platform is tested elsewhere")
final class FullHeapTest {
  @ParameterizedTest
  @ValueSource(strings = {"multithreaded", "standard", "serial"})
  void everyOperationHasItsOutcomeWhileTheHeapIsFull(String queue) throws Exception {
    List<String> flags = List.of("-Xmx16m", "-XX:+UseSerialGC");
    assertThat(ChildJvm.run(Program.class, flags, queue, "EMBEDDED").succeeded().output().strip())
        .contains("all");
  }

  /** The program in the other process. */
  static final class Program {
    private static final int OPERATIONS = 5;
    private static final long PATIENCE_NANOS = 20_000_000_000L;

    /** Fills the heap with a linked list until the operation has ended. */
    private static volatile @Nullable Object @Nullable [] full;

    private static volatile @Nullable Body called;

    private Program() {}

    public static void main(String[] arguments) throws Exception {
      try (MediaFoundation platform = MediaFoundation.startup(PlatformKind.valueOf(arguments[1]))) {
        WorkQueue queue =
            switch (arguments[0]) {
              case "multithreaded" -> platform.multithreadedQueue();
              case "standard" -> platform.standardQueue();
              default -> platform.allocateSerialWorkQueue(platform.multithreadedQueue());
            };
        AsyncMethod method = new AsyncMethod("Program.call()", queue);
        callbacks(method);
        futures(method);
        check(method.start(new Body(() -> 7)).get(30, TimeUnit.SECONDS) == 7, "the queue died");
        System.out.println("all");
      }
    }

    private static void callbacks(AsyncMethod method) {
      // The first time, calls are linked, for which the JVM itself needs memory.
      expectCallback(method, new Body(() -> 7), HResult.S_OK);
      for (int i = 0; i < OPERATIONS; i++) {
        expectCallback(method, new Body(Program::fillTheHeap), HResult.E_OUTOFMEMORY);
      }
    }

    private static void expectCallback(AsyncMethod method, Body result, int status) {
      called = null;
      OperationCallback<Body> callback = ended -> called = ended;
      method.begin(result, callback, null);
      long before = System.nanoTime();
      while (called == null && System.nanoTime() - before < PATIENCE_NANOS) {
        Thread.onSpinWait();
      }
      boolean done = result.isDone();
      int seen = result.getStatus();
      // Only now is there memory again.
      full = null;
      check(done, "no outcome");
      check(called == result, "no callback");
      check(seen == status, HResult.describe(seen));
    }

    private static void futures(AsyncMethod method) {
      method.start(new Body(() -> 7)).join();
      for (int i = 0; i < OPERATIONS; i++) {
        CompletableFuture<Integer> future = method.start(new Body(Program::fillTheHeap));
        long before = System.nanoTime();
        while (!future.isDone() && System.nanoTime() - before < PATIENCE_NANOS) {
          Thread.onSpinWait();
        }
        boolean failed = future.isCompletedExceptionally();
        full = null;
        check(failed, "the future has no outcome");
      }
    }

    private static Integer fillTheHeap() {
      int size = 1 << 20;
      while (true) {
        try {
          @Nullable Object[] more = new Object[size];
          more[0] = full;
          full = more;
        } catch (OutOfMemoryError none) {
          if (size == 1) {
            throw none;
          }
          size /= 2;
        }
      }
    }

    private static void check(boolean holds, String otherwise) {
      if (!holds) {
        throw new AssertionError(otherwise);
      }
    }
  }

  private static final class Body extends OperationResult<Integer> {
    private final Supplier<Integer> body;

    Body(Supplier<Integer> body) {
      this.body = body;
    }

    @Override
    protected Integer call() {
      return body.get();
    }
  }
}
