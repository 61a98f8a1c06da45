package dev.mfasync.runtime.binding;

import com.sun.jna.Callback;
import com.sun.jna.CallbackThreadInitializer;
import com.sun.jna.Native;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads of native code that call Java. A call attaches its thread to the JVM as a daemon, and
 * detaches it when it returns, because this class does not know when the thread ends, and a thread
 * that ends while attached could deadlock the process: see {@link EntryCode}. Code that knows the
 * lifetime of the thread may keep it attached between calls, which saves most of the cost of a
 * call.
 */
public final class NativeThreads {
  /** The name of the threads in Java. */
  static final String NAME = "mfasync-native";

  static final ThreadGroup GROUP = new ThreadGroup(NAME);

  // The requests to EntryCode, which are kept per thread.
  private static final long STAY = 1;
  private static final long LEAVE = 2;

  private static final AtomicInteger ATTACHED_BY_JNA = new AtomicInteger();

  /** Shared by all callbacks, so that it does not matter which slot a thread enters first. */
  static final CallbackThreadInitializer INITIALIZER =
      new CallbackThreadInitializer(true, true) {
        @Override
        public ThreadGroup getThreadGroup(Callback callback) {
          return GROUP;
        }

        @Override
        public String getName(Callback callback) {
          ATTACHED_BY_JNA.incrementAndGet();
          return NAME;
        }
      };

  private NativeThreads() {}

  /**
   * Returns whether native code started the current thread and this class attached it.
   *
   * @return false on threads that Java started or that other code attached
   */
  public static boolean isCurrent() {
    return Thread.currentThread().getThreadGroup() == GROUP;
  }

  /**
   * Keeps the current thread attached when it returns to native code, until {@link #leave()}. It
   * must return to Java and call that before it ends.
   */
  public static void stay() {
    EntryCode entry = EntryCode.instance();
    if (entry != null) {
      entry.wish(STAY);
    } else {
      Native.detach(false);
    }
  }

  /** Detaches the current thread when it returns to native code. */
  public static void leave() {
    EntryCode entry = EntryCode.instance();
    if (entry != null) {
      entry.wish(LEAVE);
    } else {
      Native.detach(true);
    }
  }

  /**
   * Returns how often native threads were attached since the process started.
   *
   * @return a number that only grows
   */
  public static int attachedCount() {
    EntryCode entry = EntryCode.instance();
    return ATTACHED_BY_JNA.get() + (entry == null ? 0 : entry.attached());
  }
}
