package dev.mfasync.runtime.com;

import dev.mfasync.runtime.AsyncResult;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A Java result as native code sees it. The state and the object are looked up when native code
 * asks first, and held from then on, since {@code GetStateNoAddRef} lends them.
 */
final class JavaAsyncResult implements AsyncResultSlots {
  private final AsyncResult result;
  private final AtomicReference<@Nullable Long> state = new AtomicReference<>();
  private final AtomicReference<@Nullable Long> object = new AtomicReference<>();

  private JavaAsyncResult(AsyncResult result) {
    this.result = result;
  }

  static ComObject toNative(AsyncResult result) {
    JavaAsyncResult target = new JavaAsyncResult(result);
    return ComObject.builder()
        .with(TYPE, target)
        .onDestroy(() -> release(target.object))
        .onDestroy(() -> release(target.state))
        .build();
  }

  AsyncResult result() {
    return result;
  }

  @Override
  public long statePointer() {
    return lookUp(state, result::getState);
  }

  @Override
  public long objectPointer() {
    return lookUp(object, result::getObject);
  }

  @Override
  public int getStatus() {
    return result.getStatus();
  }

  @Override
  public void setStatus(int hresult) {
    result.setStatus(hresult);
  }

  /** Asks the Java result outside every lock: of two threads that ask first, one is heard. */
  private static long lookUp(
      AtomicReference<@Nullable Long> place, Supplier<@Nullable Object> source) {
    Long known = place.get();
    if (known != null) {
      return known;
    }
    Long made = JavaObjects.toNative(source.get());
    Long other = place.compareAndExchange(null, made);
    if (other == null) {
      return made;
    }
    Unknown.release(made);
    return other;
  }

  private static void release(AtomicReference<@Nullable Long> place) {
    Long pointer = place.get();
    if (pointer != null) {
      Unknown.release(pointer);
    }
  }
}
