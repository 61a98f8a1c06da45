package dev.mfasync.runtime.mfplat;

import dev.mfasync.runtime.platform.WorkItem;
import dev.mfasync.runtime.platform.WorkItems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Finds the work item of a native result, and runs it. */
final class Dispatcher {
  /** What a thread runs. */
  private static final class Running {
    @Nullable NativeQueue queue;
  }

  private static final ThreadLocal<Running> RUNNING = ThreadLocal.withInitial(Running::new);

  /** By address. An address belongs to one live result, and leaves before the result goes. */
  private final ConcurrentMap<Long, ItemResult> results = new ConcurrentHashMap<>();

  /** All callbacks that somebody holds. */
  private final Set<QueueCallback> callbacks = ConcurrentHashMap.newKeySet();

  /** The queue whose item the current thread runs. */
  static @Nullable NativeQueue runningQueue() {
    return RUNNING.get().queue;
  }

  /** Before the result is queued for the first time. */
  void add(ItemResult result) {
    results.put(result.address(), result);
  }

  @Nullable ItemResult find(long address) {
    return results.get(address);
  }

  /** Before the result is released. */
  void remove(ItemResult result) {
    results.remove(result.address(), result);
  }

  List<WorkItem> waiting() {
    List<WorkItem> waiting = new ArrayList<>();
    for (ItemResult result : results.values()) {
      WorkItem item = result.item();
      if (item != null) {
        waiting.add(item);
      }
    }
    return waiting;
  }

  /**
   * Runs an item, unless it was withdrawn.
   *
   * @param invoked the result that the callback got
   */
  void run(WorkItem item, ItemResult result, long invoked, NativeQueue queue) {
    if (!WorkItems.takeAtomically(item)) {
      return;
    }
    if (WorkItems.needsReply(item)) {
      queue.expectReply(invoked);
    }
    if (item instanceof TimedItem timed) {
      timed.fired(result.status());
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

  /** Lets all callbacks go, each as soon as Media Foundation does. */
  void closeCallbacks() {
    callbacks.forEach(QueueCallback::close);
  }

  /** Whether a result is alive that holds a callback, queued or on its way out. */
  boolean hasCallbacks() {
    return !callbacks.isEmpty();
  }
}
