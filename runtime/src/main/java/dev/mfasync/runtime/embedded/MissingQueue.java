package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.platform.PlatformQueue;
import dev.mfasync.runtime.platform.WorkItem;

/** An identifier that no queue has. */
record MissingQueue(int id) implements PlatformQueue {
  @Override
  public void put(WorkItem item, int priority) {
    throw missing();
  }

  @Override
  public void invoke(WorkItem item, int flags) {
    throw missing();
  }

  @Override
  public boolean withdraw(WorkItem item) {
    return false;
  }

  @Override
  public boolean runsCallbacksInPlace() {
    return false;
  }

  @Override
  public boolean isHeldByCurrentThread() {
    return false;
  }

  @Override
  public String toString() {
    return String.format("work queue 0x%08X, which does not exist", id);
  }

  private MediaFoundationException missing() {
    return new MediaFoundationException(
        HResult.MF_E_INVALID_WORKQUEUE,
        String.format(
            "there is no work queue with the identifier 0x%08X: it was never allocated, or was"
                + " unlocked for the last time",
            id));
  }
}
