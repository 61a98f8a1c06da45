package dev.mfasync.runtime.mfplat;

import dev.mfasync.runtime.binding.NativeThreads;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A thread of Media Foundation's, as long as it is attached to the JVM. */
final class AttachedThread {
  private static final long MEMORY_RETRY_NANOS = 1_000_000;

  /** Set on threads that run items, and on no others. */
  private static final ThreadLocal<@Nullable AttachedThread> CURRENT = new ThreadLocal<>();

  /** The queue whose item the thread runs. */
  private @Nullable NativeQueue queue;

  /** Where it stays attached between items; null on a thread that does not. */
  private @Nullable AttachedThreads pool;

  private final ResultKey key = new ResultKey(0);
  private boolean leaves;

  /** When it last ran an item, on the clock of {@link AttachedThreads}; negative while it does. */
  private volatile int idleSince = -1;

  /**
   * The current thread, which runs an item. Where there is no memory for it, it waits until there
   * is: the item was accepted, and nobody else runs it.
   */
  static AttachedThread current() {
    while (true) {
      try {
        AttachedThread thread = CURRENT.get();
        if (thread == null) {
          thread = new AttachedThread();
          CURRENT.set(thread);
        }
        return thread;
      } catch (OutOfMemoryError full) {
        LockSupport.parkNanos(MEMORY_RETRY_NANOS);
      }
    }
  }

  /** An address as a key, which is this thread's until it asks again: to make one takes memory. */
  ResultKey key(long address) {
    key.set(address);
    return key;
  }

  /** The queue whose item the current thread runs. */
  static @Nullable NativeQueue runningQueue() {
    AttachedThread thread = CURRENT.get();
    return thread == null ? null : thread.queue;
  }

  /** Whether the current thread is known for one of a work queue. */
  static boolean isCurrent() {
    AttachedThread thread = CURRENT.get();
    return thread != null && (thread.queue != null || thread.pool != null);
  }

  /**
   * Begins an item.
   *
   * @return the queue whose item called native code that now runs this one, for {@link #exit}
   */
  @Nullable NativeQueue enter(NativeQueue entered) {
    NativeQueue outer = queue;
    queue = entered;
    if (outer == null) {
      if (pool == null) {
        AttachedThreads threads = entered.threads();
        if (threads.keep(this)) {
          pool = threads;
        }
      } else {
        idleSince = -1;
      }
    }
    return outer;
  }

  /** Ends it. The thread is about to return to native code, if it ran within no other item. */
  void exit(@Nullable NativeQueue outer) {
    queue = outer;
    AttachedThreads threads = pool;
    if (outer != null || threads == null) {
      return;
    }
    if (!leaves) {
      // In this order: who ends the pool looks at those that are idle after it has said so.
      idleSince = AttachedThreads.now();
      if (!threads.isEnding()) {
        return;
      }
    }
    pool = null;
    leaves = false;
    NativeThreads.leave();
    threads.forget(this);
  }

  /** Makes the current thread detach when its item ends. */
  void leaveAfterItem() {
    leaves = true;
  }

  /** Whether it runs nothing. */
  boolean isIdle() {
    return idleSince >= 0;
  }

  /** Whether it has run nothing for so many ticks. */
  boolean isIdle(int ticks) {
    int since = idleSince;
    return since >= 0 && AttachedThreads.now() - since >= ticks;
  }
}
