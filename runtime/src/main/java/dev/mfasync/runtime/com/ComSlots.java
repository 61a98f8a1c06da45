package dev.mfasync.runtime.com;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.binding.VtableSlots;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes what the methods of a COM interface do when native code calls them, in the order of the
 * vtable. Generated classes declare their slots here, once for each interface.
 *
 * @param <T> the Java type that stands behind the interface
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
   * What a method does.
   *
   * @param <T> the Java type that stands behind the interface
   */
  @FunctionalInterface
  public interface Slot<T> {
    /**
     * Carries the call out, on the thread of the caller.
     *
     * @param target the Java object behind the interface
     * @param frame the arguments, and what takes out parameters, until this returns
     * @return what the native method answers, in general {@link HResult#S_OK}; the bits of a number
     *     with floating point
     * @throws Throwable anything; it is answered with {@link HResult#of}, or with what {@link
     *     ComSlots#add(NativeMethod, long, Slot)} says
     */
    long call(T target, ComFrame frame) throws Throwable;
  }

  /**
   * The next method.
   *
   * @param method its place and signature
   * @param slot what it does
   * @throws IllegalArgumentException if its place is not the next one
   */
  public void add(NativeMethod method, Slot<T> slot) {
    add(method, method.answersHresult() ? SlotEntry.UNANSWERED : 0, slot);
  }

  /**
   * The next method, where it is not to answer zero in place of an exception.
   *
   * @param method its place and signature; it does not answer an {@code HRESULT}
   * @param onFailure what it answers after an exception, and for an object that is gone
   * @param slot what it does
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

  /** The next method, which is not to be called: it answers {@code E_NOTIMPL}. */
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
