package dev.mfasync.runtime.com;

import dev.mfasync.runtime.MediaFoundationException;
import org.jspecify.annotations.Nullable;

/**
 * Passes Java objects through native code as an {@code IUnknown*} that native code does not use
 * itself, such as the state of an operation.
 */
public final class JavaObjects {
  /** Only objects of this package have it; its pointer is the one for {@code IUnknown}. */
  static final Guid IID = Guid.of("b3f8a1d2-6c5e-4f0b-9a47-2d1e8c7b6f53");

  private static final ComType<Object> HOLDER =
      ComType.named("IUnknown (a Java object)", Unknown.IID.toString()).build();

  private JavaObjects() {}

  /**
   * Returns a COM object that stands for a Java object.
   *
   * @param object a {@link ComPointer}, {@link ComWrapper} or {@link ComObject} is passed as it is,
   *     and so is an object that currently is a COM object; for any other object, a new COM object
   *     refers to it
   * @return an {@code IUnknown*} with a reference, to be released by the caller; zero for null
   */
  public static long toNative(@Nullable Object object) {
    if (object == null) {
      return 0;
    }
    if (object instanceof ComWrapper proxy) {
      return toNative(proxy.pointer());
    }
    if (object instanceof ComPointer pointer) {
      return pointer.hold(
          address -> {
            Unknown.addRef(address);
            return address;
          });
    }
    if (object instanceof ComObject own) {
      return own.retain(ComType.UNKNOWN);
    }
    ComObject known = JavaIdentities.find(object);
    if (known != null && known.tryRetain(HOLDER, object) != 0) {
      return known.address(ComType.UNKNOWN);
    }
    ComObject.Builder holder = ComObject.builder().with(HOLDER, object);
    if (object instanceof ServedResult<?> result) {
      holder.onDestroy(result::discard);
    }
    // The initial reference is passed to the caller.
    return holder.build().address(ComType.UNKNOWN);
  }

  /**
   * Returns the object behind a pointer from {@link #toNative}, or a pointer to a foreign object.
   *
   * @param unknown any {@code IUnknown*}, borrowed, or zero
   * @return the Java object; the {@link ComObject} for any other object of this package; a new
   *     {@link ComPointer} for a foreign object, to be closed by the caller; null for zero
   */
  public static @Nullable Object fromNative(long unknown) {
    if (unknown == 0) {
      return null;
    }
    ComObject own = findBehind(unknown);
    if (own == null) {
      return ComPointer.retain(unknown, "IUnknown");
    }
    Object held = own.target(HOLDER);
    return held != null ? held : own;
  }

  /** Our object behind a pointer, even where a foreign object stands in between. */
  private static @Nullable ComObject findBehind(long unknown) {
    ComObject direct = ComObject.find(unknown);
    if (direct != null) {
      return direct;
    }
    long behind;
    try {
      behind = Unknown.queryInterface(unknown, IID);
    } catch (MediaFoundationException failure) {
      // Some objects have another failure for an interface that they do not know.
      return null;
    }
    if (behind == 0) {
      return null;
    }
    ComObject own = ComObject.find(behind);
    Unknown.release(behind);
    return own;
  }
}
