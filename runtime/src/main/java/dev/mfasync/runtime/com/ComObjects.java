package dev.mfasync.runtime.com;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import org.jspecify.annotations.Nullable;

/** Converts objects to interface pointers and back. */
final class ComObjects {
  private ComObjects() {}

  /** An interface pointer for the time of a call, of a native object or of a Java object. */
  static <T> long lend(ComType<T> type, T object, CallMemory call) {
    ComPointer pointer = pointerOf(object);
    if (pointer != null && pointer.isA(type)) {
      long address = pointer.begin();
      call.later(pointer::end);
      return address;
    }
    long owned = retain(type, object);
    call.later(() -> Unknown.release(owned));
    return owned;
  }

  /** Returns an interface pointer with a reference that the receiver has to release. */
  static <T> long retain(ComType<T> type, T object) {
    ComPointer pointer = pointerOf(object);
    if (pointer == null) {
      return JavaIdentities.retain(type, object);
    }
    if (pointer.isA(type)) {
      return pointer.hold(
          address -> {
            Unknown.addRef(address);
            return address;
          });
    }
    long found = pointer.hold(address -> Unknown.queryInterface(address, type.iid()));
    if (found == 0) {
      throw new MediaFoundationException(
          HResult.E_NOINTERFACE, "the object behind " + pointer.type() + " has no " + type);
    }
    return found;
  }

  /** The object behind a pointer whose reference is taken over. */
  static <T> T takeOver(ComType<T> type, long address) {
    T own = ownTarget(type, address);
    if (own != null) {
      Unknown.release(address);
      return own;
    }
    return type.wrap(ComPointer.attach(address, type));
  }

  /** The object behind an {@code IUnknown*} whose reference is taken over. */
  static Object takeOver(long unknown) {
    try {
      return find(unknown);
    } finally {
      Unknown.release(unknown);
    }
  }

  /** Returns the object behind an {@code IUnknown*}; a {@link ComPointer} has its own reference. */
  static Object find(long unknown) {
    Object found = JavaObjects.fromNative(unknown);
    if (found instanceof ComObject own) {
      Object only = own.onlyTarget();
      return only != null ? only : own;
    }
    if (found == null) {
      throw new MediaFoundationException(HResult.E_POINTER, "null pointer for IUnknown");
    }
    return found;
  }

  /** The Java object that went out by this interface, or null for a foreign object. */
  static <T> @Nullable T ownTarget(ComType<T> type, long address) {
    ComObject own = ComObject.find(address);
    return own == null ? null : own.target(type);
  }

  private static @Nullable ComPointer pointerOf(Object object) {
    if (object instanceof ComWrapper proxy) {
      return proxy.pointer();
    }
    return object instanceof ComPointer pointer ? pointer : null;
  }
}
