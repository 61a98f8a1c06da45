package dev.mfasync.runtime.com;

import com.sun.jna.Callback;
import com.sun.jna.CallbackThreadInitializer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Native threads that call into Java. Each is attached to the JVM at its first call, as a daemon
 * with a name, and stays attached: attaching at every call costs ten times the call.
 */
public final class NativeThreads {
  private static final AtomicInteger ATTACHED = new AtomicInteger();
  private static final ThreadGroup GROUP = new ThreadGroup("mfasync-native");

  /** How long a thread may take to end, after it was told to, or after the one before it. */
  private static final Duration PATIENCE = Duration.ofMillis(100);

  private static final Duration STEPS = Duration.ofMillis(5);

  /** One for all callbacks: whichever slot a thread enters first, it is treated the same. */
  static final CallbackThreadInitializer INITIALIZER =
      new CallbackThreadInitializer(true, false) {
        @Override
        public ThreadGroup getThreadGroup(Callback callback) {
          return GROUP;
        }

        @Override
        public String getName(Callback callback) {
          return "mfasync-native-" + ATTACHED.incrementAndGet();
        }
      };

  private NativeThreads() {}

  /**
   * Whether the current thread is a native one that was attached here, such as one of a work queue.
   *
   * @return false on every thread that Java started, and on those that others attached
   */
  public static boolean isCurrent() {
    return Thread.currentThread().getThreadGroup() == GROUP;
  }

  /**
   * Waits until the native threads that are ending have ended, as those of a queue do that went
   * down. It does not wait for threads that stay.
   */
  public static void awaitEnd() {
    int alive = GROUP.activeCount();
    long changed = System.nanoTime();
    while (alive > 0 && System.nanoTime() - changed < PATIENCE.toNanos()) {
      LockSupport.parkNanos(GROUP, 1_000_000);
      int now = GROUP.activeCount();
      if (now != alive) {
        alive = now;
        changed = System.nanoTime();
      }
    }
    // The last one has left the group, and still has a few steps to go inside the JVM.
    LockSupport.parkNanos(GROUP, STEPS.toNanos());
  }

  /**
   * How many native threads were attached since the start of the process.
   *
   * @return a number that only grows
   */
  public static int attachedCount() {
    return ATTACHED.get();
  }
}
