package dev.mfasync.runtime.edges;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.AsyncMethod;
import dev.mfasync.runtime.AsyncResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.OperationResult;
import dev.mfasync.runtime.PendingItem;
import dev.mfasync.runtime.PlatformKind;
import dev.mfasync.runtime.WaitableEvent;
import dev.mfasync.runtime.WorkQueue;
import dev.mfasync.runtime.WorkQueueType;
import dev.mfasync.runtime.process.ChildJvm;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A call at the end of a stack either takes effect completely or not at all. */
@Timeout(120)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the embedded platform is tested elsewhere")
final class EndOfStackTest {
  /** An overflow takes most of its time to record the frames. */
  private static final String FEW_FRAMES = "-XX:MaxJavaStackTraceDepth=20";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "begin",
        "cancel",
        "complete the future",
        "set an event",
        "cancel a key",
        "unlock"
      })
  void verbHappensWholeOrNotAtAll(String verb) throws Exception {
    assertThat(ChildJvm.run(Program.class, List.of(FEW_FRAMES), verb).succeeded().output().strip())
        .isEqualTo("whole");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "begin",
        "cancel",
        "complete the future",
        "set an event",
        "cancel a key",
        "unlock"
      })
  void verbHappensWholeOrNotAtAllWhenCompiled(String verb) throws Exception {
    assertThat(
            ChildJvm.run(
                    Program.class, List.of(FEW_FRAMES, "-Xcomp", "-XX:TieredStopAtLevel=1"), verb)
                .succeeded()
                .output()
                .strip())
        .isEqualTo("whole");
  }

  /** The program in the other process. */
  @SuppressWarnings("FutureReturnValueIgnored")
  static final class Program {
    private static final int ROUNDS = 1;
    private static final long PATIENCE_SECONDS = 30;

    private final MediaFoundation platform = MediaFoundation.startup(PlatformKind.EMBEDDED);
    private final WorkQueue busy = platform.allocateWorkQueue(WorkQueueType.STANDARD);
    private final AsyncMethod method = new AsyncMethod("Program.call()", busy);
    private final CountDownLatch go = new CountDownLatch(1);
    private final AtomicInteger callbacks = new AtomicInteger();
    private int expected;

    /** Carries a verb out, once in all. */
    private interface Verb {
      void carriedOut(Way way) throws InterruptedException;
    }

    /** How a verb is called. */
    private interface Way {
      void to(Runnable verb);
    }

    private Program() {}

    public static void main(String[] arguments) throws Exception {
      Thread.setDefaultUncaughtExceptionHandler(
          (thread, thrown) -> {
            thrown.printStackTrace(System.out);
          });
      // A stack of a known size, and one that is new for each program.
      Throwable[] failure = new Throwable[1];
      Thread thread =
          new Thread(
              null,
              () -> {
                try {
                  new Program().run(arguments[0]);
                } catch (Throwable thrown) {
                  failure[0] = thrown;
                }
              },
              "stack",
              512 << 10);
      thread.start();
      thread.join();
      if (failure[0] != null) {
        failure[0].printStackTrace(System.out);
        System.exit(1);
      }
      System.out.println("whole");
      System.exit(0);
    }

    private void run(String name) throws Exception {
      busy.execute(this::waitForGo);
      Verb verb =
          switch (name) {
            case "begin" -> this::begin;
            case "cancel" -> this::cancel;
            case "complete the future" -> this::completeTheFuture;
            case "set an event" -> this::setAnEvent;
            case "cancel a key" -> this::cancelAKey;
            case "unlock" -> this::unlock;
            default -> throw new IllegalArgumentException(name);
          };
      // What is done for the first time loads classes, for which the JVM itself needs the stack.
      verb.carriedOut(Runnable::run);
      for (int round = 0; round < ROUNDS; round++) {
        verb.carriedOut(Program::fromTheEndOfTheStack);
      }
      // Whatever was counted in and never out would be waited for.
      go.countDown();
      busy.unlock();
      long before = System.nanoTime();
      platform.close();
      check(
          System.nanoTime() - before < MediaFoundation.SHUTDOWN_LIMIT.toNanos(),
          "something was counted in and never out");
      check(callbacks.get() == expected, callbacks + " callbacks instead of " + expected);
    }

    private void begin(Way way) throws InterruptedException {
      way.to(() -> method.begin(new Body(), ended -> callbacks.incrementAndGet(), null));
      if (go.getCount() > 0) {
        go.countDown();
      }
      untilCallbacksAreOneMore();
    }

    private void cancel(Way way) throws InterruptedException {
      OperationResult<Integer> result =
          method.begin(new Body(), ended -> callbacks.incrementAndGet(), null);
      boolean[] cancelled = new boolean[1];
      way.to(() -> cancelled[0] = result.cancel());
      check(cancelled[0], "it was cancelled, and cancel threw");
      check(result.isDone(), "cancelled without an outcome");
      expected++;
    }

    private void completeTheFuture(Way way) {
      CompletableFuture<Integer> completed = method.start(new Body());
      way.to(() -> completed.complete(1));
      check(completed.isDone(), "completed without an outcome");
      CompletableFuture<Integer> cancelled = method.start(new Body());
      way.to(() -> cancelled.cancel(false));
      check(cancelled.isCancelled(), "cancelled without an outcome");
    }

    private void setAnEvent(Way way) throws InterruptedException {
      for (boolean manualReset : new boolean[] {false, true}) {
        try (WaitableEvent event =
            manualReset ? platform.createManualResetEvent() : platform.createAutoResetEvent()) {
          platform.putWaitingWorkItem(event, result());
          way.to(event::set);
          untilCallbacksAreOneMore();
        }
      }
    }

    private void cancelAKey(Way way) throws InterruptedException {
      PendingItem item = platform.putWaitingWorkItem(result());
      way.to(item::cancel);
      untilCallbacksAreOneMore();
    }

    private void unlock(Way way) {
      WorkQueue queue = platform.allocateWorkQueue(WorkQueueType.STANDARD);
      way.to(queue::unlock);
    }

    private AsyncResult result() {
      return platform.createAsyncResult(called -> callbacks.incrementAndGet());
    }

    /** Calls the verb with no room at all, then with a little more each time until it returns. */
    @SuppressWarnings("InfiniteRecursion") // Until it overflows.
    private static boolean fromTheEndOfTheStack(Runnable verb) {
      try {
        if (fromTheEndOfTheStack(verb)) {
          return true;
        }
      } catch (StackOverflowError end) {
        // This is the deepest frame.
      }
      try {
        verb.run();
        return true;
      } catch (StackOverflowError noRoom) {
        return false;
      }
    }

    private void untilCallbacksAreOneMore() throws InterruptedException {
      expected++;
      for (int i = 0; i < PATIENCE_SECONDS * 1000 && callbacks.get() < expected; i++) {
        Thread.sleep(1);
      }
      check(callbacks.get() == expected, callbacks + " callbacks instead of " + expected);
    }

    private void waitForGo() {
      try {
        go.await();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }

    private static void check(boolean holds, String otherwise) {
      if (!holds) {
        throw new AssertionError(otherwise);
      }
    }
  }

  private static final class Body extends OperationResult<Integer> {
    @Override
    protected Integer call() {
      return 0;
    }
  }
}
