package dev.mfasync.media;

import dev.mfasync.annotations.ComInterface;
import dev.mfasync.annotations.PreserveSig;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.com.ComWrapper;
import dev.mfasync.runtime.com.Guid;
import java.util.concurrent.CompletableFuture;

/**
 * A component that has events: {@code IMFMediaEventGenerator}. One request for an event may be
 * pending at a time; {@link #getEventAsync()} makes one. The Begin/End pair stands here as native
 * code calls it, since a component passes it on to its {@link MediaEventQueue}: a component in Java
 * extends {@link QueuedEvents}.
 */
@ComInterface(value = "2cd0bd52-bcd5-4b89-b62c-eadc0c031e7d", name = "IMFMediaEventGenerator")
public interface MediaEventGenerator {
  /** A flag of {@link #getEvent(int)}: {@code MF_EVENT_FLAG_NO_WAIT}. */
  int NO_WAIT = 1;

  /**
   * Waits for an event, on the current thread: {@code GetEvent}.
   *
   * @param flags 0, or {@link #NO_WAIT}
   * @return the event, which the caller gives back by {@link ComWrapper#release}
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
   * @return the event, which the caller gives back by {@link ComWrapper#release}
   */
  MediaEvent endGetEvent(long result);

  /**
   * Queues an event: {@code QueueEvent}.
   *
   * @param type a {@code MediaEventType}
   * @param extendedType what kind of event beyond that, or zeros
   * @param status an {@code HRESULT}
   * @param variant the address of a {@code PROPVARIANT}, or zero
   */
  void queueEvent(int type, Guid extendedType, int status, long variant);

  /**
   * Waits for an event without a thread. Cancelling the future does not withdraw the request, which
   * swallows an event.
   *
   * @return the event, which whoever gets it gives back by {@link ComWrapper#release}; fails with
   *     {@link HResult#MF_E_SHUTDOWN} when the component shuts down
   * @throws MediaFoundationException {@link HResult#MF_E_MULTIPLE_SUBSCRIBERS} if another request
   *     is pending; {@link HResult#MF_E_SHUTDOWN} if the component is shut down
   */
  default CompletableFuture<MediaEvent> getEventAsync() {
    return EventRequest.begin(this);
  }
}
