package dev.mfasync.media;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.binding.NativeSupport;
import dev.mfasync.runtime.com.ComWrapper;
import dev.mfasync.runtime.com.NativeBuffer;
import java.util.function.Consumer;

/** Makes objects of Media Foundation, and says so where there can be none. */
final class NativeObjects {
  /** A function whose last parameter is the interface pointer that it gives out. */
  @FunctionalInterface
  interface Creation {
    int call(long out);
  }

  private NativeObjects() {}

  /**
   * Calls a function that makes an object.
   *
   * @return the address that came out, with a reference that belongs to the caller
   */
  static long create(String function, Creation creation) {
    NativeSupport.require(function);
    try (NativeBuffer out = NativeBuffer.allocate(Long.BYTES)) {
      check(creation.call(out.address()), function + " failed");
      return out.getLong(0);
    }
  }

  /** Makes a new object what it is to be; one that cannot be is closed. */
  static <T extends ComWrapper> T fill(T made, Consumer<? super T> filling) {
    try {
      filling.accept(made);
      return made;
    } catch (Throwable failure) {
      made.close();
      throw failure;
    }
  }

  static void check(int hresult, String what) {
    if (HResult.failed(hresult)) {
      throw new MediaFoundationException(hresult, what);
    }
  }
}
