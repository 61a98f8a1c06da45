package dev.mfasync.runtime.com;

import dev.mfasync.runtime.AsyncResult;
import org.jspecify.annotations.Nullable;

/**
 * A Java result as native code sees it. The state and the object are looked up when native code
 * asks first, and held from then on, since {@code GetStateNoAddRef} lends them.
 */
final class JavaAsyncResult implements AsyncResultSlots {
  private final AsyncResult result;
  private @Nullable Long state;
  private @Nullable Long object;

  private JavaAsyncResult(AsyncResult result) {
    this.result = result;
  }

  static ComObject toNative(AsyncResult result) {
    JavaAsyncResult target = new JavaAsyncResult(result);
    return ComObject.builder().with(INTERFACE, target).onDestroy(target::releaseAll).build();
  }

  AsyncResult result() {
    return result;
  }

  @Override
  public synchronized long statePointer() {
    Long pointer = state;
    if (pointer == null) {
      pointer = JavaObjects.toNative(result.getState());
      state = pointer;
    }
    return pointer;
  }

  @Override
  public synchronized long objectPointer() {
    Long pointer = object;
    if (pointer == null) {
      pointer = JavaObjects.toNative(result.getObject());
      object = pointer;
    }
    return pointer;
  }

  @Override
  public int getStatus() {
    return result.getStatus();
  }

  @Override
  public void setStatus(int hresult) {
    result.setStatus(hresult);
  }

  private synchronized void releaseAll() {
    release(object);
    release(state);
  }

  private static void release(@Nullable Long pointer) {
    if (pointer != null && pointer != 0) {
      Unknown.release(pointer);
    }
  }
}
