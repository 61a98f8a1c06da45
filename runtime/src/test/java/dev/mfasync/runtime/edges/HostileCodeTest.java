package dev.mfasync.runtime.edges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.mfasync.runtime.AsyncCallback;
import dev.mfasync.runtime.AsyncMethod;
import dev.mfasync.runtime.AsyncResult;
import dev.mfasync.runtime.CallbackParameters;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.OperationResult;
import dev.mfasync.runtime.PendingItem;
import dev.mfasync.runtime.PlatformKind;
import dev.mfasync.runtime.WaitableEvent;
import dev.mfasync.runtime.WorkQueue;
import dev.mfasync.runtime.WorkQueueType;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * If user code throws anything, wherever it is called, its queue continues and every operation
 * completes.
 */
@Timeout(60)
final class HostileCodeTest {
  private final MediaFoundation platform = MediaFoundation.startup(PlatformKind.EMBEDDED);
  private final Thread.UncaughtExceptionHandler before =
      Thread.getDefaultUncaughtExceptionHandler();

  HostileCodeTest() {
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, thrown) -> {
          throw new StackOverflowError("from the handler");
        });
  }

  @AfterEach
  void close() {
    Thread.setDefaultUncaughtExceptionHandler(before);
    platform.close();
  }

  @Test
  void eventOfAUserThatThrowsDoesNotStopItsQueue() throws Exception {
    platform.invokeCallback(platform.createAsyncResult(new HostileEvent()));
    assertGoesOn(platform.standardQueue());
  }

  @Test
  void exceptionWhoseMethodsThrowIsAnOutcomeLikeAnyOther() throws Exception {
    for (WorkQueue queue : queues()) {
      AsyncMethod method = new AsyncMethod("Test.run()", queue);
      CountDownLatch called = new CountDownLatch(1);
      Body result = method.begin(new Body(), ended -> called.countDown(), null);
      result.await();
      assertThat(called.await(30, TimeUnit.SECONDS)).isTrue();
      assertThat(result.getStatus()).isEqualTo(HResult.E_FAIL);
      assertThat(catchThrowable(() -> method.end(result)) instanceof HostileException).isTrue();
      CompletableFuture<Integer> future = method.start(new Body());
      assertThat(future.handle((value, thrown) -> thrown instanceof HostileException).get())
          .isTrue();
      assertGoesOn(queue);
    }
  }

  @Test
  void callbackThatThrowsEverythingItCanDoesNotStopItsQueue() throws Exception {
    for (WorkQueue queue : queues()) {
      for (Error error :
          List.of(new StackOverflowError(), new OutOfMemoryError(), new AssertionError())) {
        AsyncCallback<AsyncResult> callback =
            new AsyncCallback<>() {
              @Override
              public void invoke(AsyncResult result) {
                throw error;
              }

              @Override
              public CallbackParameters getParameters() {
                throw error;
              }
            };
        platform.putWorkItem(queue, callback);
        platform.scheduleWorkItem(callback, Duration.ZERO);
        new AsyncMethod("Test.run()", queue).begin(new Body(), callback, null);
        queue.execute(
            () -> {
              throw error;
            });
      }
      assertGoesOn(queue);
    }
    assertGoesOn(platform.standardQueue());
  }

  @Test
  void periodicCallbackThatThrowsIsCalledAgain() throws Exception {
    CountDownLatch calls = new CountDownLatch(3);
    PendingItem periodic =
        platform.addPeriodicCallback(
            context -> {
              calls.countDown();
              throw new AssertionError(context);
            },
            "context");
    assertThat(calls.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(periodic.cancel()).isTrue();
  }

  @Test
  void scheduledItemWhoseQueueIsGoneDoesNotStopTheTimer() throws Exception {
    WorkQueue gone = platform.allocateWorkQueue(WorkQueueType.STANDARD);
    AsyncCallback<AsyncResult> callback =
        new AsyncCallback<>() {
          @Override
          public void invoke(AsyncResult result) {}

          @Override
          public CallbackParameters getParameters() {
            return CallbackParameters.on(gone);
          }
        };
    platform.scheduleWorkItem(callback, Duration.ofMillis(20));
    try (WaitableEvent event = platform.createManualResetEvent()) {
      platform.putWaitingWorkItem(event, platform.createAsyncResult(callback));
      gone.unlock();
      event.set();
    }
    CountDownLatch fired = new CountDownLatch(1);
    platform.scheduleWorkItem(result -> fired.countDown(), Duration.ofMillis(60));
    assertThat(fired.await(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void dependentThatThrowsOrOverflowsStopsNeitherTheOthersNorTheQueue() throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    platform
        .standardQueue()
        .execute(
            () -> {
              try {
                go.await();
              } catch (InterruptedException e) {
                throw new AssertionError(e);
              }
            });
    CompletableFuture<Integer> future =
        new AsyncMethod("Test.run()", platform.standardQueue()).start(new Body());
    CompletableFuture<Integer> first = future.handle((value, thrown) -> 1);
    CompletableFuture<Integer> overflowing = future.handle((value, thrown) -> overflow(1));
    CompletableFuture<Integer> throwing =
        future.handle(
            (value, thrown) -> {
              throw new IllegalStateException();
            });
    CompletableFuture<Integer> last = future.handle((value, thrown) -> 2);
    go.countDown();
    assertThat(first.get(30, TimeUnit.SECONDS)).isEqualTo(1);
    assertThat(last.get(30, TimeUnit.SECONDS)).isEqualTo(2);
    assertThat(overflowing.handle((value, thrown) -> thrown != null).get(30, TimeUnit.SECONDS))
        .isTrue();
    assertThat(throwing.handle((value, thrown) -> thrown != null).get(30, TimeUnit.SECONDS))
        .isTrue();
    assertGoesOn(platform.standardQueue());
  }

  private List<WorkQueue> queues() {
    return List.of(
        platform.standardQueue(),
        platform.multithreadedQueue(),
        platform.allocateSerialWorkQueue(platform.multithreadedQueue()));
  }

  private static void assertGoesOn(WorkQueue queue) throws InterruptedException {
    CountDownLatch ran = new CountDownLatch(1);
    queue.execute(ran::countDown);
    assertThat(ran.await(30, TimeUnit.SECONDS)).as("%s goes on", queue).isTrue();
  }

  private static int overflow(int depth) {
    return depth < 0 ? 0 : overflow(depth + 1) + overflow(depth + 2);
  }

  private static final class Body extends OperationResult<Integer> {
    @Override
    protected Integer call() {
      throw new HostileException();
    }
  }

  /** Throws from every method that anybody might call, and cannot be printed. */
  private static final class HostileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @Override
    public String getMessage() {
      throw new StackOverflowError();
    }

    @Override
    public String toString() {
      throw new OutOfMemoryError();
    }

    @Override
    public StackTraceElement[] getStackTrace() {
      throw new AssertionError();
    }

    @Override
    public synchronized Throwable getCause() {
      throw new AssertionError();
    }
  }

  private static final class HostileEvent implements WaitableEvent {
    @Override
    public void set() {
      throw new HostileException();
    }

    @Override
    public void reset() {}

    @Override
    public boolean await(Duration limit) {
      return false;
    }

    @Override
    public void close() {}
  }
}
