package dev.mfasync.runtime.embedded;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * A lock around a few instructions. Whoever finds it taken backs off for longer and longer: a lock
 * that is often taken is one whose holders have little to do in between, and then one thread
 * without company is faster than two that fight for the cache line.
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

  private static final int FIRST_PAUSE = 32;
  private static final int LONGEST_PAUSE = 2048;

  @SuppressWarnings("unused")
  private volatile boolean taken;

  // What lies behind the lock in memory is not to share its cache line.
  @SuppressWarnings("unused")
  private long after1, after2, after3, after4, after5, after6, after7, after8;

  // Yielding is what a spinning thread can do for the owner.
  @SuppressWarnings("ThreadPriorityCheck")
  void lock() {
    int pause = FIRST_PAUSE;
    while (!TAKEN.compareAndSet(this, false, true)) {
      for (int i = 0; i < pause; i++) {
        Thread.onSpinWait();
      }
      if (pause < LONGEST_PAUSE) {
        pause *= 2;
      } else {
        // The owner may have lost its processor.
        Thread.yield();
      }
    }
  }

  void unlock() {
    TAKEN.setRelease(this, false);
  }
}
