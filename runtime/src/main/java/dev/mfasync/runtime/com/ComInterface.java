package dev.mfasync.runtime.com;

import dev.mfasync.runtime.binding.FunctionPointers;
import dev.mfasync.runtime.binding.NativeEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * A COM interface that Java objects can have: its {@code IID}, the interface it is derived from,
 * and what each of its methods does. Keep it in a static constant: making one makes native
 * functions and a vtable that live as long as the process.
 *
 * <pre>{@code
 * static final ComInterface<Listener> LISTENER =
 *     ComInterface.<Listener>named("IListener", "01234567-89ab-cdef-0123-456789abcdef")
 *         .slot("OnStart", target -> { target.started(); return HResult.S_OK; })
 *         .slot("OnStop", (target, status) -> { target.stopped((int) status); return HResult.S_OK; })
 *         .build();
 * }</pre>
 *
 * <p>The methods stand in the order of the vtable, without those of {@code IUnknown}, which {@link
 * ComObject} brings along. Native code calls them on any thread.
 *
 * @param <T> the Java type that stands behind the interface
 */
public final class ComInterface<T> {
  /** {@code IUnknown}: what every COM object has. */
  public static final ComInterface<Object> UNKNOWN =
      new Builder<Object>("IUnknown", Unknown.IID).build();

  /** The vtables of this class: what tells an object of ours from a foreign one. */
  private static final class Vtables {
    static final ConcurrentMap<Long, ComInterface<?>> ALL = new ConcurrentHashMap<>();
  }

  private final String name;
  private final Guid iid;
  private final @Nullable ComInterface<? super T> parent;
  private final long[] functions;
  private final int structureSize;
  private final long vtable;

  private ComInterface(Builder<T> builder) {
    Abi.check();
    name = builder.name;
    iid = builder.iid;
    parent = builder.parent;
    structureSize = builder.structureSize;
    functions = functions(builder);
    vtable = NativeMemory.allocate((long) functions.length * Abi.POINTER_SIZE);
    for (int slot = 0; slot < functions.length; slot++) {
      NativeMemory.putLong(vtable + (long) slot * Abi.POINTER_SIZE, functions[slot]);
    }
    Vtables.ALL.put(vtable, this);
  }

  /**
   * Begins a declaration.
   *
   * @param name the name in COM, such as {@code IMFAsyncCallback}, for messages
   * @param iid the {@code IID}, as {@link Guid#of} reads it
   * @param <T> the Java type that stands behind the interface
   * @return what takes the methods
   */
  public static <T> Builder<T> named(String name, String iid) {
    return new Builder<>(name, Guid.of(iid));
  }

  /**
   * The name in COM.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * The {@code IID}.
   *
   * @return the name that {@code QueryInterface} takes
   */
  public Guid iid() {
    return iid;
  }

  /** The name in COM. */
  @Override
  public String toString() {
    return name;
  }

  long vtable() {
    return vtable;
  }

  int structureSize() {
    return structureSize;
  }

  int slotCount() {
    return functions.length;
  }

  /** Whether a pointer to this interface is one to the interface of that {@code IID} as well. */
  boolean answersTo(long iidAddress) {
    for (ComInterface<?> type = this; type != null; type = type.parent) {
      if (type.iid.isAt(iidAddress)) {
        return true;
      }
    }
    return false;
  }

  boolean isOrExtends(ComInterface<?> other) {
    for (ComInterface<?> type = this; type != null; type = type.parent) {
      if (type == other) {
        return true;
      }
    }
    return false;
  }

  /** Whether a foreign-looking interface pointer is one of ours, in this process and this class. */
  static boolean isOurs(long pointer) {
    return Vtables.ALL.containsKey(NativeMemory.getLong(pointer));
  }

  private static long[] functions(Builder<?> builder) {
    ComInterface<?> parent = builder.parent;
    long[] inherited = parent != null ? parent.functions : UnknownSlots.FUNCTIONS;
    long[] functions = new long[inherited.length + builder.slots.size()];
    System.arraycopy(inherited, 0, functions, 0, inherited.length);
    for (int i = 0; i < builder.slots.size(); i++) {
      functions[inherited.length + i] = FunctionPointers.of(builder.slots.get(i));
    }
    return functions;
  }

  /**
   * Takes the methods of an interface, in the order of its vtable.
   *
   * @param <T> the Java type that stands behind the interface
   */
  public static final class Builder<T> {
    private final String name;
    private final Guid iid;
    private final List<NativeEntry> slots = new ArrayList<>();
    private @Nullable ComInterface<? super T> parent;
    private int structureSize = Abi.POINTER_SIZE;

    private Builder(String name, Guid iid) {
      this.name = name;
      this.iid = iid;
    }

    /**
     * Derives the interface from another than {@code IUnknown}: its methods come first, and objects
     * answer to its {@code IID} too.
     *
     * @param base the interface, with all its methods
     * @return this
     */
    public Builder<T> extending(ComInterface<? super T> base) {
      parent = base;
      structureSize = Math.max(structureSize, base.structureSize);
      return this;
    }

    /**
     * Makes the interface pointer point at a structure that begins with the vtable pointer, as that
     * of {@code MFASYNCRESULT} does. Its other bytes are zero at first.
     *
     * @param bytes the size of the structure
     * @return this
     */
    public Builder<T> structure(int bytes) {
      structureSize = Math.max(structureSize, (bytes + 7) / 8 * 8);
      return this;
    }

    /**
     * The next method, with no argument.
     *
     * @param method its name, for messages
     * @param slot what it does
     * @return this
     */
    public Builder<T> slot(String method, ComSlot.Of0<T> slot) {
      slots.add(SlotEntry.of(name + "::" + method, slot));
      return this;
    }

    /**
     * The next method, with one argument.
     *
     * @param method its name, for messages
     * @param slot what it does
     * @return this
     */
    public Builder<T> slot(String method, ComSlot.Of1<T> slot) {
      slots.add(SlotEntry.of(name + "::" + method, slot));
      return this;
    }

    /**
     * The next method, with two arguments.
     *
     * @param method its name, for messages
     * @param slot what it does
     * @return this
     */
    public Builder<T> slot(String method, ComSlot.Of2<T> slot) {
      slots.add(SlotEntry.of(name + "::" + method, slot));
      return this;
    }

    /**
     * The next method, with three arguments.
     *
     * @param method its name, for messages
     * @param slot what it does
     * @return this
     */
    public Builder<T> slot(String method, ComSlot.Of3<T> slot) {
      slots.add(SlotEntry.of(name + "::" + method, slot));
      return this;
    }

    /**
     * The next method, with four arguments.
     *
     * @param method its name, for messages
     * @param slot what it does
     * @return this
     */
    public Builder<T> slot(String method, ComSlot.Of4<T> slot) {
      slots.add(SlotEntry.of(name + "::" + method, slot));
      return this;
    }

    /**
     * The next method, with five arguments.
     *
     * @param method its name, for messages
     * @param slot what it does
     * @return this
     */
    public Builder<T> slot(String method, ComSlot.Of5<T> slot) {
      slots.add(SlotEntry.of(name + "::" + method, slot));
      return this;
    }

    /**
     * The next method, with six arguments.
     *
     * @param method its name, for messages
     * @param slot what it does
     * @return this
     */
    public Builder<T> slot(String method, ComSlot.Of6<T> slot) {
      slots.add(SlotEntry.of(name + "::" + method, slot));
      return this;
    }

    /**
     * The next method, which answers something other than an {@code HRESULT}.
     *
     * @param method its name, for messages
     * @param onFailure what it answers after an exception, and for an object that is gone
     * @param slot what it does
     * @return this
     */
    public Builder<T> valueSlot(String method, long onFailure, ComSlot.Value<T> slot) {
      slots.add(SlotEntry.ofValue(name + "::" + method, onFailure, slot));
      return this;
    }

    /**
     * Makes the vtable.
     *
     * @return the interface
     * @throws dev.mfasync.runtime.MediaFoundationException {@code E_NOTIMPL} in a 32-bit process
     */
    public ComInterface<T> build() {
      return new ComInterface<>(this);
    }
  }
}
