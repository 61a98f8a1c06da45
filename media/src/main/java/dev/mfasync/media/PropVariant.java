package dev.mfasync.media;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.binding.Ole32;
import dev.mfasync.runtime.binding.RawMemory;
import dev.mfasync.runtime.com.ComPointer;
import dev.mfasync.runtime.com.Guid;
import dev.mfasync.runtime.com.NativeBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A native {@code PROPVARIANT}: a type and a value. */
final class PropVariant implements AutoCloseable {
  static final int SIZE = 24;

  private static final int VALUE = 8;
  private static final int VT_EMPTY = 0;
  private static final int VT_NULL = 1;
  private static final int VT_I4 = 3;
  private static final int VT_R8 = 5;
  private static final int VT_BOOL = 11;
  private static final int VT_UNKNOWN = 13;
  private static final int VT_UI4 = 19;
  private static final int VT_I8 = 20;
  private static final int VT_UI8 = 21;
  private static final int VT_LPWSTR = 31;
  private static final int VT_CLSID = 72;

  private final NativeBuffer variant = NativeBuffer.allocate(SIZE);

  /** What the variant points at, while this class owns it. */
  private @Nullable NativeBuffer pointee;

  /** A reference on the object that the variant points at, for a value that is one. */
  private @Nullable ComPointer object;

  private boolean ownedByCom;

  /** An empty one, for native code to fill: what it puts there is freed by closing this. */
  static PropVariant empty() {
    PropVariant empty = new PropVariant();
    empty.ownedByCom = true;
    return empty;
  }

  /** One that lends a Java value to native code, which copies what it keeps. */
  static PropVariant of(@Nullable Object value) {
    PropVariant made = new PropVariant();
    try {
      made.set(value);
      return made;
    } catch (Throwable failure) {
      made.close();
      throw failure;
    }
  }

  private void set(@Nullable Object value) {
    if (value instanceof Boolean flag) {
      put(VT_BOOL, flag ? 0xFFFF : 0);
    } else if (value instanceof Integer number) {
      put(VT_I4, number);
    } else if (value instanceof Long number) {
      put(VT_I8, number);
    } else if (value instanceof Double number) {
      put(VT_R8, Double.doubleToRawLongBits(number));
    } else if (value instanceof String text) {
      putPointee(VT_LPWSTR, (text + '\0').getBytes(StandardCharsets.UTF_16LE));
    } else if (value instanceof Guid guid) {
      guid.write(putPointee(VT_CLSID, new byte[Guid.SIZE]));
    } else if (value instanceof ComPointer pointer) {
      ComPointer retained = pointer.retain();
      object = retained;
      put(VT_UNKNOWN, retained.address());
    } else if (value != null) {
      throw new IllegalArgumentException(
          value.getClass().getName() + " cannot be the value of an event: see MediaEvent");
    }
  }

  long address() {
    return variant.address();
  }

  /** Returns the value in Java; the caller has to close a {@link ComPointer}. */
  @Nullable Object value() {
    int type = variant.getInt(0) & 0xFFFF;
    long value = variant.getLong(VALUE);
    return switch (type) {
      case VT_EMPTY, VT_NULL -> null;
      case VT_BOOL -> (short) value != 0;
      case VT_I4, VT_UI4 -> (int) value;
      case VT_I8, VT_UI8 -> value;
      case VT_R8 -> Double.longBitsToDouble(value);
      case VT_LPWSTR -> value == 0 ? null : RawMemory.wideString(value);
      case VT_CLSID -> value == 0 ? null : Guid.read(value);
      case VT_UNKNOWN -> value == 0 ? null : ComPointer.retain(value, "IUnknown");
      default ->
          throw new MediaFoundationException(
              HResult.MF_E_INVALIDTYPE, "a value of the type " + type + " is not known here");
    };
  }

  @Override
  public void close() {
    if (ownedByCom) {
      int unused = Ole32.PropVariantClear(variant.address());
    }
    variant.close();
    if (pointee != null) {
      pointee.close();
    }
    if (object != null) {
      object.close();
    }
  }

  private void put(int type, long value) {
    variant.putInt(0, type);
    variant.putLong(VALUE, value);
  }

  private long putPointee(int type, byte[] bytes) {
    NativeBuffer memory = NativeBuffer.allocate(bytes.length);
    pointee = memory;
    memory.asByteBuffer().put(bytes);
    put(type, memory.address());
    return memory.address();
  }
}
