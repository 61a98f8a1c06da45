package dev.mfasync.media;

import dev.mfasync.annotations.ComInterface;
import dev.mfasync.runtime.AsyncCallback;
import dev.mfasync.runtime.com.ComAsyncCallback;
import dev.mfasync.runtime.com.ComAsyncResult;
import dev.mfasync.runtime.com.ComObject;
import org.jspecify.annotations.Nullable;

/**
 * Calls back when a presentation clock shows a time: {@code IMFTimer}. A presentation clock answers
 * {@code QueryInterface} with it.
 */
@ComInterface(value = "e56e4cbd-8f70-49d8-a0f8-edb3d6ab9bf2", name = "IMFTimer")
public interface Timer {
  /** A flag of {@link #setTimer}: {@code MFTIMER_RELATIVE}. */
  int RELATIVE = 1;

  /**
   * Sets a timer: {@code SetTimer}.
   *
   * @param flags 0 for a time that the clock shows, or {@link #RELATIVE} for one from now on
   * @param clockTime in units of 100 nanoseconds
   * @param callback the {@code IMFAsyncCallback*}, borrowed, which is invoked once
   * @param state what the callback's result has for its state, or null
   * @return what {@link #cancelTimer} takes; the caller gives it back by {@link
   *     dev.mfasync.runtime.com.ComWrapper#release}
   */
  Object setTimer(int flags, long clockTime, long callback, @Nullable Object state);

  /**
   * Cancels a timer: {@code CancelTimer}. Its callback may be on the way already.
   *
   * @param key what {@link #setTimer} returned
   */
  void cancelTimer(Object key);

  /**
   * Sets a timer with a callback in Java.
   *
   * @param flags 0, or {@link #RELATIVE}
   * @param clockTime in units of 100 nanoseconds
   * @param callback called once, on the queue that it names
   * @return as {@link #setTimer(int, long, long, Object)}
   */
  default Object setTimer(
      int flags, long clockTime, AsyncCallback<? super ComAsyncResult> callback) {
    try (ComObject called = ComAsyncCallback.toNative(callback)) {
      return setTimer(flags, clockTime, called.address(ComAsyncCallback.TYPE), null);
    }
  }
}
