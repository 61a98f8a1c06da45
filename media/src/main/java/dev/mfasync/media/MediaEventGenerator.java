package dev.mfasync.media;

import dev.mfasync.annotations.ComInterface;
import dev.mfasync.annotations.PreserveSig;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.com.ComWrapper;
import dev.mfasync.runtime.com.Guid;
import java.util.concurrent.CompletableFuture;

/**
 * A component that generates events: {@code IMFMediaEventGenerator}. Only one request for an event
 * can be pending at a time; {@link #getEventAsync()} makes a request. The Begin/End pair has its
 * native form here, because components forward it to their {@link MediaEventQueue}; a component in
 * Java extends {@link QueuedEvents}.
 */
@ComInterface(value = "2cd0bd52-bcd5-4b89-b62c-eadc0c031e7d", name = "IMFMediaEventGenerator")
public interface MediaEventGenerator {
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
   * Begins a request for the next event: {@code BeginGetEvent}.
   *
   * @param callback the {@code IMFAsyncCallback*}, borrowed
   * @param state the {@code IUnknown*} of the state, borrowed, or zero
   * @return an {@code HRESULT}: {@link HResult#MF_E_MULTIPLE_SUBSCRIBERS} and the like if a request
   *     is pending
   */
  @PreserveSig
  int beginGetEvent(long callback, long state);

  /**
   * Ends a request: {@code EndGetEvent}.
   *
   * @param result the {@code IMFAsyncResult*} that the callback got, borrowed
   * @return the event, to be released by the caller with {@link ComWrapper#release}
   */
  MediaEvent endGetEvent(long result);

  /**
   * Queues an event: {@code QueueEvent}.
   *
   * @param type a {@code MediaEventType}
   * @param extendedType the extended type, or zeros
   * @param status an {@code HRESULT}
   * @param variant the address of a {@code PROPVARIANT}, or zero
   */
  void queueEvent(int type, Guid extendedType, int status, long variant);

  /**
   * Requests an event without blocking a thread. Cancelling the future does not withdraw the
   * request; the event is lost.
   *
   * @return the event, to be released with {@link ComWrapper#release}; fails with {@link
   *     HResult#MF_E_SHUTDOWN} when the component shuts down
   * @throws MediaFoundationException {@link HResult#MF_E_MULTIPLE_SUBSCRIBERS} if another request
   *     is pending; {@link HResult#MF_E_SHUTDOWN} if the component is shut down
   */
  default CompletableFuture<MediaEvent> getEventAsync() {
    return EventRequest.begin(this);
  }
}
