package dev.mfasync.runtime.embedded;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.LockSupport;

/**
 * A lock around a few instructions. A thread that finds it taken spins briefly, then sleeps for
 * increasing times: if the lock is often taken, its holders do little else, and then one thread
 * alone is faster than two that contend for the cache line. Sleeping threads are not woken, so
 * unlocking costs one write.
 */
final class SpinLock {
  private static final VarHandle TAKEN;

  static {
    try {
      TAKEN = MethodHandles.lookup().findVarHandle(SpinLock.class, "taken", boolean.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private static final int SPINS = 256;
  private static final long FIRST_SLEEP_NANOS = 50_000;
  private static final long LONGEST_SLEEP_NANOS = 1_000_000;

  @SuppressWarnings("unused")
  private volatile boolean taken;

  // Keeps the memory behind the lock off its cache line.
  @SuppressWarnings("unused")
  private long after1, after2, after3, after4, after5, after6, after7, after8;

  void lock() {
    if (!tryLock()) {
      lockContended();
    }
  }

  void unlock() {
    TAKEN.setRelease(this, false);
  }

  /** Returns whether the thread sleeps in {@link #lock()} and not in the code of an item. */
  static boolean isAwaitedBy(Thread thread) {
    return LockSupport.getBlocker(thread) instanceof SpinLock;
  }

  private boolean tryLock() {
    return TAKEN.compareAndSet(this, false, true);
  }

  private void lockContended() {
    for (int i = 0; i < SPINS; i++) {
      Thread.onSpinWait();
    }
    long sleep = FIRST_SLEEP_NANOS;
    while (!tryLock()) {
      LockSupport.parkNanos(this, sleep);
      sleep = Math.min(2 * sleep, LONGEST_SLEEP_NANOS);
    }
  }
}
