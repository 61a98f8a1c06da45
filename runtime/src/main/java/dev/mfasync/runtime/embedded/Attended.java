package dev.mfasync.runtime.embedded;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * A queue that the {@link Watch} may have to look after. It is the link of the watch's own lists,
 * so that asking for attention allocates nothing.
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

  /** The watch's. */
  @Nullable Attended nextAttended;

  /** Whether somebody has to look, because the queue cannot go on by itself. */
  abstract boolean needsAttention();

  /** Does what can be done now. Called by the watch every few milliseconds while it is needed. */
  abstract void look();

  /** Lets go of what the last look saw. Called by the watch when it looks no longer. */
  void forgetLook() {}

  /** Answers true to the one who has to tell the watch. */
  final boolean claimAttention() {
    return !attended && ATTENDED.compareAndSet(this, false, true);
  }

  final void giveAttentionBack() {
    attended = false;
  }
}
