package dev.mfasync.runtime.com;

import dev.mfasync.runtime.AsyncMethod;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.platform.LeakTracker;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A Java object as a COM object, with one or more interfaces.
 *
 * <p>It counts references like any COM object. The first reference belongs to the creator; {@link
 * #close()} releases it. While the count is above zero, the Java object stays reachable, even a
 * lambda that only native code refers to. At the last release, which may happen on any thread, the
 * reference to the Java object is dropped, the hooks of {@link Builder#onDestroy} run, and the
 * native memory is reused. An excess release and a call after the last release are reported to
 * {@link ComReports}.
 *
 * <p>All methods may be called on any thread.
 */
// Longer than other files: half of it is documentation. Counting, memory and keys are in
// ReferenceCount, ObjectBlock and LiveObjects.
public final class ComObject implements AutoCloseable {
  private final ReferenceCount count = new ReferenceCount();
  private final AtomicBoolean closed = new AtomicBoolean();
  private final @Nullable Throwable creation = LeakTracker.stackOf("created here");
  private final List<Runnable> destroyHooks;
  private final ObjectBlock block;
  private final AgileObjects marshaler = new AgileObjects();
  private final @Nullable MediaFoundation platform;
  private @Nullable UnaryOperator<AsyncMethod> order;
  private long key;

  private ComObject(Builder builder) {
    platform = builder.platform;
    destroyHooks = List.copyOf(builder.destroyHooks);
    block = new ObjectBlock(builder.parts);
    try {
      LiveObjects.add(this);
    } catch (Throwable failure) {
      block.retire();
      throw failure;
    }
    block.open(key);
    for (Object target : block.targets()) {
      JavaIdentities.add(target, this);
    }
  }

  /**
   * Makes a COM object with one interface.
   *
   * @param type the interface
   * @param target the Java object behind it
   * @param <T> the Java type of the interface
   * @return the COM object, with one reference, to be closed by the caller
   */
  public static <T> ComObject of(ComType<T> type, T target) {
    return builder().with(type, target).build();
  }

  /**
   * Makes a COM object with the interfaces of generated classes.
   *
   * @param target the Java object
   * @param types their {@code TYPE} constants, at least one; the first one is the object's identity
   * @param <T> the type of the Java object, which implements the Java interfaces
   * @return the COM object, with one reference, to be closed by the caller
   */
  @SafeVarargs
  public static <T> ComObject create(T target, ComType<? super T>... types) {
    Builder builder = builder();
    for (ComType<? super T> type : types) {
      builder.with(type, target);
    }
    return builder.build();
  }

  /**
   * Returns a builder for a COM object with several interfaces.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Finds the instance of this class behind an interface pointer.
   *
   * @param pointer any valid interface pointer, borrowed, or zero
   * @return the object, or null for a foreign object
   */
  public static @Nullable ComObject find(long pointer) {
    return pointer != 0 && ComType.isOurs(pointer) ? at(pointer) : null;
  }

  /**
   * Returns the objects that have references, for tests and for finding leaks.
   *
   * @return a snapshot, in no particular order
   */
  public static List<ComObject> live() {
    return LiveObjects.all();
  }

  /**
   * Returns the interface pointer, borrowed: no reference is added.
   *
   * @param type an interface of the object, or one from which it is derived
   * @return the address, valid as long as the object has references
   * @throws MediaFoundationException {@link HResult#E_NOINTERFACE} if the object does not have the
   *     interface, {@link HResult#CO_E_OBJNOTCONNECTED} after the last release
   */
  public long address(ComType<?> type) {
    long pointer = pointerFor(type);
    if (count.get() == 0) {
      throw gone();
    }
    return pointer;
  }

  /**
   * Returns the interface pointer with a new reference, for native code that takes it over.
   *
   * @param type an interface of the object, or one from which it is derived
   * @return the address, to be released by the receiver
   * @throws MediaFoundationException as {@link #address}
   */
  public long retain(ComType<?> type) {
    long pointer = pointerFor(type);
    if (count.increment() == 0) {
      throw gone();
    }
    return pointer;
  }

  /**
   * Returns the Java object behind an interface.
   *
   * @param type an interface of the object, or one from which it is derived
   * @param <T> the Java type of the interface
   * @return the object, or null if this object does not have the interface
   */
  @SuppressWarnings("unchecked") // A face's target was given with its type, or a subtype of it.
  public <T> @Nullable T target(ComType<T> type) {
    return (T) block.target(type);
  }

  /**
   * {@code QueryInterface}. The pointer for {@code IUnknown} is always the same.
   *
   * @param iid the {@code IID} of the interface
   * @return the interface pointer with a reference, to be released by the caller; zero for {@code
   *     E_NOINTERFACE}
   */
  public long queryInterface(Guid iid) {
    try (NativeBuffer name = iid.toNative();
        NativeBuffer out = NativeBuffer.allocate(Long.BYTES)) {
      int hresult = queryInterface(name.address(), out.address());
      if (HResult.failed(hresult) && hresult != HResult.E_NOINTERFACE) {
        throw new MediaFoundationException(hresult, "QueryInterface on " + this + " failed");
      }
      return out.getLong(0);
    }
  }

  /**
   * {@code AddRef}.
   *
   * @return the new count; zero, with a report, after the last release
   */
  public int addRef() {
    int now = count.increment();
    if (now == 0) {
      SlotEntry.gone("IUnknown::AddRef");
    }
    return now;
  }

  /**
   * {@code Release}, for a reference from {@link #addRef}, {@link #retain} or {@link
   * #queryInterface}.
   *
   * @return the new count; zero, with a report, after the last release
   */
  public int release() {
    int now = count.decrement();
    if (now < 0) {
      ComReports.report(
          this + " was released once too often: one reference was given back twice",
          new Throwable("the release", creation));
      return 0;
    }
    if (now == 0) {
      destroy();
    }
    return now;
  }

  /**
   * Returns the current number of references.
   *
   * @return zero after the last release
   */
  public int referenceCount() {
    return count.get();
  }

  /** Releases the reference of the creator. Closing twice has no effect. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      release();
    }
  }

  /** The interfaces, the Java object, and the number of references. */
  @Override
  public String toString() {
    return "COM object (" + block + ", " + count.get() + " references)";
  }

  /** Called by {@link LiveObjects}, once. */
  void assignKey(long newKey) {
    key = newKey;
  }

  long key() {
    return key;
  }

  /** The live object behind a pointer that one of our slots got, or null. */
  static @Nullable ComObject at(long self) {
    return self == 0 ? null : LiveObjects.find(ObjectBlock.keyAt(self));
  }

  /** The Java object behind the interface whose key one of our slots got. */
  // The vtable that the caller came through was put there together with the target.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  <T> T targetOf(long faceKey) {
    return (T) Objects.requireNonNull(block.target(faceKey));
  }

  /** The one Java object behind all interfaces, or null if there are several. */
  @Nullable Object onlyTarget() {
    return block.onlyTarget();
  }

  boolean isAlive() {
    return count.get() != 0;
  }

  /** Where the operations run that native code begins on this object. */
  MediaFoundation platform() {
    return platform != null ? platform : MediaFoundation.shared();
  }

  /** A method in the one order of the operations of this object that are serialized. */
  AsyncMethod inOrder(AsyncMethod method) {
    UnaryOperator<AsyncMethod> serialized;
    synchronized (this) {
      serialized = order == null ? AsyncMethod.serialized() : order;
      order = serialized;
    }
    return serialized.apply(method);
  }

  /** An interface pointer with a reference; zero after the last release. */
  long tryRetain(ComType<?> type, Object target) {
    if (count.increment() == 0) {
      return 0;
    }
    try {
      long pointer = block.pointerFor(type);
      return pointer != 0 ? pointer : block.add(type, target, key);
    } catch (Throwable failure) {
      release();
      throw failure;
    }
  }

  int queryInterface(long iid, long out) {
    NativeMemory.putLong(out, 0);
    long pointer = block.pointerFor(iid);
    if (pointer == 0) {
      return marshaler.queryInterface(block.identity(), iid, out);
    }
    if (addRef() == 0) {
      return HResult.CO_E_OBJNOTCONNECTED;
    }
    NativeMemory.putLong(out, pointer);
    return HResult.S_OK;
  }

  private long pointerFor(ComType<?> type) {
    long pointer = block.pointerFor(type);
    if (pointer == 0) {
      throw new MediaFoundationException(HResult.E_NOINTERFACE, this + " has no " + type);
    }
    return pointer;
  }

  private MediaFoundationException gone() {
    return new MediaFoundationException(
        HResult.CO_E_OBJNOTCONNECTED, this + " was released for the last time already");
  }

  /**
   * On the thread of the last release. From here on the object's own methods find it gone. Each
   * step is taken even if earlier ones threw.
   */
  private void destroy() {
    try {
      LiveObjects.remove(key);
      for (Object target : block.targets()) {
        JavaIdentities.remove(target, this);
      }
    } finally {
      try {
        marshaler.release();
        for (int i = 0; i < destroyHooks.size(); i++) {
          try {
            runHook(destroyHooks.get(i));
          } catch (Throwable again) {
            // No memory for the report, or no stack: the hooks that follow matter more.
          }
        }
      } finally {
        block.retire();
      }
    }
  }

  private void runHook(Runnable hook) {
    try {
      hook.run();
    } catch (Throwable thrown) {
      ComReports.report("a hook of " + this + " threw at the last release", thrown);
    }
  }

  /** Builds a COM object. */
  public static final class Builder {
    private final List<ObjectBlock.Part> parts = new ArrayList<>();
    private final List<Runnable> destroyHooks = new ArrayList<>();
    private @Nullable MediaFoundation platform;

    private Builder() {}

    /**
     * Adds an interface. The first one is the object's identity.
     *
     * @param type the interface
     * @param target the Java object behind it
     * @param <T> the Java type of the interface
     * @return this
     */
    public <T> Builder with(ComType<T> type, T target) {
      ObjectBlock.refuseTooMany(parts.size());
      parts.add(new ObjectBlock.Part(type, Objects.requireNonNull(target, "target")));
      return this;
    }

    /** Adds an interface of a Java object, where that is known at run time only. */
    Builder withOther(ComType<?> type, Object target) {
      type.check(target);
      ObjectBlock.refuseTooMany(parts.size());
      parts.add(new ObjectBlock.Part(type, target));
      return this;
    }

    /**
     * Sets the platform for operations that native code begins on the object. The default is {@link
     * MediaFoundation#shared()}.
     *
     * @param runsOn an open handle; after it is closed, Begin methods return {@link
     *     HResult#MF_E_SHUTDOWN}
     * @return this
     */
    public Builder on(MediaFoundation runsOn) {
      platform = Objects.requireNonNull(runsOn, "runsOn");
      return this;
    }

    /**
     * Adds a hook that runs at the last release, for example to release what the object itself
     * holds. Hooks run on the thread of the last release, in the order in which they were added;
     * their exceptions are reported.
     *
     * @param hook the hook
     * @return this
     */
    public Builder onDestroy(Runnable hook) {
      destroyHooks.add(Objects.requireNonNull(hook, "hook"));
      return this;
    }

    /**
     * Builds the object.
     *
     * @return the COM object, with one reference, to be closed by the caller
     * @throws IllegalStateException if no interface was added
     */
    public ComObject build() {
      if (parts.isEmpty()) {
        throw new IllegalStateException("a COM object needs an interface: add one by with()");
      }
      return new ComObject(this);
    }
  }
}
