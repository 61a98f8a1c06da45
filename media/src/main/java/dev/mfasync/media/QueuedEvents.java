package dev.mfasync.media;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.com.Guid;

/**
 * The superclass of components in Java that generate events. The events are in a {@link
 * MediaEventQueue}, which {@link #close()} shuts down.
 */
public abstract class QueuedEvents implements MediaEventGenerator, AutoCloseable {
  private final MediaEventQueueCom events;
  private final PassedEventsCom passed;

  /**
   * Creates the queue.
   *
   * @param platform an open handle on the native platform
   */
  protected QueuedEvents(MediaFoundation platform) {
    events = MediaEventQueue.create(platform);
    passed = PassedEventsCom.queryInterface(events);
  }

  /**
   * Returns the queue.
   *
   * @return the queue for events, which is closed with this object
   */
  protected final MediaEventQueueCom events() {
    return events;
  }

  /**
   * Queues an event with a native value, such as when a stream sink has reached a marker.
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

  /** Shuts the queue down, so that native code releases it. Closing twice has no effect. */
  @Override
  public void close() {
    try (events;
        passed) {
      events.shutdown();
    }
  }
}
