package dev.mfasync.runtime.mfplat;

import dev.mfasync.runtime.PendingItem;

/**
 * A result of a native component that waits for a time or an event. Media Foundation invokes it
 * without notifying this class, so only cancelling it shows whether it is still waiting.
 */
final class ForeignPendingItem implements PendingItem {
  private final NativePlatform platform;
  private final long key;
  private volatile boolean done;

  ForeignPendingItem(NativePlatform platform, long key) {
    this.platform = platform;
    this.key = key;
  }

  @Override
  public boolean cancel() {
    if (isDone()) {
      return false;
    }
    done = true;
    return NativePendingItems.cancel(key);
  }

  @Override
  public boolean isDone() {
    return done || platform.isDown();
  }

  @Override
  public String toString() {
    return "work item with a native result" + (done ? ", done" : ", pending");
  }
}
