package dev.mfasync.runtime;

/**
 * What the platform does later, unless it is cancelled: a scheduled work item, one that waits for
 * an event, or a periodic callback. It stands for the key by which {@code MFCancelWorkItem} and
 * {@code MFRemovePeriodicCallback} know it.
 *
 * <p>Nobody has to keep the object: what it stands for goes on without it. Closing the handle does
 * not cancel it, nor wait for it; when the platform itself goes down, it never comes any more. The
 * methods may be called on any thread.
 */
public interface PendingItem {
  /**
   * Cancels it: {@code MFCancelWorkItem}, or {@code MFRemovePeriodicCallback}. The callback of a
   * scheduled item is not called; that of an item that waits for an event is, with the status
   * {@link HResult#MF_E_OPERATION_CANCELLED} in its result; a periodic callback may be called once
   * more.
   *
   * @return whether this call cancelled it; false, which stands for {@link HResult#MF_E_NOT_FOUND},
   *     if its time or its event came before, it was cancelled already, or the platform went down
   */
  boolean cancel();

  /**
   * Whether it is over: its time or its event came, it was cancelled, or the platform went down.
   * Media Foundation does not say when the time of a native result comes: that one is over when
   * {@link #cancel()} was called.
   *
   * @return true as soon as cancelling it would come too late
   */
  boolean isDone();
}
