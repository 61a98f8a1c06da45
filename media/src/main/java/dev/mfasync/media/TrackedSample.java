package dev.mfasync.media;

import dev.mfasync.annotations.ComInterface;
import dev.mfasync.runtime.AsyncCallback;
import dev.mfasync.runtime.com.ComAsyncCallback;
import dev.mfasync.runtime.com.ComAsyncResult;
import dev.mfasync.runtime.com.ComObject;
import org.jspecify.annotations.Nullable;

/**
 * A sample that says when nobody holds it any more, so that its memory can be used again: {@code
 * IMFTrackedSample}.
 */
@ComInterface(value = "245bf8e9-0755-40f7-88a5-ae0f18d55e17", name = "IMFTrackedSample")
public interface TrackedSample {
  /**
   * Sets whom the last release is reported to: {@code SetAllocator}.
   *
   * @param callback the {@code IMFAsyncCallback*}, borrowed; its result has the sample for its
   *     object
   * @param state what the callback's result has for its state, or null
   */
  void setAllocator(long callback, @Nullable Object state);

  /**
   * Sets a callback in Java that the last release is reported to.
   *
   * @param callback called once; {@code getObject} of its result is the sample
   */
  default void setAllocator(AsyncCallback<? super ComAsyncResult> callback) {
    try (ComObject called = ComAsyncCallback.toNative(callback)) {
      setAllocator(called.address(ComAsyncCallback.TYPE), null);
    }
  }
}
