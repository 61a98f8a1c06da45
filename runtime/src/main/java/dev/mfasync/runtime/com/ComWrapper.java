package dev.mfasync.runtime.com;

import org.jspecify.annotations.Nullable;

/**
 * The superclass of generated proxies of native objects. A proxy owns one reference until it is
 * closed.
 */
public abstract class ComWrapper implements AutoCloseable {
  private final ComPointer pointer;

  /**
   * For subclasses.
   *
   * @param pointer the reference, which this object owns and closes
   */
  protected ComWrapper(ComPointer pointer) {
    this.pointer = pointer;
  }

  /**
   * Returns the pointer to the native object, borrowed: it is valid until this object is closed.
   *
   * @return its interface pointer
   */
  public final ComPointer pointer() {
    return pointer;
  }

  /**
   * Keeps an argument longer than the call.
   *
   * @param object a Java object, or a proxy that is valid for the duration of a call
   * @param <T> its type
   * @return a Java object itself; for a proxy, a new one with its own reference, to be passed to
   *     {@link #release}
   */
  @SuppressWarnings("unchecked") // The new proxy is made as the old one was.
  public static <T> T retain(T object) {
    return object instanceof ComWrapper proxy ? (T) proxy.again() : object;
  }

  /**
   * Releases an object that {@link #retain} or a native method returned.
   *
   * @param object a proxy or a pointer, which is closed; any other object and null are ignored
   */
  public static void release(@Nullable Object object) {
    if (object instanceof ComWrapper proxy) {
      proxy.close();
    } else if (object instanceof ComPointer pointer) {
      pointer.close();
    }
  }

  /**
   * Begins a call on the native object, which lives until the call is closed.
   *
   * @return the call, to be closed by the caller
   */
  protected final ComCall call() {
    return ComCall.on(pointer);
  }

  private Object again() {
    return pointer.retain().wrap();
  }

  /** Releases the reference. Closing twice has no effect. */
  @Override
  public void close() {
    pointer.close();
  }

  /** The interface and the address. */
  @Override
  public final String toString() {
    return pointer.toString();
  }
}
