package dev.mfasync.media;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.com.Guid;

/**
 * For components in Java that have events: they are those of a {@link MediaEventQueue}, which the
 * component queues events on, and shuts down in the end.
 */
public abstract class QueuedEvents implements MediaEventGenerator, AutoCloseable {
  private final MediaEventQueueCom events;
  private final PassedEventsCom passed;

  /**
   * Makes the queue.
   *
   * @param platform an open handle on the native platform
   */
  protected QueuedEvents(MediaFoundation platform) {
    events = MediaEventQueue.create(platform);
    passed = PassedEventsCom.queryInterface(events);
  }

  /**
   * The queue.
   *
   * @return what events are queued on; it is closed with this object
   */
  protected final MediaEventQueueCom events() {
    return events;
  }

  /**
   * Queues an event with a value of native code, as a stream sink does that reached a marker.
   *
   * @param type a {@code MediaEventType}, such as {@link MediaEvent#STREAM_SINK_MARKER}
   * @param variant the address of a {@code PROPVARIANT}, or zero
   */
  protected final void queueEvent(int type, long variant) {
    events.queueEventParamVar(type, Guids.NONE, HResult.S_OK, variant);
  }

  @Override
  public final MediaEvent getEvent(int flags) {
    return events.getEvent(flags);
  }

  @Override
  public final int beginGetEvent(long callback, long state) {
    return passed.beginGetEvent(callback, state);
  }

  @Override
  public final MediaEvent endGetEvent(long result) {
    return passed.endGetEvent(result);
  }

  @Override
  public final void queueEvent(int type, Guid extendedType, int status, long variant) {
    events.queueEventParamVar(type, extendedType, status, variant);
  }

  /** Shuts the queue down, with which native code lets go of it. Closing twice does nothing. */
  @Override
  public void close() {
    try (events;
        passed) {
      events.shutdown();
    }
  }
}
