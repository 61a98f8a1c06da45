package dev.mfasync.runtime.platform;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * What a work queue runs. It is itself the link of the queue's list, so that an operation needs no
 * second object; an item is therefore in one queue at a time at most.
 */
public abstract class WorkItem {
  private static final VarHandle NEXT;

  static {
    try {
      NEXT = MethodHandles.lookup().findVarHandle(WorkItem.class, "next", WorkItem.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** The item behind this one in its list. It is read and written through {@link #NEXT} only. */
  @SuppressWarnings("unused")
  private @Nullable WorkItem next;

  /** For subclasses. */
  protected WorkItem() {}

  /**
   * Does the work. Nothing is thrown: whoever wrote the work gets its exceptions. It is protected,
   * and queues call it by {@link WorkItemList#run}, so that no user sees it on a result.
   */
  protected abstract void run();

  @Nullable WorkItem next() {
    return (WorkItem) NEXT.getAcquire(this);
  }

  void link(@Nullable WorkItem following) {
    NEXT.setRelease(this, following);
  }
}
