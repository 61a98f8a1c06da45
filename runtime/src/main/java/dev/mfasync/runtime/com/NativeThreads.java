package dev.mfasync.runtime.com;

import com.sun.jna.Callback;
import com.sun.jna.CallbackThreadInitializer;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Native threads that call into Java. Each is attached to the JVM at its first call, as a daemon
 * with a name, and stays attached: attaching at every call costs ten times the call.
 */
public final class NativeThreads {
  private static final AtomicInteger ATTACHED = new AtomicInteger();
  private static final ThreadGroup GROUP = new ThreadGroup("mfasync-native");

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
   * How many native threads were attached since the start of the process.
   *
   * @return a number that only grows
   */
  public static int attachedCount() {
    return ATTACHED.get();
  }
}
