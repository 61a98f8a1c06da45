package dev.mfasync.runtime;

import dev.mfasync.runtime.platform.Uncaught;
import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A thread that waits for an operation. */
final class WaitingThread extends Waiter {
  /** Null once it does not wait any more. */
  private volatile @Nullable Thread thread = Thread.currentThread();

  private WaitingThread() {}

  /**
   * Waits until the field holds an outcome or the time limit expires.
   *
   * @param nanos zero waits for as long as it takes
   */
  static void await(VarHandle field, Object owner, long nanos) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    long start = System.nanoTime();
    WaitingThread waiter = new WaitingThread();
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

  @Override
  boolean hasLeft() {
    return thread == null;
  }

  @Override
  void wake() {
    Thread waiting = thread;
    if (waiting != null) {
      try {
        LockSupport.unpark(waiting);
      } catch (Throwable fromItsScheduler) {
        // A virtual thread's. The others are to be woken all the same.
        Uncaught.report(fromItsScheduler);
      }
    }
  }
}
