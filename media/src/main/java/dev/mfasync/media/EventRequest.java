package dev.mfasync.media;

import dev.mfasync.runtime.AsyncCallback;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.com.ComAsyncCallback;
import dev.mfasync.runtime.com.ComAsyncResult;
import dev.mfasync.runtime.com.ComObject;
import dev.mfasync.runtime.com.ComWrapper;
import java.util.concurrent.CompletableFuture;

/** A request for an event of a generator, whose Begin/End pair is that of native code. */
final class EventRequest extends CompletableFuture<MediaEvent>
    implements AsyncCallback<ComAsyncResult> {
  private final MediaEventGenerator generator;

  private EventRequest(MediaEventGenerator generator) {
    this.generator = ComWrapper.retain(generator);
  }

  static CompletableFuture<MediaEvent> begin(MediaEventGenerator generator) {
    EventRequest request = new EventRequest(generator);
    ComObject.Builder callback =
        ComObject.builder().with(ComAsyncCallback.TYPE, request).onDestroy(request::dropped);
    try (ComObject told = callback.build()) {
      NativeObjects.check(
          generator.beginGetEvent(told.address(ComAsyncCallback.TYPE), 0),
          "IMFMediaEventGenerator::BeginGetEvent failed");
    }
    return request;
  }

  @Override
  public void invoke(ComAsyncResult result) {
    try {
      MediaEvent event = generator.endGetEvent(result.address());
      if (!complete(event)) {
        ComWrapper.release(event);
      }
    } catch (Throwable failure) {
      completeExceptionally(failure);
    }
  }

  /** Called when a generator that was shut down releases the callback without invoking it. */
  private void dropped() {
    completeExceptionally(
        new MediaFoundationException(
            HResult.MF_E_SHUTDOWN, "the request for an event was dropped before one came"));
    ComWrapper.release(generator);
  }
}
