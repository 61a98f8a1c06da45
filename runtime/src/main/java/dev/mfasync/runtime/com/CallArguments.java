package dev.mfasync.runtime.com;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.binding.RawMemory;
import java.nio.ByteBuffer;
import java.nio.ReadOnlyBufferException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Passes Java values to a native call. */
// Longer than other files: one method per native type, and one that accepts null, each documented.
abstract class CallArguments extends CallOuts {
  private static final int CHAR = Character.BYTES;
  private static final String NULL_TEXT =
      "null for a String whose parameter is not marked @Nullable";
  private static final String NULL_BUFFER =
      "null for a ByteBuffer whose parameter is not marked @Nullable";
  private static final String NULL_GUID = "null for a Guid whose parameter is not marked @Nullable";

  /** What must stay reachable until the end of the call. */
  private record Kept(Object object) implements Runnable {
    @Override
    public void run() {
      // It was kept.
    }
  }

  /**
   * Passes a string as {@code LPCWSTR}.
   *
   * @param text the string
   * @return its address
   * @throws IllegalArgumentException if it contains a zero, where native code would see its end
   */
  public final long string(String text) {
    NativeArrays.checkText(Objects.requireNonNull(text, NULL_TEXT));
    long address = room((text.length() + 1L) * CHAR);
    for (int i = 0; i < text.length(); i++) {
      setChar(address + (long) i * CHAR, text.charAt(i));
    }
    return address;
  }

  /**
   * Passes a string or null as {@code LPCWSTR}.
   *
   * @param text the string, or null
   * @return its address, or zero
   */
  public final long optionalString(@Nullable String text) {
    return text == null ? 0 : string(text);
  }

  /**
   * Passes a {@code REFGUID}.
   *
   * @param guid the value
   * @return its address
   */
  public final long guid(Guid guid) {
    Objects.requireNonNull(guid, NULL_GUID);
    long address = room(Guid.SIZE);
    guid.write(address);
    return address;
  }

  /**
   * Passes a {@code GUID*}, or a null pointer for null.
   *
   * @param guid the value, or null
   * @return its address, or zero
   */
  public final long optionalGuid(@Nullable Guid guid) {
    return guid == null ? 0 : guid(guid);
  }

  /**
   * Passes an interface pointer, borrowed for the call. A Java object becomes a COM object for as
   * long as native code holds it.
   *
   * @param type the interface
   * @param object the object
   * @param <T> the Java type of the interface
   * @return its address
   */
  public final <T> long put(ComType<T> type, T object) {
    return ComObjects.lend(type, Objects.requireNonNull(object, type.name()), this);
  }

  /**
   * Passes an interface pointer, or a null pointer for null, as {@link #put(ComType, Object)} does.
   *
   * @param type the interface
   * @param object the object, or null
   * @param <T> the Java type of the interface
   * @return its address, or zero
   */
  public final <T> long putOptional(ComType<T> type, @Nullable T object) {
    return object == null ? 0 : put(type, object);
  }

  /**
   * Passes an {@code IUnknown*}, borrowed for the call; see {@link JavaObjects#toNative}.
   *
   * @param object any object
   * @return its address
   */
  public final long object(Object object) {
    long unknown = JavaObjects.toNative(Objects.requireNonNull(object, "IUnknown"));
    later(() -> Unknown.release(unknown));
    return unknown;
  }

  /**
   * Passes an {@code IUnknown*}, or a null pointer for null.
   *
   * @param object any object, or null
   * @return its address, or zero
   */
  public final long optionalObject(@Nullable Object object) {
    return object == null ? 0 : object(object);
  }

  /**
   * Passes a pointer to a structure.
   *
   * @param layout the structure
   * @param value its value
   * @param <T> the Java type
   * @return its address
   */
  public final <T> long put(ComLayout<T> layout, T value) {
    long address = room(layout.size());
    put(layout, address, value);
    return address;
  }

  /**
   * Fills a structure, for an in/out parameter.
   *
   * @param layout the structure
   * @param address the address from {@link #out(ComLayout)}
   * @param value its value
   * @param <T> the Java type
   */
  public final <T> void put(ComLayout<T> layout, long address, T value) {
    if (layout.owns()) {
      later(() -> layout.clear(address));
    }
    layout.write(Objects.requireNonNull(value, layout.toString()), address);
  }

  /**
   * Passes a pointer to a structure, or a null pointer for null.
   *
   * @param layout the structure
   * @param value its value, or null
   * @param <T> the Java type
   * @return its address, or zero
   */
  public final <T> long putOptional(ComLayout<T> layout, @Nullable T value) {
    return value == null ? 0 : put(layout, value);
  }

  /**
   * Passes the remaining bytes of a buffer. For a heap buffer, native code gets a copy, which is
   * copied back at the end of the call. For a read-only buffer, native code always gets a copy.
   *
   * @param buffer the buffer; its position does not change
   * @return the address of the first byte
   */
  public final long buffer(ByteBuffer buffer) {
    if (Objects.requireNonNull(buffer, NULL_BUFFER).isDirect() && !buffer.isReadOnly()) {
      later(new Kept(buffer));
      return RawMemory.address(buffer) + buffer.position();
    }
    int position = buffer.position();
    int length = buffer.remaining();
    long address = room(Math.max(1, length));
    ByteBuffer copy = RawMemory.view(address, Math.max(1, length)).limit(length);
    copy.duplicate().put(buffer.duplicate());
    copyLater(
        () -> {
          ByteBuffer original =
              buffer.duplicate().clear().limit(position + length).position(position);
          if (!buffer.isReadOnly()) {
            original.put(copy.duplicate());
          } else if (!original.equals(copy)) {
            throw new ReadOnlyBufferException();
          }
        });
    return address;
  }

  /**
   * Passes the remaining bytes of a buffer, or a null pointer for null.
   *
   * @param buffer the buffer, or null
   * @return the address of the first byte, or zero
   */
  public final long optionalBuffer(@Nullable ByteBuffer buffer) {
    return buffer == null ? 0 : buffer(buffer);
  }

  /**
   * Advances a buffer past the bytes that native code read or wrote.
   *
   * @param buffer the buffer
   * @param count the number of bytes that native code reported
   * @return the same number
   * @throws MediaFoundationException {@link HResult#E_UNEXPECTED} if the buffer has fewer
   */
  public final int advance(ByteBuffer buffer, int count) {
    if (count < 0 || count > buffer.remaining()) {
      throw new MediaFoundationException(
          HResult.E_UNEXPECTED,
          "native code says "
              + Integer.toUnsignedString(count)
              + " bytes of a buffer that has "
              + buffer.remaining());
    }
    buffer.position(buffer.position() + count);
    return count;
  }

  /**
   * Passes a pointer to 8 bits, or a null pointer for null.
   *
   * @param value the value, or null
   * @return its address, or zero
   */
  public final long optionalByte(@Nullable Byte value) {
    if (value == null) {
      return 0;
    }
    long address = room(Long.BYTES);
    setByte(address, value);
    return address;
  }

  /**
   * Passes a pointer to 16 bits, or a null pointer for null.
   *
   * @param value the value, or null
   * @return its address, or zero
   */
  public final long optionalShort(@Nullable Short value) {
    if (value == null) {
      return 0;
    }
    long address = room(Long.BYTES);
    setShort(address, value);
    return address;
  }

  /**
   * Passes a pointer to a {@code WCHAR}, or a null pointer for null.
   *
   * @param value the value, or null
   * @return its address, or zero
   */
  public final long optionalChar(@Nullable Character value) {
    if (value == null) {
      return 0;
    }
    long address = room(Long.BYTES);
    setChar(address, value);
    return address;
  }

  /**
   * Passes a pointer to 32 bits, or a null pointer for null.
   *
   * @param value the value, or null
   * @return its address, or zero
   */
  public final long optionalInt(@Nullable Integer value) {
    if (value == null) {
      return 0;
    }
    long address = room(Long.BYTES);
    setInt(address, value);
    return address;
  }

  /**
   * Passes a pointer to 64 bits, or a null pointer for null.
   *
   * @param value the value, or null
   * @return its address, or zero
   */
  public final long optionalLong(@Nullable Long value) {
    if (value == null) {
      return 0;
    }
    long address = room(Long.BYTES);
    setLong(address, value);
    return address;
  }

  /**
   * Passes a pointer to a {@code float}, or a null pointer for null.
   *
   * @param value the value, or null
   * @return its address, or zero
   */
  public final long optionalFloat(@Nullable Float value) {
    if (value == null) {
      return 0;
    }
    long address = room(Long.BYTES);
    setFloat(address, value);
    return address;
  }

  /**
   * Passes a pointer to a {@code double}, or a null pointer for null.
   *
   * @param value the value, or null
   * @return its address, or zero
   */
  public final long optionalDouble(@Nullable Double value) {
    if (value == null) {
      return 0;
    }
    long address = room(Long.BYTES);
    setDouble(address, value);
    return address;
  }

  /**
   * Passes a pointer to a {@code BOOL}, or a null pointer for null.
   *
   * @param value the value, or null
   * @return its address, or zero
   */
  public final long optionalBoolean(@Nullable Boolean value) {
    if (value == null) {
      return 0;
    }
    long address = room(Long.BYTES);
    setBoolean(address, value);
    return address;
  }
}
