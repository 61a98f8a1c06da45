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
 * <p>It counts references like any COM object, beginning with one that belongs to whoever made it;
 * {@link #close()} gives that one back. While the count is above zero the Java object is held: a
 * lambda that only native code knows is safe. At the last release, which may come on any thread,
 * the Java object is let go of, the hooks of {@link Builder#onDestroy} run, and the native memory
 * is used again. A release too many, and a call after the last release, are reported to {@link
 * ComReports}.
 *
 * <p>All methods may be called on any thread.
 */
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
   * Gives a Java object one interface.
   *
   * @param type the interface
   * @param target the Java object behind it
   * @param <T> the Java type that stands behind the interface
   * @return the COM object, with one reference, which the caller has to {@link #close()}
   */
  public static <T> ComObject of(ComType<T> type, T target) {
    return builder().with(type, target).build();
  }

  /**
   * Gives a Java object the interfaces of generated classes.
   *
   * @param target the Java object
   * @param types their {@code TYPE} constants, one at least; the first one is the object's identity
   * @param <T> the type of the Java object, which implements the Java interfaces
   * @return the COM object, with one reference, which the caller has to {@link #close()}
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
   * Begins a COM object with several interfaces.
   *
   * @return what takes the interfaces
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Finds the COM object of this class behind an interface pointer.
   *
   * @param pointer any valid interface pointer, borrowed, or zero
   * @return null if another implementation is behind it
   */
  public static @Nullable ComObject find(long pointer) {
    return pointer != 0 && ComType.isOurs(pointer) ? at(pointer) : null;
  }

  /**
   * The objects that have references, for tests and for the search for leaks.
   *
   * @return a snapshot, in no order
   */
  public static List<ComObject> live() {
    return LiveObjects.all();
  }

  /**
   * The interface pointer, borrowed: no reference is added.
   *
   * @param type an interface that the object was made with, or one that it is derived from
   * @return the address, valid as long as somebody has a reference
   * @throws MediaFoundationException {@link HResult#E_NOINTERFACE} if the object has no such
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
   * The interface pointer with a reference of its own, for native code that takes one over.
   *
   * @param type an interface that the object was made with, or one that it is derived from
   * @return the address; whoever gets it has to release it
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
   * The Java object behind an interface.
   *
   * @param type an interface that the object was made with, or one that it is derived from
   * @param <T> the Java type that stands behind the interface
   * @return the object, or null if this object has no such interface
   */
  @SuppressWarnings("unchecked") // A face's target was given with its type, or a subtype of it.
  public <T> @Nullable T target(ComType<T> type) {
    return (T) block.target(type);
  }

  /**
   * {@code QueryInterface}, with its rules: the pointer for {@code IUnknown} is always the same
   * one.
   *
   * @param iid which interface
   * @return the interface pointer with a reference that the caller has to release; zero for {@code
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
   * {@code Release}, for a reference that was taken by {@link #addRef}, {@link #retain} or {@link
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
   * The number of references at this moment.
   *
   * @return zero after the last release
   */
  public int referenceCount() {
    return count.get();
  }

  /** Gives back the reference that came with the creation. Closing twice does nothing. */
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
   * step is taken whatever the ones before it threw.
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

  /** Takes the interfaces of a COM object. */
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
     * @param <T> the Java type that stands behind the interface
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
     * Says where operations run that native code begins on the object. By default it is {@link
     * MediaFoundation#shared()}.
     *
     * @param runsOn an open handle; once it is closed, Begin methods answer {@link
     *     HResult#MF_E_SHUTDOWN}
     * @return this
     */
    public Builder on(MediaFoundation runsOn) {
      platform = Objects.requireNonNull(runsOn, "runsOn");
      return this;
    }

    /**
     * Adds what is to be done at the last release, such as to release what the object itself holds.
     * It runs on the thread of the last release, in the order of these calls; its exceptions are
     * reported.
     *
     * @param hook what to do
     * @return this
     */
    public Builder onDestroy(Runnable hook) {
      destroyHooks.add(Objects.requireNonNull(hook, "hook"));
      return this;
    }

    /**
     * Makes the object.
     *
     * @return the COM object, with one reference, which the caller has to {@link ComObject#close()}
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
