package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.platform.WorkItem;
import org.jspecify.annotations.Nullable;

/** A queue that runs one item at a time, in order: the standard queue, and private ones like it. */
final class OrderedQueue extends DispatchQueue {
  /** The draining thread. It is only compared with the current thread, so it may be stale. */
  private volatile @Nullable Thread holder;

  OrderedQueue(int id, String name, WorkQueueThreads threads) {
    super(id, name, 1, threads);
  }

  @Override
  public boolean runsCallbacksInPlace() {
    return false;
  }

  @Override
  public boolean isHeldByCurrentThread() {
    return holder == Thread.currentThread();
  }

  @Override
  int limit() {
    return 1;
  }

  @Override
  int limitFor(Lane lane) {
    return 1;
  }

  @Override
  @Nullable WorkItem next(WorkQueueThread thread) {
    return items.take();
  }

  @Override
  boolean hasWorkForAnother() {
    return false;
  }

  @Override
  boolean hasWorkFor(WorkQueueThread thread) {
    return !items.isEmpty();
  }

  @Override
  void limitReached() {
    // Its one thread runs the items in order, even if they are long.
  }

  @Override
  void enter(WorkQueueThread thread) {
    holder = thread;
  }

  @Override
  void lap(WorkQueueThread thread, int ran) {
    // It has one thread, even if items are long.
  }

  @Override
  void leave(WorkQueueThread thread) {
    holder = null;
  }

  @Override
  boolean needsAttention() {
    return isIdle() && !items.isEmpty();
  }

  @Override
  void look() {
    wakeIfStranded();
  }
}
