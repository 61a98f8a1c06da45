package dev.mfasync.runtime.embedded;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * A queue that the {@link Watch} may have to check. It is itself the node of the watch's lists, so
 * that asking for a check allocates nothing.
 */
abstract class Attended {
  private static final VarHandle ATTENDED;

  static {
    try {
      ATTENDED = MethodHandles.lookup().findVarHandle(Attended.class, "attended", boolean.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private volatile boolean attended;

  /** Accessed only by the watch. */
  @Nullable Attended nextAttended;

  /** Returns whether the watch has to check the queue, because it cannot continue by itself. */
  abstract boolean needsAttention();

  /**
   * Checks the queue and starts what it needs. The watch calls this every few milliseconds while
   * necessary.
   */
  abstract void look();

  /**
   * Drops the items that the last check saw. The watch calls this when it stops checking the queue.
   */
  void forgetLook() {}

  /** Returns true to the caller that has to notify the watch. */
  final boolean claimAttention() {
    return !attended && ATTENDED.compareAndSet(this, false, true);
  }

  final void giveAttentionBack() {
    attended = false;
  }
}
