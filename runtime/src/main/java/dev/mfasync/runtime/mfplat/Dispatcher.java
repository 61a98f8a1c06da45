package dev.mfasync.runtime.mfplat;

import dev.mfasync.runtime.platform.WorkItem;
import dev.mfasync.runtime.platform.WorkItems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * The work items that Media Foundation has queued, each by the address of the result that carries
 * it. An address is that of one live result at a time: it is removed here before the result goes.
 */
final class Dispatcher {
  /** What a thread runs. */
  private static final class Running {
    @Nullable NativeQueue queue;
  }

  private static final ThreadLocal<Running> RUNNING = ThreadLocal.withInitial(Running::new);

  private final ConcurrentMap<Long, WorkItem> items = new ConcurrentHashMap<>();

  /** All callbacks that Media Foundation may still know. */
  private final Set<QueueCallback> callbacks = ConcurrentHashMap.newKeySet();

  /** The queue whose item the current thread runs. */
  static @Nullable NativeQueue runningQueue() {
    return RUNNING.get().queue;
  }

  /** Before the result is queued. */
  void add(long result, WorkItem item) {
    items.put(result, item);
  }

  /** When a result is invoked, or was refused; null if the item was given up. */
  @Nullable WorkItem take(long result) {
    return items.remove(result);
  }

  /** Gives an item up, unless it is taken already. */
  void forget(long result, WorkItem item) {
    items.remove(result, item);
  }

  List<WorkItem> waiting() {
    return new ArrayList<>(items.values());
  }

  void run(WorkItem item, long result, NativeQueue queue) {
    if (!WorkItems.takeAtomically(item)) {
      return;
    }
    if (WorkItems.needsReply(item)) {
      queue.expectReply(result);
    }
    if (item instanceof TimedItem timed) {
      timed.fired(NativeResults.status(result));
    }
    Running running = RUNNING.get();
    running.queue = queue;
    try {
      if (WorkItems.run(item)) {
        WorkItems.admission(item).leave(1);
      }
    } finally {
      running.queue = null;
    }
  }

  /** Runs what comes without a result, as work of a queue. */
  static void run(Runnable work, NativeQueue queue) {
    Running running = RUNNING.get();
    running.queue = queue;
    try {
      work.run();
    } finally {
      running.queue = null;
    }
  }

  void add(QueueCallback callback) {
    callbacks.add(callback);
  }

  void forget(QueueCallback callback) {
    callbacks.remove(callback);
  }

  /** Whether results are alive, queued or on their way out. */
  boolean hasResults() {
    for (QueueCallback callback : callbacks) {
      if (callback.isHeldByResults()) {
        return true;
      }
    }
    return false;
  }

  /** Lets all callbacks go, each as soon as Media Foundation does. */
  void close() {
    callbacks.forEach(QueueCallback::close);
  }
}
