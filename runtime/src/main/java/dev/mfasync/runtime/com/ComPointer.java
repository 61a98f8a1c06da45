package dev.mfasync.runtime.com;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * One reference on a native COM object, by one of its interfaces. It is owned by whoever holds this
 * object, and given back by {@link #close()}, never by the garbage collector. With the system
 * property {@code dev.mfasync.trackLeaks} set to {@code true}, a pointer that becomes unreachable
 * without having been closed is reported to {@link ComReports}, with the stack of its creation.
 *
 * <p>The methods may be called on any thread that the native object allows; none of them may run
 * while another thread closes the pointer.
 */
public final class ComPointer implements AutoCloseable {
  private final AtomicLong address;
  private final String type;
  private final @Nullable AtomicBoolean givenBack;

  private ComPointer(long address, String type) {
    Abi.check();
    if (address == 0) {
      throw new MediaFoundationException(HResult.E_POINTER, "a null pointer came for " + type);
    }
    this.address = new AtomicLong(address);
    this.type = type;
    this.givenBack = LeakTracker.watch(this, type + " at 0x" + Long.toHexString(address));
  }

  /**
   * Takes over a reference, as an out parameter brings it.
   *
   * @param address the interface pointer, not zero
   * @param type the interface's name, for messages
   * @return the owner of that reference
   * @throws MediaFoundationException {@link HResult#E_POINTER} if the address is zero
   */
  public static ComPointer attach(long address, String type) {
    return new ComPointer(address, type);
  }

  /**
   * Adds a reference, as for a pointer that is borrowed only.
   *
   * @param address the interface pointer, not zero
   * @param type the interface's name, for messages
   * @return the owner of the new reference
   * @throws MediaFoundationException {@link HResult#E_POINTER} if the address is zero
   */
  public static ComPointer retain(long address, String type) {
    ComPointer pointer = new ComPointer(address, type);
    Unknown.addRef(address);
    return pointer;
  }

  /**
   * A reference on an object of this process's own.
   *
   * @param object the object
   * @param type one of its interfaces
   * @return the owner of a new reference
   */
  public static ComPointer of(ComObject object, ComInterface<?> type) {
    return new ComPointer(object.retain(type), type.name());
  }

  /**
   * The interface pointer, borrowed: valid until this is closed.
   *
   * @return the address, not zero
   * @throws MediaFoundationException {@link HResult#MF_E_INVALIDREQUEST} if it is closed
   */
  public long address() {
    long open = address.get();
    if (open == 0) {
      throw new MediaFoundationException(
          HResult.MF_E_INVALIDREQUEST, "the pointer to " + type + " is closed already");
    }
    return open;
  }

  /**
   * The interface's name.
   *
   * @return as it was given
   */
  public String type() {
    return type;
  }

  /**
   * A second owner: {@code AddRef}.
   *
   * @return a pointer with a reference of its own
   */
  public ComPointer retain() {
    return retain(address(), type);
  }

  /**
   * Gives the reference away, to native code that takes it over.
   *
   * @return the address; this is closed now, without a release
   */
  public long detach() {
    long open = address();
    if (!address.compareAndSet(open, 0)) {
      return detach();
    }
    markGivenBack();
    return open;
  }

  /**
   * {@code QueryInterface}.
   *
   * @param iid which interface
   * @param name its name, for messages
   * @return a pointer with a reference of its own
   * @throws MediaFoundationException {@link HResult#E_NOINTERFACE} if the object has none
   */
  public ComPointer queryInterface(Guid iid, String name) {
    ComPointer found = tryQueryInterface(iid, name);
    if (found == null) {
      throw new MediaFoundationException(
          HResult.E_NOINTERFACE, "the object behind " + type + " has no " + name);
    }
    return found;
  }

  /**
   * {@code QueryInterface}, where an object need not have the interface.
   *
   * @param iid which interface
   * @param name its name, for messages
   * @return a pointer with a reference of its own, or null
   */
  public @Nullable ComPointer tryQueryInterface(Guid iid, String name) {
    long found = Unknown.queryInterface(address(), iid);
    return found == 0 ? null : attach(found, name);
  }

  /**
   * Calls a method.
   *
   * @param method the method
   * @param arguments see {@link ComMethod}
   * @return the succeeding {@code HRESULT}
   * @throws MediaFoundationException with the failing {@code HRESULT}, naming the method
   */
  public int call(ComMethod method, @Nullable Object... arguments) {
    return method.call(address(), arguments);
  }

  /**
   * Calls a method whose last parameter is a {@code DWORD*}.
   *
   * @param method the method
   * @param arguments all but the last, see {@link ComMethod}
   * @return what it wrote there
   * @throws MediaFoundationException with the failing {@code HRESULT}, naming the method
   */
  public int getInt(ComMethod method, @Nullable Object... arguments) {
    return (int) getLong(method, arguments);
  }

  /**
   * Calls a method whose last parameter points to at most 64 bits.
   *
   * @param method the method
   * @param arguments all but the last, see {@link ComMethod}
   * @return what it wrote there, the rest of the bits zero
   * @throws MediaFoundationException with the failing {@code HRESULT}, naming the method
   */
  public long getLong(ComMethod method, @Nullable Object... arguments) {
    try (NativeBuffer out = NativeBuffer.allocate(Long.BYTES)) {
      @Nullable Object[] all = Arrays.copyOf(arguments, arguments.length + 1);
      all[arguments.length] = out;
      call(method, all);
      return out.getLong(0);
    }
  }

  /**
   * Calls a method whose last parameter is an interface pointer that it gives out.
   *
   * @param method the method
   * @param name the name of the interface that comes out, for messages
   * @param arguments all but the last, see {@link ComMethod}
   * @return the owner of what came out
   * @throws MediaFoundationException with the failing {@code HRESULT}, naming the method; {@link
   *     HResult#E_POINTER} if nothing came out
   */
  public ComPointer getPointer(ComMethod method, String name, @Nullable Object... arguments) {
    return attach(getLong(method, arguments), name);
  }

  /** Gives the reference back: {@code Release}. Closing twice does nothing. */
  @Override
  public void close() {
    long open = address.getAndSet(0);
    if (open != 0) {
      markGivenBack();
      Unknown.release(open);
    }
  }

  /** The interface and the address. */
  @Override
  public String toString() {
    long open = address.get();
    return open == 0 ? type + " (closed)" : type + " at 0x" + Long.toHexString(open);
  }

  private void markGivenBack() {
    if (givenBack != null) {
      givenBack.set(true);
    }
  }
}
