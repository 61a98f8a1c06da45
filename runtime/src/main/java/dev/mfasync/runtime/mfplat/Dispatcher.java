package dev.mfasync.runtime.mfplat;

import dev.mfasync.runtime.platform.Uncaught;
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
  /**
   * Results by address. An address belongs to one live result, and is removed before the result is
   * released.
   */
  private final ConcurrentMap<ResultKey, WorkItemResult> results = new ConcurrentHashMap<>();

  /** All callbacks that may still be referenced. */
  private final Set<QueueCallback> callbacks = ConcurrentHashMap.newKeySet();

  /** Called before the result is queued for the first time. */
  void add(WorkItemResult result) {
    results.put(result, result);
  }

  @Nullable WorkItemResult find(ResultKey address) {
    return results.get(address);
  }

  /** Called before the result is released. */
  void remove(WorkItemResult result) {
    results.remove(result);
  }

  List<WorkItem> waiting() {
    List<WorkItem> waiting = new ArrayList<>();
    for (WorkItemResult result : results.values()) {
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
   * @param invoked the result that was passed to the callback
   */
  static void run(WorkItem item, WorkItemResult result, long invoked, NativeQueue queue) {
    if (!WorkItems.takeAtomically(item)) {
      return;
    }
    try {
      if (WorkItems.needsReply(item)) {
        queue.expectReply(invoked);
      }
      if (item instanceof NativePendingItem pending) {
        pending.fired(result.status());
      }
    } catch (Throwable failure) {
      // For example an OutOfMemoryError. The item was accepted, so it must run.
      Uncaught.report(failure);
    }
    if (WorkItems.run(item)) {
      WorkItems.admission(item).leave(1);
    }
  }

  void add(QueueCallback callback) {
    callbacks.removeIf(QueueCallback::isGone);
    callbacks.add(callback);
  }

  /** Releases all callbacks, each as soon as Media Foundation has released it. */
  void closeCallbacks() {
    callbacks.forEach(QueueCallback::close);
  }

  /** Returns whether a live result still references a callback, queued or being released. */
  boolean hasCallbacks() {
    callbacks.removeIf(QueueCallback::isGone);
    return !callbacks.isEmpty();
  }
}
