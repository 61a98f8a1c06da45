package dev.mfasync.runtime.platform;

import dev.mfasync.runtime.AsyncResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.PendingItem;
import dev.mfasync.runtime.WaitableEvent;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Queues results that are objects of the platform: native ones, of any component. Such a result has
 * a callback of its own, which the platform calls without anybody here being told.
 */
public interface PlatformResults {
  /**
   * Whether a result is one of the platform's.
   *
   * @param result any result
   * @return whether the other methods take it
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
   * @param queue where its callback is called
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
