package dev.mfasync.runtime.com;

import org.jspecify.annotations.Nullable;

/**
 * A native object as a Java object with methods of its own. It owns one reference, and gives it
 * back when it is closed.
 */
public abstract class ComWrapper implements AutoCloseable {
  private final ComPointer pointer;

  /**
   * For subclasses.
   *
   * @param pointer the reference, which this object closes
   */
  protected ComWrapper(ComPointer pointer) {
    this.pointer = pointer;
  }

  /**
   * The native object, borrowed: valid until this is closed.
   *
   * @return its interface pointer
   */
  public final ComPointer pointer() {
    return pointer;
  }

  /**
   * An object to keep that was an argument, for longer than the call that brought it.
   *
   * @param object a Java object, or a proxy that is valid for the time of a call
   * @param <T> its type
   * @return a Java object as it is; a new proxy with a reference of its own, to be given to {@link
   *     #release}
   */
  @SuppressWarnings("unchecked") // The new proxy is made as the old one was.
  public static <T> T retain(T object) {
    return object instanceof ComWrapper proxy ? (T) proxy.again() : object;
  }

  /**
   * Gives back an object that {@link #retain} or a native method gave out.
   *
   * @param object a proxy or a pointer is closed; any other object, and null, is left alone
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

  /** Gives the reference back. Closing twice does nothing. */
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
