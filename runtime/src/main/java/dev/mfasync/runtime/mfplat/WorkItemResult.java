package dev.mfasync.runtime.mfplat;

import dev.mfasync.runtime.AsyncResult;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.binding.MfPlat;
import dev.mfasync.runtime.binding.OutParameter;
import dev.mfasync.runtime.com.AsyncResultLayout;
import dev.mfasync.runtime.com.ComMethod;
import dev.mfasync.runtime.com.NativeMemory;
import dev.mfasync.runtime.platform.WorkItem;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A result of Media Foundation's own, {@code MFCreateAsyncResult}, that carries one work item at a
 * time. This object has a reference on it; a queue that holds it takes another.
 */
final class WorkItemResult extends ResultKey {
  private static final ComMethod ADD_REF = new ComMethod(1, "IUnknown::AddRef");
  private static final ComMethod RELEASE = new ComMethod(2, "IUnknown::Release");

  private final boolean reusable;
  private final AtomicReference<@Nullable WorkItem> item = new AtomicReference<>();
  private boolean statusIsSet;

  /** Guarded by the lock of {@link IdleResults}. */
  private @Nullable WorkItemResult nextIdle;

  private WorkItemResult(long address, boolean reusable) {
    super(address);
    this.reusable = reusable;
  }

  /**
   * Makes a result.
   *
   * @param callback an {@code IMFAsyncCallback*}
   * @param reusable whether it may carry another item after one was invoked
   */
  static WorkItemResult create(long callback, boolean reusable) {
    MfPlat.check(
        MfPlat.MFCreateAsyncResult(0, callback, 0, OutParameter.address()),
        "no asynchronous result could be made");
    return new WorkItemResult(OutParameter.getLong(), reusable);
  }

  boolean isReusable() {
    return reusable;
  }

  void linkIdle(@Nullable WorkItemResult next) {
    nextIdle = next;
  }

  /** Unlinks it. */
  @Nullable WorkItemResult nextIdle() {
    WorkItemResult next = nextIdle;
    nextIdle = null;
    return next;
  }

  /** Takes an item on, and says in the structure what it came to, for who looks at it natively. */
  void carry(WorkItem newItem) {
    int status = newItem instanceof AsyncResult result ? result.getStatus() : HResult.S_OK;
    if (status != HResult.S_OK || statusIsSet) {
      NativeMemory.putInt(address() + AsyncResultLayout.STATUS, status);
      statusIsSet = status != HResult.S_OK;
    }
    item.set(newItem);
  }

  /** The item that waits to be invoked. */
  @Nullable WorkItem item() {
    return item.get();
  }

  /** Hands the item out, to be run or to be given up; null if it was given up before. */
  @Nullable WorkItem take() {
    return item.getAndSet(null);
  }

  /** The status as it is now in the structure, where the platform may have set it. */
  int status() {
    return NativeMemory.getInt(address() + AsyncResultLayout.STATUS);
  }

  /** Gives this object's reference back. */
  void release() {
    RELEASE.hresult(address());
  }

  static void retain(long result) {
    ADD_REF.hresult(result);
  }

  static void release(long result) {
    RELEASE.hresult(result);
  }
}
