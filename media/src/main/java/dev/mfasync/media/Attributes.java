package dev.mfasync.media;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.binding.MfObjects;
import dev.mfasync.runtime.com.ComMethod;
import dev.mfasync.runtime.com.ComPointer;
import dev.mfasync.runtime.com.ComWrapper;
import dev.mfasync.runtime.com.Guid;
import dev.mfasync.runtime.com.NativeBuffer;

/**
 * A store of values under {@code GUID}s: {@code IMFAttributes}. A getter throws {@link
 * HResult#MF_E_ATTRIBUTENOTFOUND} where there is no such key, and {@link HResult#MF_E_INVALIDTYPE}
 * where its value is of another type.
 */
public sealed class Attributes extends ComWrapper permits MediaEvent, MediaType, Sample {
  private static final ComMethod GET_ITEM = new ComMethod(3, "IMFAttributes::GetItem");
  private static final ComMethod GET_UINT32 = new ComMethod(7, "IMFAttributes::GetUINT32");
  private static final ComMethod GET_UINT64 = new ComMethod(8, "IMFAttributes::GetUINT64");
  private static final ComMethod GET_DOUBLE = new ComMethod(9, "IMFAttributes::GetDouble");
  private static final ComMethod GET_GUID = new ComMethod(10, "IMFAttributes::GetGUID");
  private static final ComMethod GET_STRING_LENGTH =
      new ComMethod(11, "IMFAttributes::GetStringLength");
  private static final ComMethod GET_STRING = new ComMethod(12, "IMFAttributes::GetString");
  private static final ComMethod GET_UNKNOWN = new ComMethod(17, "IMFAttributes::GetUnknown");
  private static final ComMethod DELETE_ITEM = new ComMethod(19, "IMFAttributes::DeleteItem");
  private static final ComMethod DELETE_ALL_ITEMS =
      new ComMethod(20, "IMFAttributes::DeleteAllItems");
  private static final ComMethod SET_UINT32 = new ComMethod(21, "IMFAttributes::SetUINT32");
  private static final ComMethod SET_UINT64 = new ComMethod(22, "IMFAttributes::SetUINT64");
  private static final ComMethod SET_DOUBLE = new ComMethod(23, "IMFAttributes::SetDouble");
  private static final ComMethod SET_GUID = new ComMethod(24, "IMFAttributes::SetGUID");
  private static final ComMethod SET_STRING = new ComMethod(25, "IMFAttributes::SetString");
  private static final ComMethod SET_UNKNOWN = new ComMethod(27, "IMFAttributes::SetUnknown");
  private static final ComMethod GET_COUNT = new ComMethod(30, "IMFAttributes::GetCount");
  private static final ComMethod COPY_ALL_ITEMS = new ComMethod(32, "IMFAttributes::CopyAllItems");

  /**
   * Takes over a reference.
   *
   * @param pointer an {@code IMFAttributes*}, which this closes
   */
  Attributes(ComPointer pointer) {
    super(pointer);
  }

  /**
   * Makes an empty store: {@code MFCreateAttributes}.
   *
   * @return the store, to be closed by the caller
   */
  public static Attributes create() {
    return attach(
        NativeObjects.create(
            "MFCreateAttributes", "IMFAttributes", out -> MfObjects.MFCreateAttributes(out, 4)));
  }

  /**
   * Takes over a reference on a native store.
   *
   * @param pointer an {@code IMFAttributes*}, which this closes
   * @return the store
   */
  public static Attributes attach(ComPointer pointer) {
    return new Attributes(pointer);
  }

  /**
   * Whether there is a value, of any type.
   *
   * @param key the key
   * @return true if there is one
   */
  public final boolean contains(Guid key) {
    int hresult = pointer().hresult(GET_ITEM, key, null);
    return hresult != HResult.MF_E_ATTRIBUTENOTFOUND && GET_ITEM.check(hresult) >= 0;
  }

  /**
   * The number of values.
   *
   * @return zero or more
   */
  public final int size() {
    return pointer().getInt(GET_COUNT);
  }

  /**
   * A 32-bit number: {@code GetUINT32}.
   *
   * @param key the key
   * @return the number
   */
  public final int getInt(Guid key) {
    return pointer().getInt(GET_UINT32, key);
  }

  /**
   * Sets a 32-bit number: {@code SetUINT32}.
   *
   * @param key the key
   * @param value the number
   */
  public final void setInt(Guid key, int value) {
    pointer().call(SET_UINT32, key, value);
  }

  /**
   * A 64-bit number: {@code GetUINT64}.
   *
   * @param key the key
   * @return the number
   */
  public final long getLong(Guid key) {
    return pointer().getLong(GET_UINT64, key);
  }

  /**
   * Sets a 64-bit number: {@code SetUINT64}.
   *
   * @param key the key
   * @param value the number
   */
  public final void setLong(Guid key, long value) {
    pointer().call(SET_UINT64, key, value);
  }

  /**
   * A floating-point number: {@code GetDouble}.
   *
   * @param key the key
   * @return the number
   */
  public final double getDouble(Guid key) {
    return Double.longBitsToDouble(pointer().getLong(GET_DOUBLE, key));
  }

  /**
   * Sets a floating-point number: {@code SetDouble}.
   *
   * @param key the key
   * @param value the number
   */
  public final void setDouble(Guid key, double value) {
    pointer().call(SET_DOUBLE, key, value);
  }

  /**
   * A {@code GUID}: {@code GetGUID}.
   *
   * @param key the key
   * @return the value
   */
  public final Guid getGuid(Guid key) {
    try (NativeBuffer out = NativeBuffer.allocate(Guid.SIZE)) {
      pointer().call(GET_GUID, key, out);
      return Guid.read(out.address());
    }
  }

  /**
   * Sets a {@code GUID}: {@code SetGUID}.
   *
   * @param key the key
   * @param value the value
   */
  public final void setGuid(Guid key, Guid value) {
    pointer().call(SET_GUID, key, value);
  }

  /**
   * A text: {@code GetString}.
   *
   * @param key the key
   * @return the text
   */
  public final String getString(Guid key) {
    int length = pointer().getInt(GET_STRING_LENGTH, key);
    try (NativeBuffer out = NativeBuffer.allocate((length + 1L) * Character.BYTES)) {
      pointer().call(GET_STRING, key, out, length + 1, null);
      return out.asByteBuffer().asCharBuffer().limit(length).toString();
    }
  }

  /**
   * Sets a text: {@code SetString}.
   *
   * @param key the key
   * @param value the text
   */
  public final void setString(Guid key, String value) {
    pointer().call(SET_STRING, key, value);
  }

  /**
   * A COM object, by one of its interfaces: {@code GetUnknown}.
   *
   * @param key the key
   * @param iid the interface
   * @param name the interface's name, for messages
   * @return a pointer with a reference of its own, to be closed by the caller
   * @throws MediaFoundationException {@link HResult#E_NOINTERFACE} if the object has no such
   *     interface
   */
  public final ComPointer getUnknown(Guid key, Guid iid, String name) {
    return pointer().getPointer(GET_UNKNOWN, name, key, iid);
  }

  /**
   * Sets a COM object, of which the store takes a reference: {@code SetUnknown}.
   *
   * @param key the key
   * @param unknown any interface pointer, borrowed, or zero for none
   */
  public final void setUnknown(Guid key, long unknown) {
    pointer().call(SET_UNKNOWN, key, unknown);
  }

  /**
   * Deletes a value, if there is one: {@code DeleteItem}.
   *
   * @param key the key
   */
  public final void delete(Guid key) {
    pointer().call(DELETE_ITEM, key);
  }

  /** Deletes all values: {@code DeleteAllItems}. */
  public final void clear() {
    pointer().call(DELETE_ALL_ITEMS);
  }

  /**
   * Makes another store hold what this one does, and nothing else: {@code CopyAllItems}.
   *
   * @param destination the other store
   */
  public final void copyTo(Attributes destination) {
    pointer().call(COPY_ALL_ITEMS, destination.pointer());
  }
}
