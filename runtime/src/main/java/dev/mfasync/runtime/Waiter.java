package dev.mfasync.runtime;

import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A thread that waits for an operation. Until the operation is complete its outcome field holds a
 * stack of these.
 */
final class Waiter {
  private volatile @Nullable Thread thread = Thread.currentThread();
  private @Nullable Waiter below;

  private Waiter() {}

  /**
   * Waits until the field holds an outcome, or the time is over.
   *
   * @param nanos zero waits for as long as it takes
   */
  static void await(VarHandle field, Object owner, long nanos) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    long deadline = System.nanoTime() + nanos;
    Waiter waiter = new Waiter();
    if (!waiter.enter(field, owner)) {
      return;
    }
    try {
      while (!Outcome.isComplete(field.getVolatile(owner))) {
        if (nanos == 0) {
          LockSupport.park(owner);
        } else {
          long left = deadline - System.nanoTime();
          if (left <= 0) {
            return;
          }
          LockSupport.parkNanos(owner, left);
        }
        if (Thread.interrupted()) {
          throw new InterruptedException();
        }
      }
    } finally {
      waiter.thread = null;
    }
  }

  /** Wakes everybody in what the field held when it got its outcome. */
  static void releaseAll(@Nullable Object before) {
    for (Waiter waiter = (Waiter) before; waiter != null; waiter = waiter.below) {
      Thread thread = waiter.thread;
      if (thread != null) {
        LockSupport.unpark(thread);
      }
    }
  }

  private boolean enter(VarHandle field, Object owner) {
    while (true) {
      Object top = field.getVolatile(owner);
      if (Outcome.isComplete(top)) {
        return false;
      }
      below = stillWaiting((Waiter) top);
      if (field.compareAndSet(owner, top, this)) {
        return true;
      }
    }
  }

  /** Drops those on top that gave up, so that polling with a limit does not grow the stack. */
  private static @Nullable Waiter stillWaiting(@Nullable Waiter top) {
    Waiter waiter = top;
    while (waiter != null && waiter.thread == null) {
      waiter = waiter.below;
    }
    return waiter;
  }
}
