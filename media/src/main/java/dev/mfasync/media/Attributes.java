package dev.mfasync.media;

import dev.mfasync.annotations.ComInterface;
import dev.mfasync.annotations.NativeSignature;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.binding.MfObjects;
import dev.mfasync.runtime.com.ComType;
import dev.mfasync.runtime.com.ComWrapper;
import dev.mfasync.runtime.com.Guid;
import dev.mfasync.runtime.com.NativeBuffer;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A store of values under {@code GUID}s: {@code IMFAttributes}. A getter throws {@link
 * HResult#MF_E_ATTRIBUTENOTFOUND} if the key does not exist, and {@link HResult#MF_E_INVALIDTYPE}
 * if its value has another type. A parameter that is the address of a {@code PROPVARIANT} is for
 * native code; the methods beside it are for Java.
 */
// Longer than other files: one method per slot of IMFAttributes, each documented.
@ComInterface(value = "2cd2d921-c447-44a7-a13c-4adabfc247e3", name = "IMFAttributes")
public interface Attributes {
  /**
   * Reads a value of any type: {@code GetItem}.
   *
   * @param key the key
   * @param variant the address of an empty {@code PROPVARIANT}, or zero to ask whether there is one
   */
  void getItem(Guid key, long variant);

  /**
   * Returns the type of a value: {@code GetItemType}.
   *
   * @param key the key
   * @return an {@code MF_ATTRIBUTE_TYPE}, which is a {@code VARTYPE}
   */
  int getItemType(Guid key);

  /**
   * Returns whether a value equals another: {@code CompareItem}.
   *
   * @param key the key
   * @param variant the address of a {@code PROPVARIANT}
   * @return true if they are equal
   */
  boolean compareItem(Guid key, long variant);

  /**
   * Compares two stores: {@code Compare}.
   *
   * @param other the other store
   * @param matchType an {@code MF_ATTRIBUTES_MATCH_TYPE}: which of the values are compared
   * @return true if those are equal
   */
  boolean compare(Attributes other, int matchType);

  /**
   * Returns a 32-bit number: {@code GetUINT32}.
   *
   * @param key the key
   * @return the number
   */
  @NativeSignature(name = "GetUINT32")
  int getInt(Guid key);

  /**
   * Returns a 64-bit number: {@code GetUINT64}.
   *
   * @param key the key
   * @return the number
   */
  @NativeSignature(name = "GetUINT64")
  long getLong(Guid key);

  /**
   * Returns a floating-point number: {@code GetDouble}.
   *
   * @param key the key
   * @return the number
   */
  double getDouble(Guid key);

  /**
   * Returns a {@code GUID}: {@code GetGUID}.
   *
   * @param key the key
   * @return the value
   */
  @NativeSignature(name = "GetGUID")
  Guid getGuid(Guid key);

  /**
   * Returns the length of a string: {@code GetStringLength}.
   *
   * @param key the key
   * @return a number of {@code char}s
   */
  int getStringLength(Guid key);

  /**
   * Copies a string: {@code GetString}. In Java, use {@link #getString(Guid)}.
   *
   * @param key the key
   * @param characters the address of memory for the string
   * @param size its size, in {@code char}s
   * @return the number of {@code char}s written, without the terminating zero
   */
  @Nullable Integer getString(Guid key, long characters, int size);

  /** Returns a newly allocated string: {@code GetAllocatedString}. */
  @NativeSignature(name = "GetAllocatedString")
  AllocatedString getAllocatedString(Guid key);

  /**
   * Returns the size of a byte array: {@code GetBlobSize}.
   *
   * @param key the key
   * @return a number of bytes
   */
  int getBlobSize(Guid key);

  /**
   * Copies a byte array: {@code GetBlob}. In Java, use {@link #getBlob(Guid)}.
   *
   * @param key the key
   * @param bytes the destination
   * @return the number of bytes written
   */
  @Nullable Integer getBlob(Guid key, ByteBuffer bytes);

  /** Returns a newly allocated byte array, which the caller frees with {@code CoTaskMemFree}. */
  AllocatedBlob getAllocatedBlob(Guid key);

  /**
   * Returns a COM object by one of its interfaces: {@code GetUnknown}.
   *
   * @param key the key
   * @param iid the interface
   * @return an interface pointer with a reference of its own, for an {@code attach} method
   * @throws MediaFoundationException {@link HResult#E_NOINTERFACE} if the object does not have that
   *     interface
   */
  long getUnknown(Guid key, Guid iid);

  /**
   * Returns a COM object by one of its interfaces: {@code GetUnknown}.
   *
   * @param key the key
   * @param type the interface
   * @param <T> the Java type that stands for the interface
   * @return the Java object itself if it is one, otherwise a proxy, which {@link
   *     ComWrapper#release} closes
   * @throws MediaFoundationException {@link HResult#E_NOINTERFACE} if the object does not have that
   *     interface
   */
  default <T> T getUnknown(Guid key, ComType<T> type) {
    return type.attach(getUnknown(key, type.iid()));
  }

  /**
   * Sets a value of any type: {@code SetItem}.
   *
   * @param key the key
   * @param variant the address of a {@code PROPVARIANT}, which is copied
   */
  void setItem(Guid key, long variant);

  /**
   * Deletes a value, if there is one: {@code DeleteItem}.
   *
   * @param key the key
   */
  void deleteItem(Guid key);

  /** Deletes all values: {@code DeleteAllItems}. */
  void deleteAllItems();

  /**
   * Sets a 32-bit number: {@code SetUINT32}.
   *
   * @param key the key
   * @param value the number
   */
  @NativeSignature(name = "SetUINT32")
  void setInt(Guid key, int value);

  /**
   * Sets a 64-bit number: {@code SetUINT64}.
   *
   * @param key the key
   * @param value the number
   */
  @NativeSignature(name = "SetUINT64")
  void setLong(Guid key, long value);

  /**
   * Sets a floating-point number: {@code SetDouble}.
   *
   * @param key the key
   * @param value the number
   */
  void setDouble(Guid key, double value);

  /**
   * Sets a {@code GUID}: {@code SetGUID}.
   *
   * @param key the key
   * @param value the value
   */
  @NativeSignature(name = "SetGUID")
  void setGuid(Guid key, Guid value);

  /**
   * Sets a string: {@code SetString}.
   *
   * @param key the key
   * @param value the string
   */
  void setString(Guid key, String value);

  /**
   * Sets a byte array: {@code SetBlob}.
   *
   * @param key the key
   * @param bytes the bytes to copy
   */
  void setBlob(Guid key, ByteBuffer bytes);

  /**
   * Sets a COM object, to which the store adds a reference: {@code SetUnknown}.
   *
   * @param key the key
   * @param object a proxy, a pointer, any Java object, or null for none
   */
  void setUnknown(Guid key, @Nullable Object object);

  /** Locks the store against other threads: {@code LockStore}. */
  void lockStore();

  /** Unlocks the store: {@code UnlockStore}. */
  void unlockStore();

  /**
   * Returns the number of values: {@code GetCount}.
   *
   * @return zero or more
   */
  int getCount();

  /**
   * Returns a value by its index: {@code GetItemByIndex}.
   *
   * @param index the index, from 0
   * @param variant the address of an empty {@code PROPVARIANT}, or zero
   * @return the key
   */
  @NativeSignature(parameters = {"index", "return", "variant"})
  Guid getItemByIndex(int index, long variant);

  /**
   * Replaces the values of another store with copies of the values of this one: {@code
   * CopyAllItems}.
   *
   * @param destination the other store
   */
  void copyAllItems(Attributes destination);

  /**
   * Returns whether a key exists.
   *
   * @param key the key
   * @return true if it has a value of any type
   */
  default boolean contains(Guid key) {
    try {
      getItem(key, 0);
      return true;
    } catch (MediaFoundationException failure) {
      if (failure.hresult() == HResult.MF_E_ATTRIBUTENOTFOUND) {
        return false;
      }
      throw failure;
    }
  }

  /**
   * Returns a string.
   *
   * @param key the key
   * @return the string
   */
  default String getString(Guid key) {
    int length = getStringLength(key);
    try (NativeBuffer characters = NativeBuffer.allocate((length + 1L) * Character.BYTES)) {
      getString(key, characters.address(), length + 1);
      return characters.asByteBuffer().asCharBuffer().limit(length).toString();
    }
  }

  /**
   * Returns a byte array.
   *
   * @param key the key
   * @return a copy
   */
  default byte[] getBlob(Guid key) {
    byte[] bytes = new byte[getBlobSize(key)];
    getBlob(key, ByteBuffer.wrap(bytes));
    return bytes;
  }

  /**
   * Creates an empty store: {@code MFCreateAttributes}.
   *
   * @return the store, to be closed by the caller
   */
  static AttributesCom create() {
    return AttributesCom.attach(
        NativeObjects.create("MFCreateAttributes", out -> MfObjects.MFCreateAttributes(out, 4)));
  }

  /**
   * The result of {@link #getAllocatedString}.
   *
   * @param value the string
   * @param length its length, in {@code char}s
   */
  record AllocatedString(String value, int length) {}

  /**
   * The result of {@link #getAllocatedBlob}.
   *
   * @param address the address of the bytes
   * @param size the number of bytes
   */
  record AllocatedBlob(long address, int size) {}
}
