package dev.mfasync.runtime.com;

import dev.mfasync.runtime.MediaFoundationException;
import org.jspecify.annotations.Nullable;

/**
 * Java objects on their way through native code that passes an {@code IUnknown*} on without looking
 * at it, such as the state of an operation.
 */
public final class JavaObjects {
  /** Only objects of this package have it; its pointer is the one for {@code IUnknown}. */
  static final Guid IID = Guid.of("b3f8a1d2-6c5e-4f0b-9a47-2d1e8c7b6f53");

  private static final ComType<Object> HOLDER =
      ComType.named("IUnknown (a Java object)", Unknown.IID.toString()).build();

  private JavaObjects() {}

  /**
   * A COM object that stands for the Java object.
   *
   * @param object a {@link ComPointer}, {@link ComWrapper} or {@link ComObject} stands for itself,
   *     an object that is a COM object at the moment for that; anything else is held by a COM
   *     object that is made for it; null is the null pointer
   * @return an {@code IUnknown*} with a reference that the caller has to release, or zero
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
    // The creation's reference is the one that goes out.
    return holder.build().address(ComType.UNKNOWN);
  }

  /**
   * What comes back for a pointer that {@link #toNative} gave out, or for a foreign one.
   *
   * @param unknown any {@code IUnknown*}, borrowed, or zero
   * @return the Java object that was held, the {@link ComObject} for another object of this
   *     process, a new {@link ComPointer} for a foreign object, which the caller has to close; null
   *     for zero
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
