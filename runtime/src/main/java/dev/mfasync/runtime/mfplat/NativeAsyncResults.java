package dev.mfasync.runtime.mfplat;

import dev.mfasync.runtime.AsyncResult;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.PendingItem;
import dev.mfasync.runtime.WaitableEvent;
import dev.mfasync.runtime.binding.MfPlat;
import dev.mfasync.runtime.binding.OutParameter;
import dev.mfasync.runtime.com.ComAsyncResult;
import dev.mfasync.runtime.com.CustomAsyncResult;
import dev.mfasync.runtime.platform.PlatformQueue;
import dev.mfasync.runtime.platform.PlatformResults;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Queues native results of any component, and results written in Java with an {@code
 * MFASYNCRESULT}.
 */
final class NativeAsyncResults implements PlatformResults {
  private final NativePlatform platform;

  NativeAsyncResults(NativePlatform platform) {
    this.platform = platform;
  }

  @Override
  public boolean include(AsyncResult result) {
    return result instanceof ComAsyncResult || result instanceof CustomAsyncResult;
  }

  @Override
  public void invoke(AsyncResult result) {
    check(MfPlat.MFInvokeCallback(address(result)), "the callback's queue");
  }

  @Override
  public void put(PlatformQueue queue, int priority, AsyncResult result) {
    check(MfPlat.MFPutWorkItemEx2(queue.id(), priority, address(result)), queue);
  }

  @Override
  public PendingItem schedule(AsyncResult result, Duration delay) {
    MfPlat.check(
        MfPlat.MFScheduleWorkItemEx(
            address(result), NativePendingItems.timeout(delay), OutParameter.address()),
        "the result was not scheduled");
    return new ForeignPendingItem(platform, OutParameter.getLong());
  }

  @Override
  public PendingItem waitFor(@Nullable WaitableEvent event, int priority, AsyncResult result) {
    // If the event is closed before it is set, the result waits forever.
    NativeEvent own = NativeEvent.of(event);
    long handle = own == null ? 0 : own.acquire();
    try {
      MfPlat.check(
          MfPlat.MFPutWaitingWorkItem(handle, priority, address(result), OutParameter.address()),
          "the result was not made to wait");
      return new ForeignPendingItem(platform, OutParameter.getLong());
    } finally {
      if (own != null) {
        own.release();
      }
    }
  }

  private static long address(AsyncResult result) {
    return result instanceof ComAsyncResult nativeResult
        ? nativeResult.address()
        : ((CustomAsyncResult) result).address();
  }

  private static void check(int hresult, Object queue) {
    if (HResult.failed(hresult)) {
      throw new MediaFoundationException(hresult, queue + " did not take the result");
    }
  }
}
