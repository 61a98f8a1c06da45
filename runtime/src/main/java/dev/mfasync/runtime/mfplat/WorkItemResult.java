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
 * A native result, from {@code MFCreateAsyncResult}, that carries one work item at a time. This
 * object holds a reference to it; a queue that contains it holds another.
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
   * Creates a result.
   *
   * @param callback an {@code IMFAsyncCallback*}
   * @param reusable whether it can carry another item after an invocation
   */
  static WorkItemResult create(long callback, boolean reusable) {
    MfPlat.check(
        MfPlat.MFCreateAsyncResult(0, callback, 0, OutParameter.address()),
        "an asynchronous result could not be created");
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

  /** Sets the item, and writes its status to the structure, for native code that reads it. */
  void carry(WorkItem newItem) {
    int status = newItem instanceof AsyncResult result ? result.getStatus() : HResult.S_OK;
    if (status != HResult.S_OK || statusIsSet) {
      NativeMemory.putInt(address() + AsyncResultLayout.STATUS, status);
      statusIsSet = status != HResult.S_OK;
    }
    item.set(newItem);
  }

  /** Returns the item to be invoked. */
  @Nullable WorkItem item() {
    return item.get();
  }

  /** Takes the item, to run or to discard it; returns null if it was discarded before. */
  @Nullable WorkItem take() {
    return item.getAndSet(null);
  }

  /** Returns the status in the structure, where the platform may have set it. */
  int status() {
    return NativeMemory.getInt(address() + AsyncResultLayout.STATUS);
  }

  /** Releases this object's reference. */
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
