package dev.mfasync.runtime;

import java.time.Duration;

/**
 * An event object, as in Windows. Threads and work items can wait until it is set. {@link
 * MediaFoundation#createAutoResetEvent()} and {@link MediaFoundation#createManualResetEvent()}
 * create events.
 *
 * <p>Setting an auto-reset event releases one waiter, which resets the event. A manual-reset event
 * releases all waiters until it is reset. The methods may be called on any thread.
 */
public interface WaitableEvent extends AutoCloseable {
  /** Sets the event: {@code SetEvent}. */
  void set();

  /** Resets the event: {@code ResetEvent}. */
  void reset();

  /**
   * Waits until the event is set, and resets an auto-reset event: {@code WaitForSingleObject}.
   *
   * @throws InterruptedException if the thread is interrupted
   */
  default void await() throws InterruptedException {
    Duration longest = Duration.ofSeconds(Long.MAX_VALUE);
    while (!await(longest)) {
      // An implementation may wait for less than the limit.
    }
  }

  /**
   * Waits until the event is set, for at most the given time, and resets an auto-reset event:
   * {@code WaitForSingleObject}.
   *
   * @param limit the longest time to wait; zero or less checks without waiting
   * @return whether the event was set in time
   * @throws InterruptedException if the thread is interrupted
   */
  boolean await(Duration limit) throws InterruptedException;

  /**
   * Closes the event: {@code CloseHandle}. Work items that wait for the event keep waiting until
   * they are cancelled. Closing twice has no effect.
   */
  @Override
  void close();
}
