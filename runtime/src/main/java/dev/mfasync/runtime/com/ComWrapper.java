package dev.mfasync.runtime.com;

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
