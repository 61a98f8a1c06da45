package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.platform.QueueWords;
import dev.mfasync.runtime.platform.WorkItem;
import java.util.function.Consumer;

/** A queue that does not exist, with an identifier that no queue has. */
record MissingQueue(int id) implements EmbeddedQueue {
  private static final int PRIVATE_MASK = 0xFFFF0000;

  @Override
  public void put(WorkItem item, int priority, int flags) {
    throw missing();
  }

  @Override
  public boolean keep(WorkItem item, int priority) {
    throw missing();
  }

  @Override
  public void wakeIfStranded() {
    // There are no items.
  }

  @Override
  public boolean isServed() {
    throw missing();
  }

  @Override
  public void lock() {
    refuseUnlessSystemRange();
  }

  @Override
  public void unlock() {
    refuseUnlessSystemRange();
  }

  @Override
  public void forEachWaiting(Consumer<WorkItem> viewer) {}

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
    return QueueWords.describe("work queue", id);
  }

  /** Media Foundation accepts a lock on any identifier without private bits, and does nothing. */
  private void refuseUnlessSystemRange() {
    if ((id & PRIVATE_MASK) != 0) {
      throw missing();
    }
  }

  MediaFoundationException missing() {
    return QueueWords.missing(toString());
  }
}
