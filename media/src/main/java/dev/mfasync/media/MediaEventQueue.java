package dev.mfasync.media;

import dev.mfasync.annotations.AsyncOperation;
import dev.mfasync.annotations.ComInterface;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.binding.MfObjects;
import dev.mfasync.runtime.binding.NativeSupport;
import dev.mfasync.runtime.com.ComWrapper;
import dev.mfasync.runtime.com.Guid;
import org.jspecify.annotations.Nullable;

/**
 * The events of a component, in the order in which they were queued: {@code IMFMediaEventQueue}.
 * One request for an event may be pending at a time.
 *
 * <p>The creator of a queue must shut it down; until then, a pending request keeps it alive.
 * Shutting it down completes a pending request with {@link HResult#MF_E_SHUTDOWN}, without a call
 * of the callback, as in Media Foundation.
 */
@ComInterface(value = "36f846fc-2256-48b6-b58e-e2b638316581", name = "IMFMediaEventQueue")
public interface MediaEventQueue {
  /** A flag of {@link #getEvent(int)}: {@code MF_EVENT_FLAG_NO_WAIT}. */
  int NO_WAIT = 1;

  /**
   * Waits for an event, on the current thread: {@code GetEvent}.
   *
   * @param flags 0, or {@link #NO_WAIT}
   * @return the event, to be released by the caller with {@link ComWrapper#release}
   * @throws MediaFoundationException {@link HResult#MF_E_NO_EVENTS_AVAILABLE} if there is none and
   *     nobody waits; {@link HResult#MF_E_SHUTDOWN} if it is, or gets, shut down; {@link
   *     HResult#MF_E_MULTIPLE_SUBSCRIBERS} while a request is pending
   */
  MediaEvent getEvent(int flags);

  /**
   * Waits for an event: {@code BeginGetEvent}, {@code EndGetEvent}. The callback runs on the
   * standard work queue. End every successful request, because otherwise the event is never
   * released. Cancelling the future does not withdraw the request; the event is lost.
   *
   * @return the event, to be released by the caller with {@link ComWrapper#release}
   * @throws MediaFoundationException {@link HResult#MF_E_MULTIPLE_SUBSCRIBERS} if another request
   *     is pending; {@link HResult#MF_E_SHUTDOWN} if the queue is, or gets, shut down
   */
  @AsyncOperation
  MediaEvent getEvent();

  /**
   * Queues an event, to which the queue adds a reference: {@code QueueEvent}.
   *
   * @param event the event
   * @throws MediaFoundationException {@link HResult#MF_E_SHUTDOWN} if the queue is shut down
   */
  void queueEvent(MediaEvent event);

  /**
   * Creates and queues an event: {@code QueueEventParamVar}.
   *
   * @param type a {@code MediaEventType}, such as {@link MediaEvent#ERROR}
   * @param extendedType the extended type, or zeros
   * @param status an {@code HRESULT}
   * @param variant the address of a {@code PROPVARIANT}, or zero
   */
  void queueEventParamVar(int type, Guid extendedType, int status, long variant);

  /**
   * Creates and queues an event whose value is an object: {@code QueueEventParamUnk}.
   *
   * @param type a {@code MediaEventType}, such as {@link MediaEvent#ERROR}
   * @param extendedType the extended type, or zeros
   * @param status an {@code HRESULT}
   * @param object the value, or null
   */
  void queueEventParamUnk(int type, Guid extendedType, int status, @Nullable Object object);

  /**
   * Shuts the queue down, for everyone who holds references to it: {@code Shutdown}. Shutting down
   * twice has no effect. {@code close()} alone does not shut the queue down.
   */
  void shutdown();

  /**
   * Takes an event, if one is queued: {@code GetEvent} with {@code MF_EVENT_FLAG_NO_WAIT}.
   *
   * @return the event, to be released by the caller with {@link ComWrapper#release}, or null
   * @throws MediaFoundationException as {@link #getEvent(int)}
   */
  default @Nullable MediaEvent pollEvent() {
    try {
      return getEvent(NO_WAIT);
    } catch (MediaFoundationException failure) {
      if (failure.hresult() == HResult.MF_E_NO_EVENTS_AVAILABLE) {
        return null;
      }
      throw failure;
    }
  }

  /**
   * Creates and queues an event.
   *
   * @param type a {@code MediaEventType}, such as {@link MediaEvent#ERROR}
   * @param status an {@code HRESULT}
   * @param value an object of one of the types of {@link MediaEvent}, or null
   * @throws MediaFoundationException {@link HResult#MF_E_SHUTDOWN} if the queue is shut down
   */
  default void queueEvent(int type, int status, @Nullable Object value) {
    try (MediaEventCom event = MediaEvent.create(type, status, value)) {
      queueEvent(event);
    }
  }

  /**
   * Creates an empty queue: {@code MFCreateEventQueue}.
   *
   * @param platform an open handle on the native platform
   * @return the queue, to be shut down and closed by the caller
   * @throws MediaFoundationException {@link HResult#E_NOTIMPL} on the embedded platform
   */
  static MediaEventQueueCom create(MediaFoundation platform) {
    NativeSupport.require(platform.kind(), "an event queue");
    return MediaEventQueueCom.attach(
        NativeObjects.create("MFCreateEventQueue", MfObjects::MFCreateEventQueue));
  }
}
