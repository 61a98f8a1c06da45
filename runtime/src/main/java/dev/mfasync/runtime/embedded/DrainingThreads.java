package dev.mfasync.runtime.embedded;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Counts the threads that drain a queue, and records whether one of them is starting. While one is,
 * no other is woken, because it will find the items put in the meantime: a burst of items costs one
 * wake-up, not one per item.
 */
final class DrainingThreads {
  private static final VarHandle COUNT;

  static {
    try {
      COUNT = MethodHandles.lookup().findVarHandle(DrainingThreads.class, "count", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private static final int COMING = 1 << 30;

  /** The count, and {@link #COMING}. */
  private volatile int count;

  /** Returns the count as the methods take it, including the mark for a starting thread. */
  int now() {
    return count;
  }

  static boolean isOneComing(int now) {
    return (now & COMING) != 0;
  }

  boolean areMoreThan(int limit) {
    return (count & ~COMING) > limit;
  }

  /** Adds a thread that is starting, unless the count has changed. */
  boolean countInComing(int now) {
    return COUNT.compareAndSet(this, now, (now + 1) | COMING);
  }

  /** Removes the starting thread, because it could not be started. */
  void countOutComing() {
    countOut(1 + COMING);
  }

  /** Marks one of the counted threads as starting, unless the count has changed. */
  boolean markComing(int now) {
    return COUNT.compareAndSet(this, now, now | COMING);
  }

  /** Removes the mark: the starting thread has begun to drain. */
  void hasCome() {
    COUNT.getAndBitwiseAnd(this, ~COMING);
  }

  /** Adds a thread that is already running, if the limit allows it. */
  boolean countIn(int limit) {
    int now = count;
    while ((now & ~COMING) < limit) {
      if (COUNT.compareAndSet(this, now, now + 1)) {
        return true;
      }
      now = count;
    }
    return false;
  }

  void countOut() {
    countOut(1);
  }

  /**
   * Needs no more stack than incrementing the count, so it does not overflow where that has just
   * succeeded.
   */
  private void countOut(int what) {
    int now;
    do {
      now = count;
    } while (!COUNT.compareAndSet(this, now, now - what));
  }
}
