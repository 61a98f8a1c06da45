package dev.mfasync.runtime.com;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.binding.VtableSlots;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the implementations of the methods of a COM interface, in the order of the vtable.
 * Generated classes add their slots to it.
 *
 * @param <T> the Java type of the interface
 */
public final class ComSlots<T> {
  private final String type;
  private final int inherited;
  private final List<Long> functions = new ArrayList<>();

  ComSlots(String type, int inherited) {
    this.type = type;
    this.inherited = inherited;
  }

  /**
   * The implementation of a method.
   *
   * @param <T> the Java type of the interface
   */
  @FunctionalInterface
  public interface Slot<T> {
    /**
     * Performs the call, on the thread of the caller.
     *
     * @param target the Java object behind the interface
     * @param frame the arguments, and what takes out parameters, until this returns
     * @return the return value of the native method, usually {@link HResult#S_OK}; the bits of a
     *     number with floating point
     * @throws Throwable any exception; native code gets {@link HResult#of} it, or with what {@link
     *     ComSlots#add(NativeMethod, long, Slot)} says
     */
    long call(T target, ComFrame frame) throws Throwable;
  }

  /**
   * Adds the next method.
   *
   * @param method its slot and signature
   * @param slot its implementation
   * @throws IllegalArgumentException if its place is not the next one
   */
  public void add(NativeMethod method, Slot<T> slot) {
    add(method, method.answersHresult() ? SlotEntry.UNANSWERED : 0, slot);
  }

  /**
   * Adds the next method, with a return value for exceptions other than zero.
   *
   * @param method its slot and signature; it does not return an {@code HRESULT}
   * @param onFailure the return value after an exception, and for an object that has been released
   * @param slot its implementation
   * @throws IllegalArgumentException if its place is not the next one
   */
  public void add(NativeMethod method, long onFailure, Slot<T> slot) {
    if (method.slot() != next()) {
      throw new IllegalArgumentException(
          method
              + " has slot "
              + method.slot()
              + ", and the next one of "
              + type
              + " is "
              + next());
    }
    functions.add(
        VtableSlots.function(
            new SlotEntry<>(method, slot, onFailure), method.signature(), onFailure));
  }

  /** Adds a reserved slot, which returns {@code E_NOTIMPL}. */
  public void addReserved() {
    add(
        NativeMethod.of(next(), type + "::slot " + next(), "()H"),
        (target, frame) -> HResult.E_NOTIMPL);
  }

  /** The place of the method that is added next. */
  int next() {
    return inherited + functions.size();
  }

  List<Long> functions() {
    return functions;
  }
}
