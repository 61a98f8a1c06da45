package dev.mfasync.runtime.com;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.binding.RawMemory;
import dev.mfasync.runtime.binding.TaskMemory;
import org.jspecify.annotations.Nullable;

/** Java values that come out of a native call. Whatever native code gave out is owned here. */
abstract class CallOuts extends CallMemory {
  /**
   * A text that native code gave out as {@code LPWSTR}. It is freed by {@code CoTaskMemFree}.
   *
   * @param address what {@link #out(int)} gave
   * @return the text
   * @throws MediaFoundationException {@link HResult#E_POINTER} if there is none
   */
  public final String getString(long address) {
    String text = getOptionalString(address);
    if (text == null) {
      throw nothing("a text");
    }
    return text;
  }

  /**
   * A text that native code gave out as {@code LPWSTR}, where there may be none.
   *
   * @param address what {@link #out(int)} gave
   * @return the text, or null
   */
  public final @Nullable String getOptionalString(long address) {
    long text = takeOut(address);
    if (text == 0) {
      return null;
    }
    try {
      return RawMemory.wideString(text);
    } finally {
      TaskMemory.free(text);
    }
  }

  /**
   * A {@code GUID} that native code gave out.
   *
   * @param address what {@link #out(int)} gave
   * @return the value
   */
  public final Guid getGuid(long address) {
    return Guid.read(address);
  }

  /**
   * An object that native code gave out, with its reference.
   *
   * @param type the interface
   * @param address what {@link #out(int)} gave
   * @param <T> the Java type that stands behind the interface
   * @return the Java object itself, if it is one, else a proxy, to be closed by who gets it
   * @throws MediaFoundationException {@link HResult#E_POINTER} if there is none
   */
  public final <T> T get(ComType<T> type, long address) {
    T object = getOptional(type, address);
    if (object == null) {
      throw nothing(type.name());
    }
    return object;
  }

  /**
   * An object that native code gave out, where there may be none, see {@link #get(ComType, long)}.
   *
   * @param type the interface
   * @param address what {@link #out(int)} gave
   * @param <T> the Java type that stands behind the interface
   * @return the object, or null
   */
  public final <T> @Nullable T getOptional(ComType<T> type, long address) {
    long pointer = takeOut(address);
    return pointer == 0 ? null : ComObjects.takeOver(type, pointer);
  }

  /**
   * An object that native code gave out as {@code IUnknown*}, with its reference.
   *
   * @param address what {@link #out(int)} gave
   * @return the Java object itself, if it is one, else a {@link ComPointer}, to be closed by who
   *     gets it
   * @throws MediaFoundationException {@link HResult#E_POINTER} if there is none
   */
  public final Object getObject(long address) {
    Object object = getOptionalObject(address);
    if (object == null) {
      throw nothing("an object");
    }
    return object;
  }

  /**
   * An object that native code gave out as {@code IUnknown*}, where there may be none.
   *
   * @param address what {@link #out(int)} gave
   * @return see {@link #getObject}, or null
   */
  public final @Nullable Object getOptionalObject(long address) {
    long unknown = takeOut(address);
    return unknown == 0 ? null : ComObjects.takeOver(unknown);
  }

  /**
   * A structure that native code filled. What it owns is freed.
   *
   * @param layout the structure
   * @param address what {@link #out(ComLayout)} gave
   * @param <T> the Java type
   * @return its value
   */
  public final <T> T get(ComLayout<T> layout, long address) {
    try {
      return layout.read(address);
    } finally {
      layout.clear(address);
    }
  }

  /** What is at an address, which nobody finds there a second time. */
  private long takeOut(long address) {
    long pointer = getLong(address);
    setLong(address, 0);
    return pointer;
  }

  private static MediaFoundationException nothing(String what) {
    return new MediaFoundationException(
        HResult.E_POINTER, "native code gave out a null pointer for " + what);
  }
}
