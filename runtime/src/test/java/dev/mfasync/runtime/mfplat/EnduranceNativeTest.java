package dev.mfasync.runtime.mfplat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.AsyncMethod;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.OperationCallback;
import dev.mfasync.runtime.OperationResult;
import dev.mfasync.runtime.PlatformKind;
import dev.mfasync.runtime.binding.MfPlat;
import dev.mfasync.runtime.com.ComAsyncCallback;
import dev.mfasync.runtime.com.ComObject;
import dev.mfasync.runtime.windows.NativePlatformTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What must not break the process, nor lose an operation. */
final class EnduranceNativeTest extends NativePlatformTest {
  @Test
  void lastReferenceMayBeReleasedOnAThreadThatJavaDoesNotKnow() throws Exception {
    CountDownLatch destroyed = new CountDownLatch(100);
    for (int i = 0; i < 100; i++) {
      try (ComObject callback =
          ComObject.builder()
              .with(ComAsyncCallback.TYPE, result -> {})
              .onDestroy(destroyed::countDown)
              .build()) {
        long result =
            WorkItemResult.create(callback.address(ComAsyncCallback.TYPE), false).address();
        assertThat(MfPlat.MFInvokeCallback(result)).isEqualTo(HResult.S_OK);
        // The queue has the last reference on the result, and that on the callback, now.
        WorkItemResult.release(result);
      }
    }
    assertThat(destroyed.await(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void shutdownWithWorkInFlightLosesNothing() throws Exception {
    for (int round = 0; round < 20; round++) {
      MediaFoundation closing = MediaFoundation.startup(PlatformKind.NATIVE);
      AsyncMethod method = new AsyncMethod("Number.get()", closing.multithreadedQueue());
      AtomicInteger accepted = new AtomicInteger();
      AtomicInteger reported = new AtomicInteger();
      List<Thread> producers = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        Thread producer =
            new Thread(() -> beginUntilRefused(method, accepted, reported), "producer");
        producers.add(producer);
        producer.start();
      }
      Thread.sleep(10);
      closing.close();
      for (Thread producer : producers) {
        producer.join();
      }
      assertThat(reported).hasValue(accepted.get());
    }
  }

  private static void beginUntilRefused(
      AsyncMethod method, AtomicInteger accepted, AtomicInteger reported) {
    try {
      while (true) {
        method.begin(
            new NumberResult(), (NumberCallback) result -> reported.incrementAndGet(), null);
        accepted.incrementAndGet();
      }
    } catch (MediaFoundationException refused) {
      assertThat(refused.hresult()).isEqualTo(HResult.MF_E_SHUTDOWN);
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
