package dev.mfasync.runtime.com;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.platform.LeakTracker;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * One reference to a native COM object, through one of its interfaces. {@link #close()} releases
 * the reference; the garbage collector never does. If the system property {@code
 * dev.mfasync.trackLeaks} is {@code true}, a pointer that becomes unreachable without being closed
 * is reported to {@link ComReports}, with the stack trace of its creation.
 *
 * <p>The methods may be called on any thread that the native object allows, even while another
 * thread closes the pointer: a call in progress keeps the object alive until it returns, and later
 * calls fail. The same applies to a pointer that is passed as an argument, but not to an address
 * from {@link #address()}; use {@link #hold} instead.
 */
// Longer than other files: half of it is documentation. OpenAddress counts the uses of the address.
public final class ComPointer implements AutoCloseable {
  private final OpenAddress address;
  private final String type;
  private final @Nullable ComType<?> comType;
  private final @Nullable AtomicBoolean givenBack;

  /** Whether the reference is borrowed, and valid until this is closed. */
  private volatile boolean lent;

  private ComPointer(long address, String type, @Nullable ComType<?> comType, boolean lent) {
    this.address = new OpenAddress(address, Unknown::release);
    this.type = type;
    this.comType = comType;
    this.lent = lent;
    this.givenBack =
        lent
            ? null
            : LeakTracker.watch(
                this,
                () ->
                    type
                        + " at 0x"
                        + Long.toHexString(address)
                        + " was never closed: its reference leaks",
                ComReports::report);
  }

  /**
   * Takes over a reference that a native call returned.
   *
   * @param address the interface pointer, not zero
   * @param type the interface's name, for messages
   * @return the owner of that reference
   * @throws MediaFoundationException {@link HResult#E_POINTER} if the address is zero
   */
  public static ComPointer attach(long address, String type) {
    return attach(address, type, null);
  }

  /**
   * Takes over a reference that a native call returned.
   *
   * @param address the interface pointer, not zero
   * @param type the interface
   * @return the owner of that reference
   * @throws MediaFoundationException {@link HResult#E_POINTER} if the address is zero
   */
  public static ComPointer attach(long address, ComType<?> type) {
    return attach(address, type.name(), type);
  }

  private static ComPointer attach(long address, String type, @Nullable ComType<?> comType) {
    refuseNull(address, type);
    try {
      return new ComPointer(address, type, comType, false);
    } catch (Throwable failure) {
      // The reference belongs to this object now.
      Unknown.release(address);
      throw failure;
    }
  }

  /**
   * Adds a reference to a borrowed pointer.
   *
   * @param address the interface pointer, not zero
   * @param type the interface's name, for messages
   * @return the owner of the new reference
   * @throws MediaFoundationException {@link HResult#E_POINTER} if the address is zero
   */
  public static ComPointer retain(long address, String type) {
    refuseNull(address, type);
    Unknown.addRef(address);
    return attach(address, type);
  }

  /**
   * Adds a reference to a borrowed pointer.
   *
   * @param address the interface pointer, not zero
   * @param type the interface
   * @return the owner of the new reference
   * @throws MediaFoundationException {@link HResult#E_POINTER} if the address is zero
   */
  public static ComPointer retain(long address, ComType<?> type) {
    refuseNull(address, type.name());
    Unknown.addRef(address);
    return attach(address, type);
  }

  /** Creates a borrowed pointer, on which another object holds a reference until this is closed. */
  static ComPointer borrow(long address, ComType<?> type) {
    refuseNull(address, type.name());
    return new ComPointer(address, type.name(), type, true);
  }

  /** Adds a reference to a borrowed pointer. */
  void own() {
    if (lent) {
      Unknown.addRef(address());
      lent = false;
    }
  }

  /** The proxy that owns this pointer from now on. */
  Object wrap() {
    if (comType != null) {
      return comType.wrap(this);
    }
    close();
    throw new MediaFoundationException(
        HResult.E_NOTIMPL, type + " has no generated class: retain its pointer()");
  }

  /** Whether the pointer may be passed where a pointer to that interface is needed. */
  boolean isA(ComType<?> wanted) {
    return wanted == ComType.UNKNOWN || (comType != null && comType.isOrExtends(wanted));
  }

  /**
   * Returns a pointer to an object, as a generated method would pass it. Use it to call a native
   * function that has no generated method.
   *
   * @param type the interface
   * @param object a proxy, or a Java object that implements it
   * @param <T> the Java type of the interface
   * @return a pointer with a reference of its own, to be closed by the caller
   */
  public static <T> ComPointer to(ComType<T> type, T object) {
    return attach(ComObjects.retain(type, object), type);
  }

  /**
   * Returns a pointer to a Java object.
   *
   * @param object the object
   * @param type one of its interfaces
   * @return the owner of a new reference
   */
  public static ComPointer of(ComObject object, ComType<?> type) {
    return attach(object.retain(type), type);
  }

  /**
   * Returns the interface pointer, borrowed: it is valid until this object is closed. If another
   * thread may close it, use {@link #hold} instead.
   *
   * @return the address, not zero
   * @throws MediaFoundationException {@link HResult#MF_E_INVALIDREQUEST} if it is closed
   */
  public long address() {
    return open(address.peek());
  }

  /**
   * Calls a function with the interface pointer, which stays valid until the function returns, even
   * if another thread closes this object.
   *
   * @param function the function, such as a native one
   * @param <T> the type of its return value
   * @return its return value
   * @throws MediaFoundationException {@link HResult#MF_E_INVALIDREQUEST} if this is closed
   */
  public <T extends @Nullable Object> T hold(LongFunction<T> function) {
    long open = begin();
    try {
      return function.apply(open);
    } finally {
      end();
    }
  }

  /**
   * Returns the interface's name.
   *
   * @return the name, for messages
   */
  public String type() {
    return type;
  }

  /**
   * Returns a second owner: {@code AddRef}.
   *
   * @return a pointer with a reference of its own
   * @throws MediaFoundationException {@link HResult#MF_E_INVALIDREQUEST} if this is closed
   */
  public ComPointer retain() {
    return hold(
        open -> {
          Unknown.addRef(open);
          return attach(open, type, comType);
        });
  }

  /**
   * Gives the reference to native code that takes it over.
   *
   * @return the address; this object is now closed, without a release
   * @throws MediaFoundationException {@link HResult#MF_E_INVALIDREQUEST} if this is closed
   */
  public long detach() {
    own();
    long open = address();
    // Calls that go on need a reference that native code does not release.
    if (!address.letGo(Unknown::addRef)) {
      throw closed();
    }
    markGivenBack();
    return open;
  }

  /**
   * Queries the object for another interface: {@code QueryInterface}. Generated classes have a
   * typed method of that name.
   *
   * @param other the interface
   * @return a pointer with a reference of its own
   * @throws MediaFoundationException {@link HResult#E_NOINTERFACE} if the object does not have it
   */
  public ComPointer queryInterface(ComType<?> other) {
    ComPointer found = tryQueryInterface(other);
    if (found == null) {
      throw new MediaFoundationException(
          HResult.E_NOINTERFACE, "the object behind " + type + " has no " + other);
    }
    return found;
  }

  /**
   * Queries the object for an interface that it may not have: {@code QueryInterface}.
   *
   * @param other the interface
   * @return a pointer with a reference of its own, or null
   */
  public @Nullable ComPointer tryQueryInterface(ComType<?> other) {
    long found = hold(open -> Unknown.queryInterface(open, other.iid()));
    return found == 0 ? null : attach(found, other);
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
    return method.check(hresult(method, arguments));
  }

  /**
   * Calls a method whose failing {@code HRESULT}s are regular return values.
   *
   * @param method the method
   * @param arguments see {@link ComMethod}
   * @return the {@code HRESULT}, or another 32-bit number, unchanged
   */
  public int hresult(ComMethod method, @Nullable Object... arguments) {
    long open = begin();
    try {
      return method.hresult(open, arguments);
    } finally {
      end();
    }
  }

  /**
   * Calls a method whose last parameter is a {@code DWORD*}.
   *
   * @param method the method
   * @param arguments all but the last, see {@link ComMethod}
   * @return the value of the out parameter
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
   * @return the value of the out parameter; unused bits are zero
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
   * Calls a method whose last parameter is an out parameter for an interface pointer.
   *
   * @param method the method
   * @param name the name of that interface, for messages
   * @param arguments all but the last, see {@link ComMethod}
   * @return the owner of the pointer
   * @throws MediaFoundationException with the failing {@code HRESULT}, naming the method; {@link
   *     HResult#E_POINTER} if the out parameter is null
   */
  public ComPointer getPointer(ComMethod method, String name, @Nullable Object... arguments) {
    return attach(getLong(method, arguments), name);
  }

  /**
   * Releases the reference: {@code Release}, when calls in progress have ended. Closing twice has
   * no effect.
   */
  @Override
  public void close() {
    if (lent) {
      // Calls that go on need a reference, which the last of them releases.
      boolean unused = address.letGo(Unknown::addRef);
    } else if (address.close()) {
      markGivenBack();
    }
  }

  /** The interface and the address. */
  @Override
  public String toString() {
    long open = address.peek();
    return open == 0 ? type + " (closed)" : type + " at 0x" + Long.toHexString(open);
  }

  boolean isClosed() {
    return address.peek() == 0;
  }

  /** Whether both are open and point to the same interface of the same object. */
  boolean isSame(ComPointer other) {
    long open = address.peek();
    return open != 0 && open == other.address.peek();
  }

  /** Begins a use of the address, to be followed by {@link #end}. */
  long begin() {
    return open(address.begin());
  }

  void end() {
    address.end();
  }

  private long open(long found) {
    if (found == 0) {
      throw closed();
    }
    return found;
  }

  private MediaFoundationException closed() {
    return new MediaFoundationException(
        HResult.MF_E_INVALIDREQUEST, "the pointer to " + type + " is closed already");
  }

  private void markGivenBack() {
    if (givenBack != null) {
      givenBack.set(true);
    }
  }

  private static void refuseNull(long address, String type) {
    Abi.check();
    if (address == 0) {
      throw new MediaFoundationException(HResult.E_POINTER, "null pointer for " + type);
    }
  }
}
