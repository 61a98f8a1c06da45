package dev.mfasync.runtime.com;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * An interface pointer that is either lent for the time of a call, or owned. Uses in progress when
 * it is closed keep the object alive; for a lent pointer, a reference is added then.
 */
final class Borrowable implements AutoCloseable {
  private final @Nullable ComPointer owned;
  private final OpenAddress lent;
  private final String type;

  private Borrowable(@Nullable ComPointer owned, long address, String type) {
    this.owned = owned;
    this.lent = new OpenAddress(address, Unknown::release);
    this.type = type;
  }

  static Borrowable borrow(long address, String type) {
    if (address == 0) {
      throw new MediaFoundationException(HResult.E_POINTER, "null pointer for " + type);
    }
    return new Borrowable(null, address, type);
  }

  /** Takes ownership of the pointer, which is closed if that fails. */
  static Borrowable own(ComPointer pointer) {
    try {
      return new Borrowable(pointer, pointer.address(), pointer.type());
    } catch (Throwable failure) {
      pointer.close();
      throw failure;
    }
  }

  long address() {
    return open(lent.peek());
  }

  /** Begins a use of the address, to be followed by {@link #end}. */
  long begin() {
    return open(lent.begin());
  }

  void end() {
    lent.end();
  }

  <T extends @Nullable Object> T hold(LongFunction<T> function) {
    long open = begin();
    try {
      return function.apply(open);
    } finally {
      end();
    }
  }

  @Override
  public void close() {
    // Uses in progress get a reference of their own, so that the owned one can be released.
    if (lent.letGo(Unknown::addRef) && owned != null) {
      owned.close();
    }
  }

  @Override
  public String toString() {
    long open = lent.peek();
    return type + (open == 0 ? " (closed)" : " at 0x" + Long.toHexString(open));
  }

  private long open(long found) {
    if (found == 0) {
      throw new MediaFoundationException(
          HResult.MF_E_INVALIDREQUEST,
          type
              + (owned == null
                  ? " was lent for the time of the callback, which has returned: retain() it there"
                  : " is closed already"));
    }
    return found;
  }
}
