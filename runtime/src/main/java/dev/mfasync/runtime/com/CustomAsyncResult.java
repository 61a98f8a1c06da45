package dev.mfasync.runtime.com;

import dev.mfasync.runtime.AsyncCallback;
import dev.mfasync.runtime.AsyncResult;
import org.jspecify.annotations.Nullable;

/**
 * An {@code IMFAsyncResult} made in Java over the structure {@code MFASYNCRESULT}, which a platform
 * can dispatch like one of its own: by {@code MFInvokeCallback}, {@code MFPutWorkItemEx} and the
 * others.
 *
 * <p>It counts references like any COM object; the one that came with the creation is given back by
 * {@link #close()}. Until the last release it holds a reference on the callback, the object and the
 * state, in that order released then, and keeps the platform locked. The status lives in the
 * structure, where the platform reads and writes it too. The methods may be called on any thread,
 * while the caller has a reference.
 */
public final class CustomAsyncResult implements AsyncResult, AutoCloseable {
  private final ComObject self;
  private final long address;
  private final Body body;

  private CustomAsyncResult(ComObject self, long address, Body body) {
    this.self = self;
    this.address = address;
    this.body = body;
  }

  /**
   * Makes a result with a native callback.
   *
   * @param object what the component keeps with the operation, see {@link JavaObjects#toNative}
   * @param callback an {@code IMFAsyncCallback*}, borrowed, or zero where the result gets an event
   * @param state what the caller of Begin passed, see {@link JavaObjects#toNative}
   * @param hooks the platform that is to dispatch the result
   * @return the result, with one reference, which the caller has to {@link #close()}
   */
  public static CustomAsyncResult create(
      @Nullable Object object, long callback, @Nullable Object state, PlatformHooks hooks) {
    Body body = new Body(JavaObjects.toNative(object), JavaObjects.toNative(state), hooks);
    hooks.lockPlatform();
    ComObject self =
        ComObject.builder()
            .with(AsyncResultSlots.INTERFACE, body)
            .onDestroy(body::releaseAll)
            .build();
    body.address = self.address(AsyncResultSlots.INTERFACE);
    if (callback != 0) {
      Unknown.addRef(callback);
      NativeMemory.putLong(body.address + AsyncResultLayout.CALLBACK, callback);
    }
    return new CustomAsyncResult(self, body.address, body);
  }

  /**
   * Makes a result with a Java callback.
   *
   * @param object what the component keeps with the operation, see {@link JavaObjects#toNative}
   * @param callback who is told
   * @param state what the caller of Begin passed, see {@link JavaObjects#toNative}
   * @param hooks the platform that is to dispatch the result
   * @return the result, with one reference, which the caller has to {@link #close()}
   */
  public static CustomAsyncResult create(
      @Nullable Object object,
      AsyncCallback<? super ComAsyncResult> callback,
      @Nullable Object state,
      PlatformHooks hooks) {
    try (ComObject nativeCallback = ComAsyncCallback.toNative(callback)) {
      return create(object, nativeCallback.address(ComAsyncCallback.INTERFACE), state, hooks);
    }
  }

  /**
   * The {@code IMFAsyncResult*}, which is the address of the structure too, borrowed.
   *
   * @return see {@link AsyncResultLayout}
   */
  public long address() {
    return address;
  }

  /**
   * The COM object, for counting references.
   *
   * @return the object
   */
  public ComObject comObject() {
    return self;
  }

  /**
   * The state.
   *
   * @return see {@link JavaObjects#fromNative}; a {@link ComPointer} is the caller's to close
   */
  @Override
  public @Nullable Object getState() {
    return JavaObjects.fromNative(body.statePointer());
  }

  @Override
  public int getStatus() {
    return body.getStatus();
  }

  @Override
  public void setStatus(int hresult) {
    body.setStatus(hresult);
  }

  /**
   * The object.
   *
   * @return see {@link JavaObjects#fromNative}; a {@link ComPointer} is the caller's to close
   */
  @Override
  public @Nullable Object getObject() {
    return JavaObjects.fromNative(body.objectPointer());
  }

  /** Gives back the reference that came with the creation. Closing twice does nothing. */
  @Override
  public void close() {
    self.close();
  }

  @Override
  public String toString() {
    return "custom result, " + self;
  }

  /** What the COM object holds; it must not hold the {@link CustomAsyncResult}. */
  private static final class Body implements AsyncResultSlots {
    private final long object;
    private final long state;
    private final PlatformHooks hooks;
    private long address;

    Body(long object, long state, PlatformHooks hooks) {
      this.object = object;
      this.state = state;
      this.hooks = hooks;
    }

    @Override
    public long statePointer() {
      return state;
    }

    @Override
    public long objectPointer() {
      return object;
    }

    @Override
    public int getStatus() {
      return NativeMemory.getInt(address + AsyncResultLayout.STATUS);
    }

    @Override
    public void setStatus(int hresult) {
      NativeMemory.putInt(address + AsyncResultLayout.STATUS, hresult);
    }

    /** In the order of Media Foundation's own results. */
    void releaseAll() {
      release(NativeMemory.getLong(address + AsyncResultLayout.CALLBACK));
      release(object);
      release(state);
      long event = NativeMemory.getLong(address + AsyncResultLayout.EVENT);
      if (event != 0) {
        hooks.closeHandle(event);
      }
      hooks.unlockPlatform();
    }

    private static void release(long pointer) {
      if (pointer != 0) {
        Unknown.release(pointer);
      }
    }
  }
}
