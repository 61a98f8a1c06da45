package dev.mfasync.runtime.com;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.binding.TaskMemory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The out parameters of a call by native code, from Java values. */
// Longer than other files: one method per native type, and one that accepts null, each documented.
abstract class FrameOuts extends FrameArguments {
  /** The steps that take back what was given out. */
  private final List<Runnable> undo = new ArrayList<>();

  /** Addresses and sizes alternately: the memory to be zeroed if the call fails. */
  private long[] outs = new long[8];

  private int outCount;

  /**
   * An out parameter.
   *
   * @param index the index of the argument
   * @param bytes its size; its bytes are set to zero if the call fails. Until then they stay as
   *     they are, since the memory may also be that of another argument
   * @return its address
   * @throws MediaFoundationException {@link HResult#E_POINTER} if it is null
   */
  public final long out(int index, int bytes) {
    long address = address(index);
    remember(address, bytes);
    return address;
  }

  /**
   * An out parameter that is a structure.
   *
   * @param index the index of the argument
   * @param layout the structure; its bytes are set to zero if the call fails
   * @return its address
   * @throws MediaFoundationException {@link HResult#E_POINTER} if it is null
   */
  public final long out(int index, ComLayout<?> layout) {
    return out(index, layout.size());
  }

  /**
   * An out parameter that may be null.
   *
   * @param index the index of the argument
   * @param bytes its size; its bytes are set to zero if the call fails
   * @return its address, or zero, which the writing methods accept and ignore
   */
  public final long optionalOut(int index, int bytes) {
    long address = getLong(index);
    if (address != 0) {
      remember(address, bytes);
    }
    return address;
  }

  /**
   * An out parameter that is a structure and may be null.
   *
   * @param index the index of the argument
   * @param layout the structure; its bytes are set to zero if the call fails
   * @return its address, or zero, which the writing methods accept and ignore
   */
  public final long optionalOut(int index, ComLayout<?> layout) {
    return optionalOut(index, layout.size());
  }

  /**
   * Returns the address of an in/out parameter.
   *
   * @param index the index of the argument
   * @return its address
   * @throws MediaFoundationException {@link HResult#E_POINTER} if it is null
   */
  public final long inOut(int index) {
    return address(index);
  }

  /**
   * Writes 8 bits.
   *
   * @param address the out parameter, or zero
   * @param value its value
   */
  public final void putByte(long address, byte value) {
    if (address != 0) {
      NativeMemory.putByte(address, value);
    }
  }

  /**
   * Writes 16 bits.
   *
   * @param address the out parameter, or zero
   * @param value its value
   */
  public final void putShort(long address, short value) {
    if (address != 0) {
      NativeMemory.putShort(address, value);
    }
  }

  /**
   * Writes a {@code WCHAR}.
   *
   * @param address the out parameter, or zero
   * @param value its value
   */
  public final void putChar(long address, char value) {
    if (address != 0) {
      NativeMemory.putChar(address, value);
    }
  }

  /**
   * Writes 32 bits.
   *
   * @param address the out parameter, or zero
   * @param value its value
   */
  public final void putInt(long address, int value) {
    if (address != 0) {
      NativeMemory.putInt(address, value);
    }
  }

  /**
   * Writes 64 bits.
   *
   * @param address the out parameter, or zero
   * @param value its value
   */
  public final void putLong(long address, long value) {
    if (address != 0) {
      NativeMemory.putLong(address, value);
    }
  }

  /**
   * Writes a {@code float}.
   *
   * @param address the out parameter, or zero
   * @param value its value
   */
  public final void putFloat(long address, float value) {
    if (address != 0) {
      NativeMemory.putFloat(address, value);
    }
  }

  /**
   * Writes a {@code double}.
   *
   * @param address the out parameter, or zero
   * @param value its value
   */
  public final void putDouble(long address, double value) {
    if (address != 0) {
      NativeMemory.putDouble(address, value);
    }
  }

  /**
   * Writes a {@code BOOL}.
   *
   * @param address the out parameter, or zero
   * @param value its value
   */
  public final void putBoolean(long address, boolean value) {
    if (address != 0) {
      NativeMemory.putBoolean(address, value);
    }
  }

  /**
   * Writes 8 bits, or zero for null.
   *
   * @param address the out parameter, or zero
   * @param value the value; null is written as zero
   */
  public final void putOptionalByte(long address, @Nullable Byte value) {
    putByte(address, value == null ? (byte) 0 : value);
  }

  /**
   * Writes 16 bits, or zero for null.
   *
   * @param address the out parameter, or zero
   * @param value the value; null is written as zero
   */
  public final void putOptionalShort(long address, @Nullable Short value) {
    putShort(address, value == null ? (short) 0 : value);
  }

  /**
   * Writes a {@code WCHAR}, or zero for null.
   *
   * @param address the out parameter, or zero
   * @param value the value; null is written as zero
   */
  public final void putOptionalChar(long address, @Nullable Character value) {
    putChar(address, value == null ? (char) 0 : value);
  }

  /**
   * Writes 32 bits, or zero for null.
   *
   * @param address the out parameter, or zero
   * @param value the value; null is written as zero
   */
  public final void putOptionalInt(long address, @Nullable Integer value) {
    putInt(address, value == null ? 0 : value);
  }

  /**
   * Writes 64 bits, or zero for null.
   *
   * @param address the out parameter, or zero
   * @param value the value; null is written as zero
   */
  public final void putOptionalLong(long address, @Nullable Long value) {
    putLong(address, value == null ? 0 : value);
  }

  /**
   * Writes a {@code float}, or zero for null.
   *
   * @param address the out parameter, or zero
   * @param value the value; null is written as zero
   */
  public final void putOptionalFloat(long address, @Nullable Float value) {
    putFloat(address, value == null ? 0 : value);
  }

  /**
   * Writes a {@code double}, or zero for null.
   *
   * @param address the out parameter, or zero
   * @param value the value; null is written as zero
   */
  public final void putOptionalDouble(long address, @Nullable Double value) {
    putDouble(address, value == null ? 0 : value);
  }

  /**
   * Writes a {@code BOOL}, or zero for null.
   *
   * @param address the out parameter, or zero
   * @param value the value; null is written as zero
   */
  public final void putOptionalBoolean(long address, @Nullable Boolean value) {
    putBoolean(address, value == null ? false : value);
  }

  /**
   * Writes a string, in memory that native code frees with {@code CoTaskMemFree}.
   *
   * @param address the out parameter, or zero
   * @param text the string
   */
  public final void putString(long address, String text) {
    int length = Objects.requireNonNull(text, "a method returned null for a text").length();
    if (address != 0) {
      long copy = TaskMemory.allocate((length + 1L) * Character.BYTES);
      NativeArrays.putString(copy, length + 1, text);
      giveOut(address, copy, () -> TaskMemory.free(copy));
    }
  }

  /**
   * Writes a string, or nothing for null; see {@link #putString}.
   *
   * @param address the out parameter, or zero
   * @param text the text; null is the null pointer
   */
  public final void putOptionalString(long address, @Nullable String text) {
    if (text == null) {
      putLong(address, 0);
    } else {
      putString(address, text);
    }
  }

  /**
   * Writes a {@code GUID}.
   *
   * @param address the out parameter, or zero
   * @param guid its value
   */
  public final void putGuid(long address, Guid guid) {
    Objects.requireNonNull(guid, "a method returned null for a GUID");
    if (address != 0) {
      guid.write(address);
    }
  }

  /**
   * Writes a {@code GUID}, or nothing.
   *
   * @param address the out parameter, or zero
   * @param guid its value, or null for zero
   */
  public final void putOptionalGuid(long address, @Nullable Guid guid) {
    if (guid != null) {
      putGuid(address, guid);
    } else if (address != 0) {
      NativeMemory.clear(address, Guid.SIZE);
    }
  }

  /**
   * Writes a structure. Native code takes over what it owns.
   *
   * @param layout the structure
   * @param address the out parameter, or zero
   * @param value its value
   * @param <T> the Java type
   */
  public final <T> void put(ComLayout<T> layout, long address, T value) {
    Objects.requireNonNull(value, layout.toString());
    if (address != 0) {
      NativeMemory.clear(address, layout.size());
      if (layout.owns()) {
        undo.add(() -> layout.clear(address));
      }
      layout.write(value, address);
    }
  }

  /**
   * Writes a structure, or nothing for null; see {@link #put(ComLayout, long, Object)}.
   *
   * @param layout the structure
   * @param address the out parameter, or zero
   * @param value the value; null is written as zero
   * @param <T> the Java type
   */
  public final <T> void putOptional(ComLayout<T> layout, long address, @Nullable T value) {
    if (value != null) {
      put(layout, address, value);
    } else if (address != 0) {
      NativeMemory.clear(address, layout.size());
    }
  }

  /**
   * Gives out an interface pointer with its reference.
   *
   * @param type the interface
   * @param address the out parameter, or zero
   * @param value a proxy, whose reference native code gets: it is closed; or a Java object, which
   *     becomes a COM object for as long as native code holds it
   * @param <T> the Java type that stands behind the interface
   */
  public final <T> void put(ComType<T> type, long address, T value) {
    Objects.requireNonNull(value, type.name());
    try {
      if (address != 0) {
        long pointer = ComObjects.retain(type, value);
        giveOut(address, pointer, () -> Unknown.release(pointer));
      }
    } finally {
      ComWrapper.release(value);
    }
  }

  /**
   * Writes an interface pointer, or nothing for null; see {@link #put(ComType, long, Object)}.
   *
   * @param type the interface
   * @param address the out parameter, or zero
   * @param value an object; null is the null pointer
   * @param <T> the Java type that stands behind the interface
   */
  public final <T> void putOptional(ComType<T> type, long address, @Nullable T value) {
    if (value == null) {
      putLong(address, 0);
    } else {
      put(type, address, value);
    }
  }

  /**
   * Gives out an {@code IUnknown*} with its reference, see {@link JavaObjects#toNative}.
   *
   * @param address the out parameter, or zero
   * @param value any object; a proxy is closed, see {@link #put(ComType, long, Object)}
   */
  public final void putObject(long address, Object value) {
    Objects.requireNonNull(value, "a method returned null for an object");
    try {
      if (address != 0) {
        long unknown = JavaObjects.toNative(value);
        giveOut(address, unknown, () -> Unknown.release(unknown));
      }
    } finally {
      ComWrapper.release(value);
    }
  }

  /**
   * Writes an {@code IUnknown*}, or nothing for null; see {@link #putObject}.
   *
   * @param address the out parameter, or zero
   * @param value any object; null is the null pointer
   */
  public final void putOptionalObject(long address, @Nullable Object value) {
    if (value == null) {
      putLong(address, 0);
    } else {
      putObject(address, value);
    }
  }

  /** Gives native code the ownership of the values. */
  final void succeed() {
    undo.clear();
    outCount = 0;
  }

  /** Takes back the values of a call that failed. */
  final void takeBack() {
    while (!undo.isEmpty()) {
      undo.remove(undo.size() - 1).run();
    }
    while (outCount > 0) {
      outCount--;
      clear(outs[2 * outCount], (int) outs[2 * outCount + 1]);
    }
  }

  final void giveOut(long address, long pointer, Runnable takeBack) {
    undo.add(
        () -> {
          NativeMemory.putLong(address, 0);
          takeBack.run();
        });
    NativeMemory.putLong(address, pointer);
  }

  private void remember(long address, int bytes) {
    if (2 * outCount == outs.length) {
      outs = Arrays.copyOf(outs, 2 * outs.length);
    }
    outs[2 * outCount] = address;
    outs[2 * outCount + 1] = bytes;
    outCount++;
  }

  private static void clear(long address, int bytes) {
    switch (bytes) {
      case Integer.BYTES -> NativeMemory.putInt(address, 0);
      case Long.BYTES -> NativeMemory.putLong(address, 0);
      default -> NativeMemory.clear(address, bytes);
    }
  }
}
