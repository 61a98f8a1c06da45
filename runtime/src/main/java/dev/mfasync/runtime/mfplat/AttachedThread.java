package dev.mfasync.runtime.mfplat;

import dev.mfasync.runtime.binding.NativeThreads;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A thread of Media Foundation while it is attached to the JVM. */
final class AttachedThread {
  private static final long MEMORY_RETRY_NANOS = 1_000_000;

  /** Set only on threads that run items. */
  private static final ThreadLocal<@Nullable AttachedThread> CURRENT = new ThreadLocal<>();

  /** The queue whose item the thread runs. */
  private @Nullable NativeQueue queue;

  /** The threads that it belongs to between items; null if it does not stay attached. */
  private @Nullable AttachedThreads pool;

  private final ResultKey key = new ResultKey(0);
  private boolean leaves;

  /**
   * The time of its last item, by the clock of {@link AttachedThreads}; negative while it runs one.
   */
  private volatile int idleSince = -1;

  /**
   * Returns the object for the current thread, which runs an item. If there is no memory for it,
   * this waits until there is, because the item was accepted and nothing else runs it.
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

  /**
   * Returns an address as a key, which is valid until the next call on this thread. It is reused,
   * because creating one allocates.
   */
  ResultKey key(long address) {
    key.set(address);
    return key;
  }

  /** Returns the queue whose item the current thread runs. */
  static @Nullable NativeQueue runningQueue() {
    AttachedThread thread = CURRENT.get();
    return thread == null ? null : thread.queue;
  }

  /** Returns whether the current thread is known to belong to a work queue. */
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

  /** Ends the item. Unless it is nested in another item, the thread then returns to native code. */
  void exit(@Nullable NativeQueue outer) {
    queue = outer;
    AttachedThreads threads = pool;
    if (outer != null || threads == null) {
      return;
    }
    if (!leaves) {
      // In this order: a caller that ends the pool sets its flag before it checks for idle threads.
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

  /** Returns whether it runs no item. */
  boolean isIdle() {
    return idleSince >= 0;
  }

  /** Returns whether it has run no item for the given number of ticks. */
  boolean isIdle(int ticks) {
    int since = idleSince;
    return since >= 0 && AttachedThreads.now() - since >= ticks;
  }
}
