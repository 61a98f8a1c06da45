package dev.mfasync.runtime.mfplat;

import dev.mfasync.runtime.CallbackFlag;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.binding.MfPlat;
import dev.mfasync.runtime.platform.WorkItem;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The {@code IMFAsyncCallback} that all work items of one queue and one set of flags share: {@code
 * GetParameters} names that queue and those flags, {@code Invoke} finds the item by its result.
 */
final class QueueCallback {
  private final NativeQueue queue;
  private final Dispatcher dispatcher;
  private final IdleResults idle = new IdleResults();
  private final NativeCallback self;

  /**
   * The results that await a reply and have not been invoked, oldest first. If a serial queue
   * invokes with another result in place of the one put, the order identifies it.
   */
  private final @Nullable Deque<WorkItemResult> awaitingInvoke;

  private boolean closed;

  QueueCallback(NativeQueue queue, int flags, Dispatcher dispatcher) {
    this.queue = queue;
    this.dispatcher = dispatcher;
    boolean replies = (flags & CallbackFlag.REPLY.bit()) != 0;
    this.awaitingInvoke = replies ? new ArrayDeque<>() : null;
    this.self = NativeCallback.create(this, flags, queue.id());
    dispatcher.add(this);
  }

  /** Creates a result that is not reused after its invocation. */
  WorkItemResult newResult() {
    return create(false);
  }

  /** Returns a result with this callback, to carry an item. */
  WorkItemResult result() {
    if (awaitingInvoke != null) {
      return newResult();
    }
    WorkItemResult result = idle.poll();
    return result == null ? create(true) : result;
  }

  /** Takes back a result that no longer carries an item. */
  void giveBack(WorkItemResult result) {
    if (!result.isReusable() || !idle.offer(result)) {
      end(result);
    }
  }

  /** Releases the callback as soon as Media Foundation has released it. */
  void close() {
    WorkItemResult result = idle.close();
    while (result != null) {
      end(result);
      result = idle.close();
    }
    synchronized (this) {
      if (!closed) {
        closed = true;
        self.close();
      }
    }
  }

  /** Returns whether it was closed and Media Foundation has released it. */
  boolean isGone() {
    synchronized (this) {
      return closed && !self.isHeld();
    }
  }

  /**
   * Puts a result of this callback on its queue, and records the order if it matters.
   *
   * @return the HRESULT of MFPutWorkItemEx2
   */
  int put(WorkItemResult result, int priority) {
    Deque<WorkItemResult> order = awaitingInvoke;
    if (order == null) {
      return MfPlat.MFPutWorkItemEx2(queue.id(), priority, result.address());
    }
    synchronized (order) {
      order.addLast(result);
      return keepIfQueued(MfPlat.MFPutWorkItemEx2(queue.id(), priority, result.address()), order);
    }
  }

  /**
   * Invokes this callback with one of its results, like {@link #put}.
   *
   * @return the HRESULT of MFInvokeCallback
   */
  int invokeLater(WorkItemResult result) {
    Deque<WorkItemResult> order = awaitingInvoke;
    if (order == null) {
      return MfPlat.MFInvokeCallback(result.address());
    }
    synchronized (order) {
      order.addLast(result);
      return keepIfQueued(MfPlat.MFInvokeCallback(result.address()), order);
    }
  }

  private static int keepIfQueued(int hresult, Deque<WorkItemResult> order) {
    if (HResult.failed(hresult)) {
      order.removeLast();
    }
    return hresult;
  }

  /** Implements {@code Invoke}. It throws only what the exception handlers of an item throw. */
  void invoke(long invoked) {
    AttachedThread thread = AttachedThread.current();
    WorkItemResult result = inOrder(dispatcher.find(thread.key(invoked)));
    WorkItem item = result == null ? null : result.take();
    if (result == null || item == null) {
      // Discarded in the meantime, or a call for a queue that is gone.
      return;
    }
    NativeQueue outer = thread.enter(queue);
    try {
      Dispatcher.run(item, result, invoked, queue);
    } finally {
      try {
        giveBack(result);
      } finally {
        if (!(item instanceof NativePendingItem)) {
          queue.itemEnded();
        }
        thread.exit(outer);
      }
    }
  }

  private @Nullable WorkItemResult inOrder(@Nullable WorkItemResult result) {
    Deque<WorkItemResult> order = awaitingInvoke;
    if (order == null) {
      return result;
    }
    synchronized (order) {
      if (result == null) {
        return order.pollFirst();
      }
      order.remove(result);
      return result;
    }
  }

  /** Fails after {@link #close}, which may come while a thread still completes an operation. */
  private synchronized WorkItemResult create(boolean reusable) {
    if (closed) {
      throw new MediaFoundationException(
          HResult.MF_E_SHUTDOWN, queue + " is gone, or the platform is down");
    }
    WorkItemResult result = WorkItemResult.create(self.address(), reusable);
    dispatcher.add(result);
    return result;
  }

  private void end(WorkItemResult result) {
    dispatcher.remove(result);
    result.release();
  }
}
