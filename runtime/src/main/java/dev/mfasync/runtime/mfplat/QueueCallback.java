package dev.mfasync.runtime.mfplat;

import com.sun.jna.Pointer;
import dev.mfasync.runtime.CallbackParameters;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.com.ComInterface;
import dev.mfasync.runtime.com.ComObject;
import dev.mfasync.runtime.platform.WorkItem;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The {@code IMFAsyncCallback} that all work items of one queue and one set of flags share: {@code
 * GetParameters} names that queue and those flags, {@code Invoke} finds the item by its result.
 */
final class QueueCallback {
  private static final ComInterface<QueueCallback> INTERFACE =
      ComInterface.<QueueCallback>named("IMFAsyncCallback", "a27003cf-2354-4f2a-8d6a-ab7cff15437e")
          .slot("GetParameters", QueueCallback::answerParameters)
          .slot("Invoke", QueueCallback::answerInvoke)
          .build();

  private final NativeQueue queue;
  private final int flags;
  private final Dispatcher dispatcher;
  private final ComObject self;
  private final long address;
  private volatile boolean closed;

  /**
   * The results that await a reply and have not been invoked, oldest first. Where a serial queue
   * invokes with another result that stands for the one put, the order tells which.
   */
  private final @Nullable Deque<Long> awaitingInvoke;

  QueueCallback(NativeQueue queue, int flags, Dispatcher dispatcher) {
    this.queue = queue;
    this.flags = flags;
    this.dispatcher = dispatcher;
    boolean replies = (flags & CallbackParameters.REPLY_CALLBACK) != 0;
    this.awaitingInvoke = replies ? new ArrayDeque<>() : null;
    this.self =
        ComObject.builder().with(INTERFACE, this).onDestroy(() -> dispatcher.forget(this)).build();
    this.address = self.address(INTERFACE);
    dispatcher.add(this);
  }

  NativeQueue queue() {
    return queue;
  }

  long address() {
    return address;
  }

  /** Whether results are alive that hold it. */
  boolean isHeldByResults() {
    return self.referenceCount() > (closed ? 0 : 1);
  }

  /** Lets it go as soon as Media Foundation does. */
  void close() {
    closed = true;
    self.close();
  }

  /**
   * Queues a result of this callback, by the call given, and remembers the order where it matters.
   *
   * @return the HRESULT of the call
   */
  int queue(long result, QueueCall call) {
    Deque<Long> order = awaitingInvoke;
    if (order == null) {
      return call.queue(result);
    }
    synchronized (order) {
      order.addLast(result);
      int hresult = call.queue(result);
      if (HResult.failed(hresult)) {
        order.removeLastOccurrence(result);
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
    new Pointer(flagsOut).setInt(0, flags);
    new Pointer(queueOut).setInt(0, queue.id());
    return HResult.S_OK;
  }

  private int answerInvoke(long result) {
    WorkItem item = dispatcher.take(result);
    Deque<Long> order = awaitingInvoke;
    if (order != null) {
      synchronized (order) {
        if (item != null) {
          order.removeFirstOccurrence(result);
        } else {
          Long put = order.pollFirst();
          item = put == null ? null : dispatcher.take(put);
        }
      }
    }
    if (item == null) {
      // Given up in the meantime, or a call for a queue that is gone.
      return HResult.S_OK;
    }
    try {
      dispatcher.run(item, result, queue);
    } finally {
      if (!(item instanceof TimedItem)) {
        queue.itemEnded();
      }
    }
    return HResult.S_OK;
  }
}
