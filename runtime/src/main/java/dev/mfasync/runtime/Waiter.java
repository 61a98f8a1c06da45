package dev.mfasync.runtime;

import dev.mfasync.runtime.platform.Uncaught;
import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A thread that waits for an operation. Until the operation is complete its outcome field holds a
 * stack of these.
 */
final class Waiter {
  /** Null once it does not wait any more. */
  private volatile @Nullable Thread thread = Thread.currentThread();

  private volatile @Nullable Waiter below;

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
    long start = System.nanoTime();
    Waiter waiter = new Waiter();
    if (!waiter.enter(field, owner)) {
      return;
    }
    try {
      while (!Outcome.isComplete(field.getVolatile(owner))) {
        if (nanos == 0) {
          LockSupport.park(owner);
        } else {
          long left = nanos - (System.nanoTime() - start);
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
      unlinkThoseWhoLeft(field, owner);
    }
  }

  /** Wakes everybody in what the field held when it got its outcome. */
  static void releaseAll(@Nullable Object before) {
    for (Waiter waiter = (Waiter) before; waiter != null; waiter = waiter.below) {
      Thread thread = waiter.thread;
      if (thread != null) {
        try {
          LockSupport.unpark(thread);
        } catch (Throwable fromItsScheduler) {
          // A virtual thread's. The others are to be woken all the same.
          Uncaught.report(fromItsScheduler);
        }
      }
    }
  }

  private boolean enter(VarHandle field, Object owner) {
    while (true) {
      Object top = field.getVolatile(owner);
      if (Outcome.isComplete(top)) {
        return false;
      }
      below = (Waiter) top;
      if (field.compareAndSet(owner, top, this)) {
        return true;
      }
    }
  }

  /** Wherever in the stack they are, so that polling with a limit does not grow it. */
  private static void unlinkThoseWhoLeft(VarHandle field, Object owner) {
    boolean again = true;
    while (again) {
      Object top = field.getVolatile(owner);
      if (Outcome.isComplete(top)) {
        return;
      }
      again = !unlinkThoseWhoLeft(field, owner, (Waiter) top);
    }
  }

  /** Answers false if somebody else changed the stack in a way that left one of them linked. */
  private static boolean unlinkThoseWhoLeft(VarHandle field, Object owner, @Nullable Waiter top) {
    Waiter above = null;
    for (Waiter waiter = top; waiter != null; waiter = waiter.below) {
      if (waiter.thread != null) {
        above = waiter;
      } else if (above != null) {
        above.below = waiter.below;
        if (above.thread == null) {
          return false;
        }
      } else if (!field.compareAndSet(owner, waiter, waiter.below)) {
        return false;
      }
    }
    return true;
  }
}
