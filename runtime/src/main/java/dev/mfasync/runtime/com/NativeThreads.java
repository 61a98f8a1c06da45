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

  /** One for all callbacks: whichever slot a thread enters first, it is treated the same. */
  static final CallbackThreadInitializer INITIALIZER =
      new CallbackThreadInitializer(true, false) {
        @Override
        public String getName(Callback callback) {
          return "mfasync-native-" + ATTACHED.incrementAndGet();
        }
      };

  private NativeThreads() {}

  /**
   * How many native threads were attached since the start of the process.
   *
   * @return a number that only grows
   */
  public static int attachedCount() {
    return ATTACHED.get();
  }
}
