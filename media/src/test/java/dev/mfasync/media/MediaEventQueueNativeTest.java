package dev.mfasync.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mfasync.runtime.AsyncResult;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.com.ComAsyncCallback;
import dev.mfasync.runtime.com.ComAsyncResult;
import dev.mfasync.runtime.com.ComObject;
import dev.mfasync.runtime.com.ComPointer;
import dev.mfasync.runtime.com.ComType;
import dev.mfasync.runtime.com.Guid;
import dev.mfasync.runtime.com.JavaObjects;
import dev.mfasync.runtime.com.Unknown;
import dev.mfasync.runtime.windows.NativeRun;
import dev.mfasync.runtime.windows.NativeTest;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** F.4: an event queue, line by line. */
@NativeTest
class MediaEventQueueNativeTest {
  @RegisterExtension final NativeRun run = new NativeRun();

  private MediaEventQueueCom queue() {
    return MediaEventQueue.create(run.platform());
  }

  @Test
  void givesEventsInTheirOrder() {
    try (MediaEventQueueCom queue = queue()) {
      assertThat(queue.pollEvent()).isNull();
      queue.queueEvent(MediaEvent.ERROR, HResult.E_FAIL, null);
      queue.queueEvent(103, HResult.S_OK, "text");
      try (MediaEventCom first = (MediaEventCom) queue.getEvent();
          MediaEventCom second = (MediaEventCom) Objects.requireNonNull(queue.pollEvent())) {
        assertThat(first.getType()).isEqualTo(MediaEvent.ERROR);
        assertThat(first.getStatus()).isEqualTo(HResult.E_FAIL);
        assertThat(first.value()).isNull();
        assertThat(second.getType()).isEqualTo(103);
        assertThat(second.getStatus()).isEqualTo(HResult.S_OK);
        assertThat(second.value()).isEqualTo("text");
      }
      queue.shutdown();
    }
  }

  @Test
  void carriesValues() {
    Guid guid = Guid.of("11111111-2222-3333-4444-555555555501");
    for (Object value : new Object[] {true, -5, 1L << 40, 2.5, "text", guid}) {
      try (MediaEventCom event = MediaEvent.create(MediaEvent.EXTENDED_TYPE, guid, 0, value)) {
        assertThat(event.value()).isEqualTo(value);
        assertThat(event.getExtendedType()).isEqualTo(guid);
      }
    }
  }

  @Test
  void invokesTheCallbackOnceForOneRequest() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    CompletableFuture<Integer> type = new CompletableFuture<>();
    try (MediaEventQueueCom queue = queue()) {
      MediaEventQueueCom.GetEventResult result =
          queue.beginGetEvent(
              done -> {
                calls.incrementAndGet();
                assertThat(done.getState()).isEqualTo("state");
                try (MediaEventCom event = (MediaEventCom) queue.endGetEvent(done)) {
                  type.complete(event.getType());
                }
              },
              "state");
      assertThatThrownBy(() -> queue.endGetEvent(result)).hasMessageStartingWith("E_PENDING");
      queue.queueEvent(103, HResult.S_OK, null);
      queue.queueEvent(107, HResult.S_OK, null);
      assertThat(type.get(20, TimeUnit.SECONDS)).isEqualTo(103);
      try (MediaEventCom next = (MediaEventCom) queue.getEventAsync().get(20, TimeUnit.SECONDS)) {
        assertThat(next.getType()).isEqualTo(107);
      }
      assertThat(calls).hasValue(1);
      queue.shutdown();
    }
  }

  @Test
  void takesOneRequestAtATime() {
    try (MediaEventQueueCom queue = queue()) {
      MediaEventQueueCom.GetEventResult pending = queue.beginGetEvent(result -> {}, null);
      assertThatThrownBy(() -> queue.beginGetEvent(result -> {}, null))
          .isInstanceOf(MediaFoundationException.class)
          .hasMessageStartingWith("MF_E_MULTIPLE_SUBSCRIBERS");
      assertThatThrownBy(queue::pollEvent).hasMessageStartingWith("MF_E_MULTIPLE_SUBSCRIBERS");
      queue.shutdown();
      assertThat(pending.isDone()).isTrue();
    }
  }

  /** The same rules by the native methods, where callback and state can be the same again. */
  @Test
  void tellsTheSameRequestFromAnother() {
    long state = JavaObjects.toNative("state");
    try (MediaEventQueueCom queue = queue();
        PassedEventsCom passed = PassedEventsCom.queryInterface(queue);
        ComObject callback = ComAsyncCallback.toNative(result -> {})) {
      long told = callback.address(ComAsyncCallback.TYPE);
      assertThat(passed.beginGetEvent(0, 0)).isEqualTo(HResult.E_INVALIDARG);
      assertThat(passed.beginGetEvent(told, state)).isEqualTo(HResult.S_OK);
      assertThat(callback.referenceCount()).isGreaterThan(1);
      assertThat(passed.beginGetEvent(told, state)).isEqualTo(HResult.MF_S_MULTIPLE_BEGIN);
      assertThat(passed.beginGetEvent(told, 0)).isEqualTo(HResult.MF_E_MULTIPLE_BEGIN);
      try (ComObject other = ComAsyncCallback.toNative(result -> {});
          ComObject foreign = ComAsyncResult.toNative(new PlainResult())) {
        assertThat(passed.beginGetEvent(other.address(ComAsyncCallback.TYPE), state))
            .isEqualTo(HResult.MF_E_MULTIPLE_SUBSCRIBERS);
        assertThatThrownBy(() -> passed.endGetEvent(ComAsyncResult.addressOf(foreign)))
            .hasMessageStartingWith("E_FAIL");
      }
      queue.shutdown();
      assertThat(callback.referenceCount()).isEqualTo(1);
    }
    assertThat(Unknown.release(state)).isZero();
  }

  @Test
  void failsWhatIsPendingAtShutdown() {
    AtomicInteger calls = new AtomicInteger();
    CompletableFuture<MediaEvent> future;
    MediaEventQueueCom.GetEventResult result;
    try (MediaEventQueueCom queue = queue()) {
      future = queue.getEventAsync();
      queue.shutdown();
      queue.shutdown();
      assertThatThrownBy(() -> future.get(20, TimeUnit.SECONDS))
          .isInstanceOf(ExecutionException.class)
          .hasMessageContaining("MF_E_SHUTDOWN");
      assertThatThrownBy(() -> queue.beginGetEvent(done -> calls.incrementAndGet(), null))
          .hasMessageStartingWith("MF_E_SHUTDOWN");
      assertThatThrownBy(queue::getEvent).hasMessageStartingWith("MF_E_SHUTDOWN");
      assertThatThrownBy(queue::pollEvent).hasMessageStartingWith("MF_E_SHUTDOWN");
      assertThatThrownBy(() -> queue.queueEvent(1, 0, null))
          .hasMessageStartingWith("MF_E_SHUTDOWN");
    }
    try (MediaEventQueueCom queue = queue()) {
      result = queue.beginGetEvent(done -> calls.incrementAndGet(), null);
      queue.shutdown();
      assertThat(result.getStatus()).isEqualTo(HResult.MF_E_SHUTDOWN);
      assertThatThrownBy(() -> queue.endGetEvent(result))
          .hasMessage(
              "MF_E_SHUTDOWN (0xC00D3E85): IMFMediaEventQueue::GetEvent was dropped before it"
                  + " was complete");
    }
    assertThat(calls).hasValue(0);
  }

  @Test
  void lastReleaseLetsGoOfTheCallback() {
    try (ComObject callback = ComAsyncCallback.toNative(result -> {})) {
      try (MediaEventQueueCom queue = queue();
          PassedEventsCom passed = PassedEventsCom.queryInterface(queue)) {
        assertThat(passed.beginGetEvent(callback.address(ComAsyncCallback.TYPE), 0))
            .isEqualTo(HResult.S_OK);
      }
      assertThat(callback.referenceCount()).isEqualTo(1);
    }
  }

  @Test
  void carriesAComObject() {
    try (MediaEventQueueCom queue = queue();
        ComObject object = ComObject.of(ComType.UNKNOWN, "an object");
        ComPointer pointer = ComPointer.of(object, ComType.UNKNOWN)) {
      queue.queueEvent(103, HResult.S_OK, pointer);
      try (MediaEventCom event = (MediaEventCom) queue.getEvent();
          ComPointer value = (ComPointer) Objects.requireNonNull(event.value())) {
        assertThat(value.address()).isEqualTo(pointer.address());
      }
      queue.shutdown();
    }
  }

  private static final class PlainResult implements AsyncResult {
    @Override
    public @Nullable Object getState() {
      return null;
    }

    @Override
    public int getStatus() {
      return HResult.S_OK;
    }

    @Override
    public void setStatus(int hresult) {}

    @Override
    public @Nullable Object getObject() {
      return null;
    }
  }

  @Test
  void callbackThatOnlyNativeCodeHoldsSurvivesCollections() throws Exception {
    CountDownLatch scheduled = new CountDownLatch(1);
    CountDownLatch requested = new CountDownLatch(1);
    try (MediaEventQueueCom queue = MediaEventQueue.create(run.platform())) {
      run.platform()
          .scheduleWorkItem(result -> scheduled.countDown(), new Object(), Duration.ofMillis(300));
      queue.beginGetEvent(result -> requested.countDown(), new Object());
      for (int i = 0; i < 10; i++) {
        System.gc();
        Thread.sleep(20);
      }
      queue.queueEvent(1, HResult.S_OK, null);
      assertThat(requested.await(30, TimeUnit.SECONDS)).isTrue();
      assertThat(scheduled.await(30, TimeUnit.SECONDS)).isTrue();
    }
  }
}
