package dev.mfasync.runtime.com;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.platform.LeakTracker;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * One reference on a native COM object, by one of its interfaces. It is owned by whoever holds this
 * object, and given back by {@link #close()}, never by the garbage collector. With the system
 * property {@code dev.mfasync.trackLeaks} set to {@code true}, a pointer that becomes unreachable
 * without having been closed is reported to {@link ComReports}, with the stack of its creation.
 *
 * <p>The methods may be called on any thread that the native object allows, also while another
 * thread closes the pointer: a call that has begun keeps the object alive until it returns, so that
 * the release comes then, and a later one fails. The same holds for a pointer that is passed as an
 * argument. Only {@link #address()} cannot promise it; {@link #hold} can.
 */
public final class ComPointer implements AutoCloseable {
  private final OpenAddress address;
  private final String type;
  private final @Nullable ComType<?> comType;
  private final @Nullable AtomicBoolean givenBack;

  /** Whether the reference is somebody else's, which is valid until this is closed. */
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
   * Takes over a reference, as an out parameter brings it.
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
   * Takes over a reference, as an out parameter brings it.
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
      // The reference is ours by now, and nobody else's.
      Unknown.release(address);
      throw failure;
    }
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
    refuseNull(address, type);
    Unknown.addRef(address);
    return attach(address, type);
  }

  /**
   * Adds a reference, as for a pointer that is borrowed only.
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

  /** A pointer that somebody else has a reference on, until this is closed. */
  static ComPointer borrow(long address, ComType<?> type) {
    refuseNull(address, type.name());
    return new ComPointer(address, type.name(), type, true);
  }

  /** Takes a reference, where this had none of its own. */
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
   * An object by an interface of its own, as a generated method passes it, for a function that has
   * no generated method.
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
   * A reference on an object of this process's own.
   *
   * @param object the object
   * @param type one of its interfaces
   * @return the owner of a new reference
   */
  public static ComPointer of(ComObject object, ComType<?> type) {
    return attach(object.retain(type), type);
  }

  /**
   * The interface pointer, borrowed: valid until this is closed. Where another thread may close
   * this meanwhile, use {@link #hold}.
   *
   * @return the address, not zero
   * @throws MediaFoundationException {@link HResult#MF_E_INVALIDREQUEST} if it is closed
   */
  public long address() {
    return open(address.peek());
  }

  /**
   * Calls a function with the interface pointer, which is valid until the function returns, even if
   * another thread closes this meanwhile.
   *
   * @param function what to call, such as a native function that takes the pointer
   * @param <T> the type of what it returns
   * @return what it returned
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
   * Gives the reference away, to native code that takes it over.
   *
   * @return the address; this is closed now, without a release
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
   * Asks the object for another interface: {@code QueryInterface}. A generated class has a typed
   * method of that name.
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
   * Asks the object for an interface that it need not have: {@code QueryInterface}.
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
   * Calls a method and hands on what it returns, for one whose failures are answers.
   *
   * @param method the method
   * @param arguments see {@link ComMethod}
   * @return the {@code HRESULT}, or other 32-bit number, as it came
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

  /**
   * Gives the reference back: {@code Release}, at the end of the last call if some go on. Closing
   * twice does nothing.
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
      throw new MediaFoundationException(HResult.E_POINTER, "a null pointer came for " + type);
    }
  }
}
