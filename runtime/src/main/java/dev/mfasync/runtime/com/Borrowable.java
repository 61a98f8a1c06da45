package dev.mfasync.runtime.com;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import org.jspecify.annotations.Nullable;

/** An interface pointer that is either lent for the time of a call, or owned. */
final class Borrowable implements AutoCloseable {
  private final @Nullable ComPointer owned;
  private final String type;
  private volatile long address;

  private Borrowable(@Nullable ComPointer owned, long address, String type) {
    this.owned = owned;
    this.address = address;
    this.type = type;
  }

  static Borrowable borrow(long address, String type) {
    if (address == 0) {
      throw new MediaFoundationException(HResult.E_POINTER, "a null pointer came for " + type);
    }
    return new Borrowable(null, address, type);
  }

  static Borrowable own(ComPointer pointer) {
    return new Borrowable(pointer, pointer.address(), pointer.type());
  }

  long address() {
    long open = address;
    if (open == 0) {
      throw new MediaFoundationException(
          HResult.MF_E_INVALIDREQUEST,
          type
              + (owned == null
                  ? " was lent for the time of the callback, which has returned: retain() it there"
                  : " is closed already"));
    }
    return open;
  }

  @Override
  public void close() {
    address = 0;
    if (owned != null) {
      owned.close();
    }
  }

  @Override
  public String toString() {
    long open = address;
    return type + (open == 0 ? " (closed)" : " at 0x" + Long.toHexString(open));
  }
}
