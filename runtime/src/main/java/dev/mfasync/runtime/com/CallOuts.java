package dev.mfasync.runtime.com;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.binding.RawMemory;
import dev.mfasync.runtime.binding.TaskMemory;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Java values that come out of a native call. Whatever native code gave out is owned here. */
abstract class CallOuts extends CallMemory {
  /** Proxies that were made for a value of several out parameters, until that is complete. */
  private final List<Object> made = new ArrayList<>();

  private boolean isOneOfSeveral;

  /**
   * Memory for an interface pointer that comes out with other values. If one of them cannot be
   * read, the reference is released.
   *
   * @return the address of a null pointer
   */
  public final long outInterface() {
    long address = room(Long.BYTES);
    isOneOfSeveral = true;
    later(
        () -> {
          releaseIncomplete();
          Unknown.release(getLong(address));
        });
    return address;
  }

  /**
   * Memory for a text that comes out with other values. If one of them cannot be read, it is freed.
   *
   * @return the address of a null pointer
   */
  public final long outText() {
    long address = room(Long.BYTES);
    later(
        () -> {
          long text = getLong(address);
          if (text != 0) {
            TaskMemory.free(text);
          }
        });
    return address;
  }

  /**
   * Says that the value of several out parameters is complete: whoever gets it owns its proxies.
   *
   * @param value the value
   * @param <T> its type
   * @return the value
   */
  public final <T> T complete(T value) {
    made.clear();
    return value;
  }

  /**
   * Reads a string that native code returned as {@code LPWSTR}, and frees it with {@code
   * CoTaskMemFree}.
   *
   * @param address the address from {@link #out(int)}
   * @return the string
   * @throws MediaFoundationException {@link HResult#E_POINTER} if the pointer is null
   */
  public final String getString(long address) {
    String text = getOptionalString(address);
    if (text == null) {
      throw nothing("a text");
    }
    return text;
  }

  /**
   * Reads a string or null that native code returned as {@code LPWSTR}.
   *
   * @param address the address from {@link #out(int)}
   * @return the string, or null
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
   * Reads a {@code GUID} that native code returned.
   *
   * @param address the address from {@link #out(int)}
   * @return the value
   */
  public final Guid getGuid(long address) {
    return Guid.read(address);
  }

  /**
   * Returns an object that native code returned, with its reference.
   *
   * @param type the interface
   * @param address the address from {@link #out(int)}
   * @param <T> the Java type of the interface
   * @return the Java object itself if it is one, otherwise a proxy, to be closed by the caller
   * @throws MediaFoundationException {@link HResult#E_POINTER} if the pointer is null
   */
  public final <T> T get(ComType<T> type, long address) {
    T object = getOptional(type, address);
    if (object == null) {
      throw nothing(type.name());
    }
    return object;
  }

  /**
   * Returns an object or null that native code returned; see {@link #get(ComType, long)}.
   *
   * @param type the interface
   * @param address the address from {@link #out(int)}
   * @param <T> the Java type of the interface
   * @return the object, or null
   */
  public final <T> @Nullable T getOptional(ComType<T> type, long address) {
    long pointer = takeOut(address);
    return pointer == 0 ? null : remember(ComObjects.takeOver(type, pointer));
  }

  /**
   * Returns an object that native code returned as {@code IUnknown*}, with its reference.
   *
   * @param address the address from {@link #out(int)}
   * @return the Java object itself if it is one, otherwise a {@link ComPointer}, to be closed by
   *     the caller
   * @throws MediaFoundationException {@link HResult#E_POINTER} if the pointer is null
   */
  public final Object getObject(long address) {
    Object object = getOptionalObject(address);
    if (object == null) {
      throw nothing("an object");
    }
    return object;
  }

  /**
   * Returns an object or null that native code returned as {@code IUnknown*}.
   *
   * @param address the address from {@link #out(int)}
   * @return see {@link #getObject}, or null
   */
  public final @Nullable Object getOptionalObject(long address) {
    long unknown = takeOut(address);
    return unknown == 0 ? null : remember(ComObjects.takeOver(unknown));
  }

  /**
   * Reads a structure that native code filled, and frees what it owns.
   *
   * @param layout the structure
   * @param address the address from {@link #out(ComLayout)}
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

  private <T> T remember(T object) {
    if (isOneOfSeveral) {
      made.add(object);
    }
    return object;
  }

  private void releaseIncomplete() {
    isOneOfSeveral = false;
    made.forEach(ComWrapper::release);
    made.clear();
  }

  /** Reads and clears a value, so that it is not found a second time. */
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
