package dev.mfasync.runtime;

import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * Whoever waits for an operation: a thread, or the limit of its time. Until the operation is
 * complete its outcome field holds a stack of these.
 */
abstract class Waiter {
  private volatile @Nullable Waiter below;

  /** Whether it does not wait any more. */
  abstract boolean hasLeft();

  /** Called when the operation is complete. Nothing is thrown. */
  abstract void wake();

  /** Begins to wait; false if the operation is complete already. */
  final boolean enter(VarHandle field, Object owner) {
    while (true) {
      Object top = field.getVolatile(owner);
      if (Outcome.isComplete(top)) {
        return false;
      }
      below = (Waiter) top;
      if (field.compareAndSet(owner, top, this)) {
        return true;
      }
    }
  }

  /** Wakes everybody in what the field held when it got its outcome. */
  static void releaseAll(@Nullable Object before) {
    for (Waiter waiter = (Waiter) before; waiter != null; waiter = waiter.below) {
      waiter.wake();
    }
  }

  /** Wherever in the stack they are, so that polling with a limit does not grow it. */
  static void unlinkThoseWhoLeft(VarHandle field, Object owner) {
    boolean again = true;
    while (again) {
      Object top = field.getVolatile(owner);
      if (Outcome.isComplete(top)) {
        return;
      }
      again = !unlinkThoseWhoLeft(field, owner, (Waiter) top);
    }
  }

  /** Returns false if another thread has changed the stack so that one of them is still linked. */
  private static boolean unlinkThoseWhoLeft(VarHandle field, Object owner, @Nullable Waiter top) {
    Waiter above = null;
    for (Waiter waiter = top; waiter != null; waiter = waiter.below) {
      if (!waiter.hasLeft()) {
        above = waiter;
      } else if (above != null) {
        above.below = waiter.below;
        if (above.hasLeft()) {
          return false;
        }
      } else if (!field.compareAndSet(owner, waiter, waiter.below)) {
        return false;
      }
    }
    return true;
  }
}
