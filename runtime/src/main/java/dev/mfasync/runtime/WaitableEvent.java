package dev.mfasync.runtime;

import java.time.Duration;

/**
 * An event object, as Windows has it: set or not. A thread, or a work item, can wait until it is
 * set. {@link MediaFoundation#createAutoResetEvent()} and {@link
 * MediaFoundation#createManualResetEvent()} make one.
 *
 * <p>An auto-reset event lets one waiter go each time it is set, and is reset by that. A
 * manual-reset event lets everybody go until it is reset. The methods may be called on any thread.
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
      // Whoever implements it may know a longest time to wait.
    }
  }

  /**
   * Waits until the event is set, but not longer than the limit, and resets an auto-reset event:
   * {@code WaitForSingleObject}.
   *
   * @param limit how long; zero or less asks without waiting
   * @return whether the event was set in time
   * @throws InterruptedException if the thread is interrupted
   */
  boolean await(Duration limit) throws InterruptedException;

  /**
   * Closes the event: {@code CloseHandle}. Work items that still wait for it go on waiting, until
   * they are cancelled. Closing twice does nothing.
   */
  @Override
  void close();
}
