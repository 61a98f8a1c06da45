package dev.mfasync.media;

import dev.mfasync.runtime.AsyncCallback;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.binding.MfObjects;
import dev.mfasync.runtime.binding.NativeSupport;
import dev.mfasync.runtime.com.ComAsyncResult;
import dev.mfasync.runtime.com.ComMethod;
import dev.mfasync.runtime.com.ComPointer;
import dev.mfasync.runtime.com.ComWrapper;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The events of a component, in the order in which they were queued: {@code IMFMediaEventQueue}.
 * One request for an event may be pending at a time.
 *
 * <p>Whoever makes a queue shuts it down; until then a pending request keeps it alive.
 */
public final class MediaEventQueue extends ComWrapper {
  private static final int MF_EVENT_FLAG_NO_WAIT = 1;

  private static final String EVENT = "IMFMediaEvent";
  private static final ComMethod GET_EVENT = new ComMethod(3, "IMFMediaEventQueue::GetEvent");
  private static final ComMethod BEGIN_GET_EVENT =
      new ComMethod(4, "IMFMediaEventQueue::BeginGetEvent");
  private static final ComMethod END_GET_EVENT =
      new ComMethod(5, "IMFMediaEventQueue::EndGetEvent");
  private static final ComMethod QUEUE_EVENT = new ComMethod(6, "IMFMediaEventQueue::QueueEvent");
  private static final ComMethod SHUTDOWN = new ComMethod(9, "IMFMediaEventQueue::Shutdown");

  private MediaEventQueue(ComPointer pointer) {
    super(pointer);
  }

  /**
   * Makes an empty queue: {@code MFCreateEventQueue}.
   *
   * @param platform an open handle on the native platform
   * @return the queue, to be shut down and closed by the caller
   * @throws MediaFoundationException {@link HResult#E_NOTIMPL} on the embedded platform
   */
  public static MediaEventQueue create(MediaFoundation platform) {
    NativeSupport.require(platform.kind(), "an event queue");
    return attach(
        NativeObjects.create(
            "MFCreateEventQueue", "IMFMediaEventQueue", MfObjects::MFCreateEventQueue));
  }

  /**
   * Takes over a reference on a native queue.
   *
   * @param pointer an {@code IMFMediaEventQueue*}, which the queue closes
   * @return the queue
   */
  public static MediaEventQueue attach(ComPointer pointer) {
    return new MediaEventQueue(pointer);
  }

  /**
   * Waits for an event, on the current thread: {@code GetEvent}.
   *
   * @return the event, to be closed by the caller
   * @throws MediaFoundationException {@link HResult#MF_E_SHUTDOWN} if the queue is, or gets, shut
   *     down; {@link HResult#MF_E_MULTIPLE_SUBSCRIBERS} while a request is pending
   */
  public MediaEvent getEvent() {
    return MediaEvent.attach(pointer().getPointer(GET_EVENT, EVENT, 0));
  }

  /**
   * Takes an event if there is one: {@code GetEvent} with {@code MF_EVENT_FLAG_NO_WAIT}.
   *
   * @return the event, to be closed by the caller, or null
   * @throws MediaFoundationException as {@link #getEvent()}
   */
  public @Nullable MediaEvent pollEvent() {
    try {
      return MediaEvent.attach(pointer().getPointer(GET_EVENT, EVENT, MF_EVENT_FLAG_NO_WAIT));
    } catch (MediaFoundationException failure) {
      if (failure.hresult() == HResult.MF_E_NO_EVENTS_AVAILABLE) {
        return null;
      }
      throw failure;
    }
  }

  /**
   * Begins a request for the next event: {@code BeginGetEvent}. Shutting the queue down completes
   * it with {@link HResult#MF_E_SHUTDOWN}, without a call of the callback, as Media Foundation has
   * it.
   *
   * @param callback called when an event comes, on the standard work queue
   * @param state what {@link EventResult#getState()} returns, or null
   * @return the result
   * @throws MediaFoundationException {@link HResult#MF_E_MULTIPLE_SUBSCRIBERS} if another request
   *     is pending, {@link HResult#MF_E_SHUTDOWN} if the queue is shut down; the callback is not
   *     called then
   */
  public EventResult beginGetEvent(EventCallback callback, @Nullable Object state) {
    return startGetEvent(Objects.requireNonNull(callback, "callback"), state);
  }

  /**
   * Ends a request: {@code EndGetEvent}. A request that succeeded must be ended, since nobody else
   * closes the event.
   *
   * @param result what {@link #beginGetEvent} returned, or the callback got
   * @return the event, to be closed by the caller
   * @throws MediaFoundationException {@link HResult#MF_E_SHUTDOWN} if the queue was shut down
   *     before an event came; {@link HResult#E_PENDING} if none came yet, {@link
   *     HResult#MF_E_INVALIDREQUEST} if it was ended already, {@link HResult#E_INVALIDARG} if it
   *     was begun on another queue
   */
  public MediaEvent endGetEvent(EventResult result) {
    return result.end(this);
  }

  /**
   * Requests the next event. Cancelling the future does not withdraw the request, which swallows an
   * event.
   *
   * @return the event, to be closed by whoever gets it; fails as {@link #endGetEvent} does
   * @throws MediaFoundationException as {@link #beginGetEvent}
   */
  public CompletableFuture<MediaEvent> getEventAsync() {
    return NativeResult.whenDone(
        startGetEvent(null, null), new CompletableFuture<>(), this::endGetEvent, MediaEvent::close);
  }

  /**
   * Queues an event, of which the queue takes a reference: {@code QueueEvent}.
   *
   * @param event the event
   * @throws MediaFoundationException {@link HResult#MF_E_SHUTDOWN} if the queue is shut down
   */
  public void queueEvent(MediaEvent event) {
    pointer().call(QUEUE_EVENT, event.pointer());
  }

  /**
   * Makes an event and queues it, as {@code QueueEventParamVar} and {@code QueueEventParamUnk} do.
   *
   * @param type a {@code MediaEventType}, such as {@link MediaEvent#ERROR}
   * @param status an {@code HRESULT}
   * @param value one of the types that {@link MediaEvent} names, or null
   * @throws MediaFoundationException {@link HResult#MF_E_SHUTDOWN} if the queue is shut down
   */
  public void queueEvent(int type, int status, @Nullable Object value) {
    try (MediaEvent event = MediaEvent.create(type, status, value)) {
      queueEvent(event);
    }
  }

  /**
   * Shuts the queue down, for all who have references on it: {@code Shutdown}. A pending request
   * completes with {@link HResult#MF_E_SHUTDOWN}. Shutting down twice does nothing; closing alone
   * does not shut down.
   */
  public void shutdown() {
    pointer().call(SHUTDOWN);
  }

  private EventResult startGetEvent(@Nullable EventCallback callback, @Nullable Object state) {
    EventResult result = new EventResult(this, state);
    return NativeResult.begin(
        result, callback, address -> result.queue.call(BEGIN_GET_EVENT, address, null));
  }

  /** The result of a request for an event. */
  public static final class EventResult extends NativeResult<MediaEvent> {
    private final ComPointer queue;

    private EventResult(MediaEventQueue owner, @Nullable Object state) {
      super(BEGIN_GET_EVENT.name(), owner, state);
      this.queue = owner.pointer().retain();
    }

    @Override
    MediaEvent endNatively(ComAsyncResult result) {
      return MediaEvent.attach(queue.getPointer(END_GET_EVENT, EVENT, result));
    }

    @Override
    void releaseResources() {
      queue.close();
    }
  }

  /** Who is told that an event came. */
  @FunctionalInterface
  public interface EventCallback extends AsyncCallback<EventResult> {}
}
