package dev.mfasync.runtime.platform;

import dev.mfasync.runtime.AsyncResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.PendingItem;
import dev.mfasync.runtime.WaitableEvent;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Queues results that are objects of the platform: native ones, of any component. Such a result has
 * its own callback, which the platform calls without notifying the runtime.
 */
public interface PlatformResults {
  /**
   * Returns whether a result is an object of the platform.
   *
   * @param result any result
   * @return whether the other methods accept it
   */
  boolean include(AsyncResult result);

  /**
   * {@code MFInvokeCallback}.
   *
   * @param result one of the platform's
   * @throws MediaFoundationException as {@link PlatformQueue#put}
   */
  void invoke(AsyncResult result);

  /**
   * {@code MFPutWorkItemEx2}.
   *
   * @param queue the queue that its callback is called on
   * @param priority higher first: 1, 0 or -1
   * @param result one of the platform's
   * @throws MediaFoundationException as {@link PlatformQueue#put}
   */
  void put(PlatformQueue queue, int priority, AsyncResult result);

  /**
   * {@code MFScheduleWorkItemEx}.
   *
   * @param result one of the platform's
   * @param delay how long to wait
   * @return the item, which can be cancelled
   */
  PendingItem schedule(AsyncResult result, Duration delay);

  /**
   * {@code MFPutWaitingWorkItem}.
   *
   * @param event one of the platform's, or null to wait until cancelled
   * @param priority the priority of the work item
   * @param result one of the platform's
   * @return the item, which can be cancelled
   */
  PendingItem waitFor(@Nullable WaitableEvent event, int priority, AsyncResult result);
}
