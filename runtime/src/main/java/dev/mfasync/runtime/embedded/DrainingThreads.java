package dev.mfasync.runtime.embedded;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * How many threads drain a queue, and whether one more is on its way: then nobody wakes another,
 * because that one will see to what has come meanwhile. So a burst of items pays for one wake-up,
 * not for one each.
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

  /** The count as the methods take it: with the mark of the one that is on its way. */
  int now() {
    return count;
  }

  static boolean isOneComing(int now) {
    return (now & COMING) != 0;
  }

  boolean areMoreThan(int limit) {
    return (count & ~COMING) > limit;
  }

  /** Counts one more in, which is on its way, unless the count has changed. */
  boolean countInComing(int now) {
    return COUNT.compareAndSet(this, now, (now + 1) | COMING);
  }

  /** Counts out the one that is on its way: it could not be started. */
  void countOutComing() {
    countOut(1 + COMING);
  }

  /** Marks one of those counted as on its way, unless the count has changed. */
  boolean markComing(int now) {
    return COUNT.compareAndSet(this, now, now | COMING);
  }

  /** The one that was on its way has come. */
  void hasCome() {
    COUNT.getAndBitwiseAnd(this, ~COMING);
  }

  /** Counts one in that is there already, if it is allowed. */
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
   * It needs no more stack than counting in did: where that has just succeeded, this does not
   * overflow.
   */
  private void countOut(int what) {
    int now;
    do {
      now = count;
    } while (!COUNT.compareAndSet(this, now, now - what));
  }
}
