package dev.mfasync.runtime.com;

import dev.mfasync.runtime.AsyncCallback;
import dev.mfasync.runtime.AsyncResult;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import org.jspecify.annotations.Nullable;

/**
 * An {@code IMFAsyncResult} implemented in Java, with the structure {@code MFASYNCRESULT}. Media
 * Foundation can dispatch it like its own results, with {@code MFInvokeCallback}, {@code
 * MFPutWorkItemEx} and the other functions.
 *
 * <p>It counts references like any COM object; {@link #close()} releases the reference of the
 * creator. Until the last release, it holds references to the callback, the object and the state,
 * released in that order, and keeps the platform locked. The status is in the structure, where the
 * platform also reads and writes it. The methods may be called on any thread. After the last
 * release they fail with {@link HResult#CO_E_OBJNOTCONNECTED}; a call in progress keeps the result
 * alive until it returns.
 */
public final class CustomAsyncResult implements AsyncResult, AutoCloseable {
  private final ComObject self;
  private final Body body;

  private CustomAsyncResult(ComObject self, Body body) {
    this.self = self;
    this.body = body;
  }

  /**
   * Creates a result with a native callback.
   *
   * @param platform an open handle, which dispatches the result; it may be closed before the last
   *     release
   * @param object the object that the component keeps with the operation; see {@link
   *     JavaObjects#toNative}
   * @param callback an {@code IMFAsyncCallback*}, borrowed, or zero if the result gets an event
   * @param state the state that the caller of Begin passed; see {@link JavaObjects#toNative}
   * @return the result, with one reference, to be closed by the caller
   */
  public static CustomAsyncResult create(
      MediaFoundation platform, @Nullable Object object, long callback, @Nullable Object state) {
    return create(new NativePlatformHooks(platform), object, callback, state);
  }

  static CustomAsyncResult create(
      PlatformHooks hooks, @Nullable Object object, long callback, @Nullable Object state) {
    Body body = new Body(hooks);
    ComObject self =
        ComObject.builder()
            .with(AsyncResultSlots.TYPE, body)
            // In the order of Media Foundation's own results.
            .onDestroy(body::releaseCallback)
            .onDestroy(body.lent::close)
            .onDestroy(() -> Unknown.release(body.object))
            .onDestroy(() -> Unknown.release(body.state))
            .onDestroy(body::closeEvent)
            .onDestroy(body::unlockPlatform)
            .build();
    try {
      body.fill(self.address(AsyncResultSlots.TYPE), object, callback, state);
      return new CustomAsyncResult(self, body);
    } catch (Throwable failure) {
      // The hooks release what was taken by then.
      self.close();
      throw failure;
    }
  }

  /**
   * Creates a result with a Java callback.
   *
   * @param platform an open handle, which dispatches the result; it may be closed before the last
   *     release
   * @param object the object that the component keeps with the operation; see {@link
   *     JavaObjects#toNative}
   * @param callback called when the result is dispatched
   * @param state the state that the caller of Begin passed; see {@link JavaObjects#toNative}
   * @return the result, with one reference, to be closed by the caller
   */
  public static CustomAsyncResult create(
      MediaFoundation platform,
      @Nullable Object object,
      AsyncCallback<? super ComAsyncResult> callback,
      @Nullable Object state) {
    return create(new NativePlatformHooks(platform), object, callback, state);
  }

  static CustomAsyncResult create(
      PlatformHooks hooks,
      @Nullable Object object,
      AsyncCallback<? super ComAsyncResult> callback,
      @Nullable Object state) {
    try (ComObject nativeCallback = ComAsyncCallback.toNative(callback)) {
      return create(hooks, object, nativeCallback.address(ComAsyncCallback.TYPE), state);
    }
  }

  /**
   * Returns the {@code IMFAsyncResult*}, which is also the address of the structure, borrowed.
   *
   * @return see {@link AsyncResultLayout}
   * @throws dev.mfasync.runtime.MediaFoundationException {@link HResult#CO_E_OBJNOTCONNECTED} after
   *     the last release
   */
  public long address() {
    return self.address(AsyncResultSlots.TYPE);
  }

  /**
   * Returns the COM object, to count references.
   *
   * @return the object
   */
  public ComObject comObject() {
    return self;
  }

  /**
   * Returns the state, borrowed.
   *
   * @return see {@link JavaObjects#fromNative}. A {@link ComPointer} is valid until the last
   *     release of this result; to keep it longer, call {@link ComPointer#retain()}
   */
  @Override
  public @Nullable Object getState() {
    begin();
    try {
      return body.lent.lend(JavaObjects.fromNative(body.state));
    } finally {
      end();
    }
  }

  @Override
  public int getStatus() {
    begin();
    try {
      return body.getStatus();
    } finally {
      end();
    }
  }

  @Override
  public void setStatus(int hresult) {
    begin();
    try {
      body.setStatus(hresult);
    } finally {
      end();
    }
  }

  /**
   * Returns the object, borrowed.
   *
   * @return see {@link JavaObjects#fromNative}. A {@link ComPointer} is valid until the last
   *     release of this result; to keep it longer, call {@link ComPointer#retain()}
   */
  @Override
  public @Nullable Object getObject() {
    begin();
    try {
      return body.lent.lend(JavaObjects.fromNative(body.object));
    } finally {
      end();
    }
  }

  /** Releases the reference of the creator. Closing twice has no effect. */
  @Override
  public void close() {
    self.close();
  }

  @Override
  public String toString() {
    return "custom result, " + self;
  }

  /** Begins a use of the address, to be followed by {@link #end}: a reference for its time. */
  long begin() {
    return self.retain(AsyncResultSlots.TYPE);
  }

  void end() {
    self.release();
  }

  /** The state of the COM object, which must not reference the {@link CustomAsyncResult}. */
  private static final class Body implements AsyncResultSlots {
    private final PlatformHooks hooks;
    private final LentPointers lent = new LentPointers();
    private volatile long address;
    private volatile long object;
    private volatile long state;
    private volatile boolean platformLocked;

    Body(PlatformHooks hooks) {
      this.hooks = hooks;
    }

    /**
     * Takes the references one by one, so that at any point it holds exactly those that it will
     * release.
     */
    void fill(long structure, @Nullable Object object, long callback, @Nullable Object state) {
      address = structure;
      this.object = JavaObjects.toNative(object);
      this.state = JavaObjects.toNative(state);
      hooks.lockPlatform();
      platformLocked = true;
      if (callback != 0) {
        Unknown.addRef(callback);
        NativeMemory.putLong(structure + AsyncResultLayout.CALLBACK, callback);
      }
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

    void releaseCallback() {
      Unknown.release(NativeMemory.getLong(address + AsyncResultLayout.CALLBACK));
    }

    void closeEvent() {
      long event = NativeMemory.getLong(address + AsyncResultLayout.EVENT);
      if (event != 0) {
        hooks.closeHandle(event);
      }
    }

    void unlockPlatform() {
      if (platformLocked) {
        hooks.unlockPlatform();
      }
    }
  }
}
