package dev.mfasync.runtime.binding;

import com.sun.jna.Callback;
import com.sun.jna.CallbackThreadInitializer;
import com.sun.jna.Native;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Threads that native code started, when they call Java. Each is attached to the JVM by its call,
 * as a daemon, and detached when that call returns: nobody here knows when it ends, and a thread
 * that ended attached could stop the process, see {@link EntryCode}. Who knows the thread's life
 * may keep it attached from one call to the next, which saves most of what a call costs.
 */
public final class NativeThreads {
  /** What the threads are called in Java. */
  static final String NAME = "mfasync-native";

  static final ThreadGroup GROUP = new ThreadGroup(NAME);

  // The wishes that EntryCode knows; it forgets them with the thread.
  private static final long STAY = 1;
  private static final long LEAVE = 2;

  private static final AtomicInteger ATTACHED_BY_JNA = new AtomicInteger();

  /** One for all callbacks: whichever slot a thread enters first, it is treated the same. */
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
   * Whether the current thread is one that native code started, and that was attached here.
   *
   * @return false on every thread that Java started, and on those that others attached
   */
  public static boolean isCurrent() {
    return Thread.currentThread().getThreadGroup() == GROUP;
  }

  /**
   * Keeps the current thread attached when it returns to native code, until {@link #leave()}. It
   * must come back to Java for that before it ends.
   */
  public static void stay() {
    EntryCode entry = EntryCode.instance();
    if (entry != null) {
      entry.wish(STAY);
    } else {
      Native.detach(false);
    }
  }

  /** Detaches the current thread when it returns to where native code called Java. */
  public static void leave() {
    EntryCode entry = EntryCode.instance();
    if (entry != null) {
      entry.wish(LEAVE);
    } else {
      Native.detach(true);
    }
  }

  /**
   * How often native threads were attached since the start of the process.
   *
   * @return a number that only grows
   */
  public static int attachedCount() {
    EntryCode entry = EntryCode.instance();
    return ATTACHED_BY_JNA.get() + (entry == null ? 0 : entry.attached());
  }
}
