package dev.mfasync.runtime.mfplat;

import dev.mfasync.runtime.CallbackParameters;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.com.ComInterface;
import dev.mfasync.runtime.com.ComObject;
import dev.mfasync.runtime.com.NativeMemory;
import dev.mfasync.runtime.platform.WorkItem;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The {@code IMFAsyncCallback} that all work items of one queue and one set of flags share: {@code
 * GetParameters} names that queue and those flags, {@code Invoke} finds the item by its result.
 */
final class QueueCallback {
  static final ComInterface<QueueCallback> INTERFACE =
      ComInterface.<QueueCallback>named("IMFAsyncCallback", "a27003cf-2354-4f2a-8d6a-ab7cff15437e")
          .slot("GetParameters", QueueCallback::answerParameters)
          .slot("Invoke", QueueCallback::answerInvoke)
          .build();

  private final NativeQueue queue;
  private final int flags;
  private final Dispatcher dispatcher;
  private final IdleResults idle = new IdleResults();
  private final ComObject self;

  /**
   * The results that await a reply and have not been invoked, oldest first. Where a serial queue
   * invokes with another result that stands for the one put, the order tells which.
   */
  private final @Nullable Deque<ItemResult> awaitingInvoke;

  QueueCallback(NativeQueue queue, int flags, Dispatcher dispatcher) {
    this.queue = queue;
    this.flags = flags;
    this.dispatcher = dispatcher;
    boolean replies = (flags & CallbackParameters.REPLY_CALLBACK) != 0;
    this.awaitingInvoke = replies ? new ArrayDeque<>() : null;
    this.self =
        ComObject.builder().with(INTERFACE, this).onDestroy(() -> dispatcher.forget(this)).build();
    dispatcher.add(this);
  }

  /** A result that is not to be used again after it was invoked. */
  ItemResult newResult() {
    return create(false);
  }

  /** A result whose callback this is, to carry an item. */
  ItemResult result() {
    if (awaitingInvoke != null) {
      return newResult();
    }
    ItemResult result = idle.poll();
    return result == null ? create(true) : result;
  }

  /** Takes a result back that carries nothing any more. */
  void giveBack(ItemResult result) {
    if (!result.isReusable() || !idle.offer(result)) {
      end(result);
    }
  }

  /** Lets it go as soon as Media Foundation does. */
  void close() {
    ItemResult result = idle.close();
    while (result != null) {
      end(result);
      result = idle.close();
    }
    self.close();
  }

  /**
   * Queues a result of this callback, by the call given, and remembers the order where it matters.
   *
   * @return the HRESULT of the call
   */
  int queue(ItemResult result, QueueCall call) {
    Deque<ItemResult> order = awaitingInvoke;
    if (order == null) {
      return call.queue(result.address());
    }
    synchronized (order) {
      order.addLast(result);
      int hresult = call.queue(result.address());
      if (HResult.failed(hresult)) {
        order.removeLast();
      }
      return hresult;
    }
  }

  /** One of the functions that queue a result. */
  @FunctionalInterface
  interface QueueCall {
    int queue(long result);
  }

  private int answerParameters(long flagsOut, long queueOut) {
    NativeMemory.putInt(flagsOut, flags);
    NativeMemory.putInt(queueOut, queue.id());
    return HResult.S_OK;
  }

  private int answerInvoke(long invoked) {
    ItemResult result = awaitingInvoke == null ? dispatcher.find(invoked) : inOrder(invoked);
    WorkItem item = result == null ? null : result.take();
    if (result == null || item == null) {
      // Given up in the meantime, or a call for a queue that is gone.
      return HResult.S_OK;
    }
    try {
      dispatcher.run(item, result, invoked, queue);
    } finally {
      giveBack(result);
      if (!(item instanceof TimedItem)) {
        queue.itemEnded();
      }
    }
    return HResult.S_OK;
  }

  private @Nullable ItemResult inOrder(long invoked) {
    Deque<ItemResult> order = awaitingInvoke;
    ItemResult result = dispatcher.find(invoked);
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

  /** Fails after the last release, which may come while a thread still completes an operation. */
  private ItemResult create(boolean reusable) {
    long address = self.retain(INTERFACE);
    try {
      ItemResult result = ItemResult.create(address, reusable);
      dispatcher.add(result);
      return result;
    } finally {
      self.release();
    }
  }

  private void end(ItemResult result) {
    dispatcher.remove(result);
    result.release();
  }
}
