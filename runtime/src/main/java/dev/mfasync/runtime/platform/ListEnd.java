package dev.mfasync.runtime.platform;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * One end of a list, on cache lines of its own. Threads that append write one end, and threads that
 * remove write the other; on a shared line both would run at half the speed.
 */
@SuppressWarnings("unused") // The padding is never read.
final class ListEnd extends ListEndItem {
  private static final VarHandle ITEM;

  static {
    try {
      ITEM = MethodHandles.lookup().findVarHandle(ListEndItem.class, "item", WorkItem.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private long p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16;

  ListEnd(WorkItem item) {
    super(item);
  }

  /** For the thread that has this end to itself. */
  WorkItem get() {
    return item;
  }

  /** For the thread that has this end to itself. */
  void set(WorkItem newItem) {
    item = newItem;
  }

  /** For any thread. */
  WorkItem getAndSet(WorkItem newItem) {
    return (WorkItem) ITEM.getAndSet(this, newItem);
  }

  /** For any thread. */
  WorkItem getVolatile() {
    return (WorkItem) ITEM.getVolatile(this);
  }
}

/** The field between the paddings: the JVM lays out superclasses first. */
abstract class ListEndItem extends ListEndPadding {
  WorkItem item;

  ListEndItem(WorkItem item) {
    this.item = item;
  }
}

/** The padding in front. */
@SuppressWarnings("unused")
abstract class ListEndPadding {
  private long p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16;
}
