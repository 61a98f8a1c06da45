package dev.mfasync.runtime.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.mfasync.runtime.AsyncCallback;
import dev.mfasync.runtime.AsyncResult;
import dev.mfasync.runtime.CallbackParameters;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.WorkQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/** What the contracts share: a handle on the platform under test, and ways to look at a queue. */
@Timeout(120)
@SuppressWarnings("try") // Busy is open while its block runs: that is its use.
abstract class PlatformContract {
  /** The platform under test. */
  protected MediaFoundation platform;

  /**
   * Starts the platform under test.
   *
   * @return a handle of its own
   */
  protected abstract MediaFoundation startup();

  @BeforeEach
  void start() {
    platform = startup();
  }

  @AfterEach
  void stop() {
    platform.close();
  }

  /** Keeps a queue that runs one item at a time busy while it is open. */
  static final class Busy implements AutoCloseable {
    private final CountDownLatch release = new CountDownLatch(1);

    Busy(WorkQueue queue) {
      CountDownLatch held = new CountDownLatch(1);
      queue.execute(
          () -> {
            held.countDown();
            Probe.await(release);
          });
      Probe.await(held);
    }

    @Override
    public void close() {
      release.countDown();
    }
  }

  /** A callback that returns its own parameters. */
  static AsyncCallback<AsyncResult> callback(
      CallbackParameters parameters, AsyncCallback<AsyncResult> callback) {
    return new AsyncCallback<>() {
      @Override
      public void invoke(AsyncResult result) throws Exception {
        callback.invoke(result);
      }

      @Override
      public CallbackParameters getParameters() {
        return parameters;
      }
    };
  }

  /** Invokes a callback that returns its own parameters. */
  void invoke(CallbackParameters parameters, AsyncCallback<AsyncResult> callback) {
    platform.invokeCallback(platform.createAsyncResult(callback(parameters, callback)));
  }

  /** Asserts that invoking the callback runs it on that queue, which runs one item at a time. */
  void assertInvokedOn(WorkQueue queue, CallbackParameters parameters) throws InterruptedException {
    CountDownLatch called = new CountDownLatch(1);
    try (Busy busy = new Busy(queue)) {
      invoke(parameters, result -> called.countDown());
      Thread.sleep(50);
      assertThat(called.getCount()).as("calls while %s is busy", queue).isEqualTo(1);
    }
    Probe.await(called);
  }

  /** Runs an empty item behind everything else on a queue that keeps the order. */
  static void drain(WorkQueue queue) {
    CountDownLatch behind = new CountDownLatch(1);
    queue.execute(behind::countDown);
    Probe.await(behind);
  }

  static void assertFailsWith(int hresult, ThrowingCallable call) {
    assertThat(HResult.describe(hresultOf(catchThrowable(call))))
        .isEqualTo(HResult.describe(hresult));
  }

  /** The status that a failure stands for; an executor's refusal has it in its cause. */
  static int hresultOf(@Nullable Throwable thrown) {
    if (thrown == null) {
      return HResult.S_OK;
    }
    Throwable cause = thrown.getCause();
    return HResult.of(
        thrown instanceof RejectedExecutionException && cause != null ? cause : thrown);
  }
}
