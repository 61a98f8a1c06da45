package dev.mfasync.runtime.mfplat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mfasync.runtime.AsyncResult;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.PlatformKind;
import dev.mfasync.runtime.WaitableEvent;
import dev.mfasync.runtime.com.ComAsyncResult;
import dev.mfasync.runtime.com.ComObject;
import dev.mfasync.runtime.com.CustomAsyncResult;
import dev.mfasync.runtime.windows.NativeTest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Results that the native platform did not make, in its own queues. */
@NativeTest
final class ForeignResultNativeTest {
  private MediaFoundation platform;
  private List<ComObject> before = List.of();

  @BeforeEach
  void start() {
    before = ComObject.live();
    platform = MediaFoundation.startup(PlatformKind.NATIVE);
  }

  /** E.9: all objects created for the test are gone after it. */
  @AfterEach
  void stop() {
    platform.close();
    assertThat(ComObject.live()).containsExactlyInAnyOrderElementsOf(before);
  }

  @Test
  void customResultIsDispatchedByEveryVerb() throws Exception {
    BlockingQueue<String> called = new LinkedBlockingQueue<>();
    try (CustomAsyncResult result =
            CustomAsyncResult.create(
                platform,
                "object",
                view -> called.add(view.getObject() + " " + view.getState()),
                "state");
        WaitableEvent event = platform.createAutoResetEvent()) {
      event.set();
      platform.invokeCallback(result);
      assertThat(next(called)).isEqualTo("object state");
      platform.putWorkItem(platform.multithreadedQueue(), result);
      assertThat(next(called)).isEqualTo("object state");
      platform.scheduleWorkItem(result, Duration.ofMillis(1));
      assertThat(next(called)).isEqualTo("object state");
      platform.putWaitingWorkItem(event, result);
      assertThat(next(called)).isEqualTo("object state");
    }
  }

  @Test
  void nativeResultIsQueuedAgainFromItsCallback() throws Exception {
    BlockingQueue<Integer> called = new LinkedBlockingQueue<>();
    try (CustomAsyncResult result =
        CustomAsyncResult.create(
            platform,
            null,
            view -> {
              called.add(view.getStatus());
              if (view.getStatus() == HResult.S_OK) {
                view.setStatus(HResult.E_ABORT);
                platform.putWorkItem(platform.standardQueue(), view);
              }
            },
            null)) {
      platform.invokeCallback(result);
      assertThat(next(called)).isEqualTo(HResult.S_OK);
      assertThat(next(called)).isEqualTo(HResult.E_ABORT);
    }
  }

  @Test
  void closedHandleAndUnknownResultsAreRefused() {
    MediaFoundation closed = MediaFoundation.startup(PlatformKind.NATIVE);
    closed.close();
    try (CustomAsyncResult result = CustomAsyncResult.create(platform, null, view -> {}, null)) {
      assertThatThrownBy(() -> closed.invokeCallback(result))
          .isInstanceOf(MediaFoundationException.class)
          .hasMessageStartingWith("MF_E_SHUTDOWN");
    }
    AsyncResult stranger = new Stranger();
    assertThatThrownBy(() -> platform.invokeCallback(stranger))
        .hasMessage(
            "E_INVALIDARG (0x80070057): the platform cannot queue a stranger: it takes results that"
                + " createAsyncResult made and, on the native platform, native ones");
  }

  @Test
  void nativeViewOfAJavaResultKeepsItsState() {
    AsyncResult java = platform.createAsyncResult("object", result -> {}, "state");
    try (ComObject object = ComAsyncResult.toNative(java);
        ComAsyncResult view = ComAsyncResult.borrow(ComAsyncResult.addressOf(object))) {
      assertThat(view.getState()).isEqualTo("state");
      assertThat(view.unwrap()).isSameAs(java);
    }
  }

  private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
    T next = queue.poll(30, TimeUnit.SECONDS);
    assertThat(next).as("a callback").isNotNull();
    return next;
  }

  private static final class Stranger implements AsyncResult {
    @Override
    public Object getState() {
      return this;
    }

    @Override
    public int getStatus() {
      return 0;
    }

    @Override
    public void setStatus(int hresult) {}

    @Override
    public Object getObject() {
      return this;
    }

    @Override
    public String toString() {
      return "a stranger";
    }
  }
}
