package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.platform.StackRoom;
import dev.mfasync.runtime.platform.WorkItem;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A queue that was allocated, and that is removed when its last lock is released. */
final class PrivateQueue implements EmbeddedQueue {
  private final EmbeddedQueue queue;
  private final Consumer<PrivateQueue> onLastUnlock;
  private final AtomicInteger locks = new AtomicInteger(1);

  PrivateQueue(EmbeddedQueue queue, Consumer<PrivateQueue> onLastUnlock) {
    this.queue = queue;
    this.onLastUnlock = onLastUnlock;
  }

  @Override
  public int id() {
    return queue.id();
  }

  @Override
  public void put(WorkItem item, int priority, int flags) {
    if (locks.get() == 0) {
      throw gone();
    }
    queue.put(item, priority, flags);
  }

  @Override
  public boolean keep(WorkItem item, int priority) {
    return queue.keep(item, priority);
  }

  @Override
  public boolean isServed() {
    return queue.isServed();
  }

  @Override
  public void wakeIfStranded() {
    queue.wakeIfStranded();
  }

  @Override
  public boolean withdraw(WorkItem item) {
    return queue.withdraw(item);
  }

  @Override
  public void reply() {
    queue.reply();
  }

  @Override
  public boolean runsCallbacksInPlace() {
    return queue.runsCallbacksInPlace();
  }

  @Override
  public boolean isHeldByCurrentThread() {
    return queue.isHeldByCurrentThread();
  }

  @Override
  public void lock() {
    if (!tryLock()) {
      throw gone();
    }
  }

  @Override
  public void unlock() {
    StackRoom.require();
    int now = locks.get();
    while (now > 0 && !locks.compareAndSet(now, now - 1)) {
      now = locks.get();
    }
    if (now == 0) {
      throw gone();
    }
    if (now == 1) {
      onLastUnlock.accept(this);
    }
  }

  /** Adds a lock; returns false if the last one was released already. */
  boolean tryLock() {
    int now = locks.get();
    while (now > 0 && !locks.compareAndSet(now, now + 1)) {
      now = locks.get();
    }
    return now > 0;
  }

  @Override
  public void forEachWaiting(Consumer<WorkItem> viewer) {
    queue.forEachWaiting(viewer);
  }

  @Override
  public String toString() {
    return queue.toString();
  }

  private MediaFoundationException gone() {
    return new MissingQueue(id()).missing();
  }

  /**
   * Returns the queue that this one locks: a serial queue keeps using it even after this one is
   * removed.
   */
  EmbeddedQueue unlocked() {
    return queue;
  }
}
