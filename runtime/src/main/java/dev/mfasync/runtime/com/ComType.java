package dev.mfasync.runtime.com;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A COM interface that Java objects can have: its {@code IID}, the interface from which it is
 * derived, and the implementations of its methods. Keep it in a static constant, because its native
 * functions and its vtable live as long as the process.
 *
 * <pre>{@code
 * static final ComType<Listener> LISTENER =
 *     ComType.<Listener>named("IListener", "01234567-89ab-cdef-0123-456789abcdef")
 *         .slot("OnStart", target -> { target.started(); return HResult.S_OK; })
 *         .slot("OnStop", (target, status) -> { target.stopped((int) status); return HResult.S_OK; })
 *         .build();
 * }</pre>
 *
 * <p>List the methods in the order of the vtable, without those of {@code IUnknown}, which {@link
 * ComObject} implements. Native code may call them on any thread.
 *
 * @param <T> the Java type of the interface
 */
// Longer than other files: the builder has one overload per number of arguments, each documented.
public final class ComType<T> {
  /** {@code IUnknown}, which every COM object has. */
  public static final ComType<Object> UNKNOWN =
      new ComType<>(null, "IUnknown", Unknown.IID, null, null, Abi.POINTER_SIZE, slots -> {});

  private final @Nullable Class<T> javaType;
  private final String name;
  private final Guid iid;
  private final @Nullable Function<ComPointer, ? extends T> wrapper;
  private final @Nullable ComType<? super T> parent;
  private final int structureSize;
  private final Consumer<ComSlots<T>> slots;
  private volatile @Nullable Vtable vtable;

  ComType(
      @Nullable Class<T> javaType,
      String name,
      Guid iid,
      @Nullable Function<ComPointer, ? extends T> wrapper,
      @Nullable ComType<? super T> parent,
      int structureSize,
      Consumer<ComSlots<T>> slots) {
    this.javaType = javaType;
    this.name = name;
    this.iid = iid;
    this.wrapper = wrapper;
    this.parent = parent;
    this.structureSize = structureSize;
    this.slots = slots;
  }

  /**
   * Declares an interface derived from {@code IUnknown}.
   *
   * @param type the Java interface
   * @param name the name in COM, for messages
   * @param iid the {@code IID}, in the form that {@link Guid#of} accepts
   * @param wrapper creates the proxy of a native object, which owns the pointer
   * @param slots adds the methods; called once, when a Java object is first passed to native code
   * @param <T> the Java interface
   * @return the interface
   */
  public static <T> ComType<T> of(
      Class<T> type,
      String name,
      String iid,
      Function<ComPointer, ? extends T> wrapper,
      Consumer<ComSlots<T>> slots) {
    return new ComType<>(type, name, Guid.of(iid), wrapper, null, Abi.POINTER_SIZE, slots);
  }

  /**
   * Declares an interface derived from another one.
   *
   * @param type the Java interface
   * @param name the name in COM, for messages
   * @param iid the {@code IID}, in the form that {@link Guid#of} accepts
   * @param wrapper creates the proxy of a native object, which owns the pointer
   * @param parent the interface from which it is derived
   * @param slots adds its own methods; called once, when a Java object is first passed to native
   *     code
   * @param <T> the Java interface
   * @return the interface
   */
  public static <T> ComType<T> of(
      Class<T> type,
      String name,
      String iid,
      Function<ComPointer, ? extends T> wrapper,
      ComType<? super T> parent,
      Consumer<ComSlots<T>> slots) {
    return new ComType<>(type, name, Guid.of(iid), wrapper, parent, parent.structureSize, slots);
  }

  /**
   * Returns a builder for a declaration by hand.
   *
   * @param name the name in COM, such as {@code IMFAsyncCallback}, for messages
   * @param iid the {@code IID}, in the form that {@link Guid#of} accepts
   * @param <T> the Java type of the interface
   * @return the builder
   */
  public static <T> Builder<T> named(String name, String iid) {
    return new Builder<>(name, Guid.of(iid));
  }

  /**
   * Returns the name in COM.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * Returns the {@code IID}.
   *
   * @return the argument for {@code QueryInterface}
   */
  public Guid iid() {
    return iid;
  }

  /**
   * Takes over a reference, as an out parameter brings it, and returns the object behind it. The
   * {@code attach} method of a generated class, in contrast, always returns a proxy.
   *
   * @param address an interface pointer of this type, not zero
   * @return the Java object itself if it is one, after releasing the reference; otherwise a proxy
   *     of the native object, which owns the reference and which {@link ComWrapper#release} closes
   * @throws MediaFoundationException {@link HResult#E_POINTER} if the address is zero, {@link
   *     HResult#E_NOTIMPL} for a native object if this interface was declared by {@link #named}
   */
  public T attach(long address) {
    return ComObjects.takeOver(this, address);
  }

  /** The name in COM. */
  @Override
  public String toString() {
    return name;
  }

  long vtable() {
    return made().address();
  }

  int structureSize() {
    return structureSize;
  }

  int slotCount() {
    return made().functions().length;
  }

  /** Refuses a Java object that does not implement the Java interface. */
  void check(Object target) {
    if (javaType != null && !javaType.isInstance(target)) {
      throw new IllegalArgumentException(
          target.getClass().getName() + " does not implement " + javaType.getName());
    }
  }

  /** The proxy of a native object, which owns the pointer: it is closed if there can be none. */
  T wrap(ComPointer pointer) {
    try {
      if (wrapper == null) {
        throw new MediaFoundationException(
            HResult.E_NOTIMPL, name + " was declared for Java objects only: it has no proxy");
      }
      return wrapper.apply(pointer);
    } catch (Throwable failure) {
      pointer.close();
      throw failure;
    }
  }

  /** Whether a pointer to this interface is one to the interface of that {@code IID} as well. */
  boolean answersTo(long iidAddress) {
    for (ComType<?> type = this; type != null; type = type.parent) {
      if (type.iid.isAt(iidAddress)) {
        return true;
      }
    }
    return false;
  }

  boolean isOrExtends(ComType<?> other) {
    for (ComType<?> type = this; type != null; type = type.parent) {
      if (type == other) {
        return true;
      }
    }
    return false;
  }

  /** Whether a foreign-looking interface pointer is one of ours, in this process and this class. */
  static boolean isOurs(long pointer) {
    return Vtable.isOurs(NativeMemory.getLong(pointer));
  }

  private Vtable made() {
    Vtable known = vtable;
    return known != null ? known : make();
  }

  private synchronized Vtable make() {
    Vtable known = vtable;
    if (known == null) {
      long[] inherited = parent != null ? parent.made().functions() : UnknownSlots.FUNCTIONS;
      ComSlots<T> own = new ComSlots<>(name, inherited.length);
      slots.accept(own);
      known = Vtable.of(inherited, own.functions());
      vtable = known;
    }
    return known;
  }

  /**
   * Builds an interface from its methods, in the order of the vtable.
   *
   * @param <T> the Java type of the interface
   */
  public static final class Builder<T> {
    private final String name;
    private final Guid iid;
    private final List<Consumer<ComSlots<T>>> slots = new ArrayList<>();
    private @Nullable ComType<? super T> parent;
    private int structureSize = Abi.POINTER_SIZE;

    private Builder(String name, Guid iid) {
      this.name = name;
      this.iid = iid;
    }

    /**
     * Derives the interface from another one than {@code IUnknown}. The methods of that interface
     * come first, and objects have that interface too.
     *
     * @param base the interface, with all its methods
     * @return this
     */
    public Builder<T> extending(ComType<? super T> base) {
      parent = base;
      structureSize = Math.max(structureSize, base.structureSize);
      return this;
    }

    /**
     * Makes the interface pointer point to a structure that begins with the vtable pointer, such as
     * {@code MFASYNCRESULT}. Its other bytes are initially zero.
     *
     * @param bytes the size of the structure
     * @return this
     */
    public Builder<T> structure(int bytes) {
      structureSize = Math.max(structureSize, (bytes + 7) / 8 * 8);
      return this;
    }

    /**
     * Adds the next method, without arguments.
     *
     * @param method its name, for messages
     * @param slot its implementation
     * @return this
     */
    public Builder<T> slot(String method, ComSlot.Of0<T> slot) {
      add(method, "()H", (target, frame) -> slot.call(target));
      return this;
    }

    /**
     * Adds the next method, with one argument.
     *
     * @param method its name, for messages
     * @param slot its implementation
     * @return this
     */
    public Builder<T> slot(String method, ComSlot.Of1<T> slot) {
      add(method, "(P)H", (target, frame) -> slot.call(target, frame.getLong(0)));
      return this;
    }

    /**
     * Adds the next method, with two arguments.
     *
     * @param method its name, for messages
     * @param slot its implementation
     * @return this
     */
    public Builder<T> slot(String method, ComSlot.Of2<T> slot) {
      add(
          method,
          "(PP)H",
          (target, frame) -> slot.call(target, frame.getLong(0), frame.getLong(1)));
      return this;
    }

    /**
     * Adds the next method, with three arguments.
     *
     * @param method its name, for messages
     * @param slot its implementation
     * @return this
     */
    public Builder<T> slot(String method, ComSlot.Of3<T> slot) {
      add(
          method,
          "(PPP)H",
          (target, frame) ->
              slot.call(target, frame.getLong(0), frame.getLong(1), frame.getLong(2)));
      return this;
    }

    /**
     * Adds the next method, with four arguments.
     *
     * @param method its name, for messages
     * @param slot its implementation
     * @return this
     */
    public Builder<T> slot(String method, ComSlot.Of4<T> slot) {
      add(
          method,
          "(PPPP)H",
          (target, frame) ->
              slot.call(
                  target, frame.getLong(0), frame.getLong(1), frame.getLong(2), frame.getLong(3)));
      return this;
    }

    /**
     * Adds the next method, with five arguments.
     *
     * @param method its name, for messages
     * @param slot its implementation
     * @return this
     */
    public Builder<T> slot(String method, ComSlot.Of5<T> slot) {
      add(
          method,
          "(PPPPP)H",
          (target, frame) ->
              slot.call(
                  target,
                  frame.getLong(0),
                  frame.getLong(1),
                  frame.getLong(2),
                  frame.getLong(3),
                  frame.getLong(4)));
      return this;
    }

    /**
     * Adds the next method, with six arguments.
     *
     * @param method its name, for messages
     * @param slot its implementation
     * @return this
     */
    public Builder<T> slot(String method, ComSlot.Of6<T> slot) {
      add(
          method,
          "(PPPPPP)H",
          (target, frame) ->
              slot.call(
                  target,
                  frame.getLong(0),
                  frame.getLong(1),
                  frame.getLong(2),
                  frame.getLong(3),
                  frame.getLong(4),
                  frame.getLong(5)));
      return this;
    }

    /**
     * Adds the next method, which does not return an {@code HRESULT}.
     *
     * @param method its name, for messages
     * @param onFailure the return value after an exception, and for an object that has been
     *     released
     * @param slot its implementation
     * @return this
     */
    public Builder<T> valueSlot(String method, long onFailure, ComSlot.Value<T> slot) {
      slots.add(
          all ->
              all.add(
                  NativeMethod.of(all.next(), name + "::" + method, "()J"),
                  onFailure,
                  (target, frame) -> slot.call(target)));
      return this;
    }

    /**
     * Builds the interface.
     *
     * @return the interface
     * @throws dev.mfasync.runtime.MediaFoundationException {@code E_NOTIMPL} in a 32-bit process
     */
    public ComType<T> build() {
      Abi.check();
      List<Consumer<ComSlots<T>>> declared = List.copyOf(slots);
      return new ComType<>(
          null,
          name,
          iid,
          null,
          parent,
          structureSize,
          all -> declared.forEach(next -> next.accept(all)));
    }

    private void add(String method, String signature, ComSlots.Slot<T> slot) {
      slots.add(all -> all.add(NativeMethod.of(all.next(), name + "::" + method, signature), slot));
    }
  }
}
