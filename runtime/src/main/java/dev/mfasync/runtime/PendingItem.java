package dev.mfasync.runtime;

/**
 * A work item that is scheduled or waits for an event, or a periodic callback. It can be cancelled,
 * and stands for the key that {@code MFCancelWorkItem} and {@code MFRemovePeriodicCallback} take.
 *
 * <p>The item stays pending even if this object becomes unreachable. Closing the handle neither
 * cancels it nor waits for it; when the platform shuts down, the item is discarded. The methods may
 * be called on any thread.
 */
public interface PendingItem {
  /**
   * Cancels the item: {@code MFCancelWorkItem} or {@code MFRemovePeriodicCallback}. The callback of
   * a scheduled item is not called. The callback of an item that waits for an event is called, with
   * the status {@link HResult#MF_E_OPERATION_CANCELLED} in its result. A periodic callback may be
   * called once more.
   *
   * @return true if this call cancelled the item; false, which stands for {@link
   *     HResult#MF_E_NOT_FOUND}, if the item has fired or was cancelled before, or if the platform
   *     has shut down
   */
  boolean cancel();

  /**
   * Returns whether the item is no longer pending: it has fired, was cancelled, or the platform has
   * shut down. Media Foundation does not report when the item of a native result fires: such an
   * item is done only after {@link #cancel()}.
   *
   * @return true if the item can no longer be cancelled
   */
  boolean isDone();
}
