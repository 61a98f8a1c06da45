package dev.mfasync.runtime.embedded;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.LockSupport;

/**
 * A lock around a few instructions. Whoever finds it taken spins for a moment, then sleeps for
 * longer and longer: a lock that is often taken is one whose holders have little to do in between,
 * and then one thread without company is faster than two that fight for the cache line. Nobody
 * wakes a sleeper, so that unlocking costs one write.
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

  // What lies behind the lock in memory is not to share its cache line.
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

  /** Whether a thread sleeps in {@link #lock()}, and not in what it runs. */
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
