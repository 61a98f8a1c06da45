package dev.mfasync.media;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.com.ComAsyncCallback;
import dev.mfasync.runtime.com.ComObject;
import dev.mfasync.runtime.com.ComPointer;
import dev.mfasync.runtime.com.ComWrapper;
import dev.mfasync.runtime.windows.NoObjectLeft;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Interfaces that take a callback without being a pair, over an object in Java that stands in. */
@Tag("abi")
class CallbackTakersTest {
  private final NoObjectLeft noObjectLeft = new NoObjectLeft();

  private static final class JavaTimer implements Timer {
    final List<Object> calls = new ArrayList<>();
    @Nullable ComPointer callback;

    @Override
    public Object setTimer(int flags, long clockTime, long called, @Nullable Object state) {
      calls.add(List.of(flags, clockTime, state == null ? "no state" : state));
      callback = ComPointer.retain(called, "IMFAsyncCallback");
      return "key";
    }

    @Override
    public void cancelTimer(Object key) {
      calls.add(key);
      if (callback != null) {
        callback.close();
      }
    }
  }

  @Test
  void aTimerKeepsItsCallbackUntilItIsCancelled() {
    JavaTimer java = new JavaTimer();
    try (ComObject object = ComObject.create(java, TimerCom.TYPE);
        TimerCom timer = TimerCom.retain(object.address(TimerCom.TYPE))) {
      int before = ComObject.live().size();
      Object key = timer.setTimer(Timer.RELATIVE, 1L << 40, result -> {});
      assertThat(ComObject.live()).hasSize(before + 1);
      timer.cancelTimer(key);
      ComWrapper.release(key);
      assertThat(ComObject.live()).hasSize(before);
      assertThat(java.calls).containsExactly(List.of(1, 1L << 40, "no state"), "key");
    }
    noObjectLeft.checkNow();
  }

  @Test
  void aSampleIsTrackedByACallback() {
    List<Object> callbacks = new ArrayList<>();
    TrackedSample java =
        (callback, state) -> {
          ComObject found = ComObject.find(callback);
          callbacks.add(found == null ? "not ours" : found.target(ComAsyncCallback.TYPE));
        };
    try (ComObject object = ComObject.create(java, TrackedSampleCom.TYPE);
        TrackedSampleCom sample = TrackedSampleCom.retain(object.address(TrackedSampleCom.TYPE))) {
      sample.setAllocator(result -> {});
    }
    assertThat(callbacks).singleElement().isNotEqualTo("not ours");
    noObjectLeft.checkNow();
  }
}
