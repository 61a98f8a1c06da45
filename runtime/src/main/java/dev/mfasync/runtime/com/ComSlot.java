package dev.mfasync.runtime.com;

import dev.mfasync.runtime.HResult;

/**
 * What a method of a COM interface does when native code calls it, by the number of its arguments.
 * Each answers an {@code HRESULT}; an exception is answered with {@link HResult#of}.
 *
 * <p>An argument comes as 64 bits: a pointer is an address, and a 32-bit argument has to be cast to
 * {@code int}, since the upper half is not defined. A method with a {@code float} or a {@code
 * double} needs {@link ComSlots}. {@link NativeMemory} reaches what a pointer points to.
 */
public final class ComSlot {
  private ComSlot() {}

  /**
   * A method with no argument.
   *
   * @param <T> the Java type that stands behind the interface
   */
  @FunctionalInterface
  public interface Of0<T> {
    /**
     * Carries the call out, on the thread of the caller.
     *
     * @param target the Java object behind the interface
     * @return an {@code HRESULT}
     * @throws Throwable anything; it is answered with {@link HResult#of}
     */
    int call(T target) throws Throwable;
  }

  /**
   * A method with one argument.
   *
   * @param <T> the Java type that stands behind the interface
   */
  @FunctionalInterface
  public interface Of1<T> {
    /**
     * Carries the call out, on the thread of the caller.
     *
     * @param target the Java object behind the interface
     * @param a argument 1
     * @return an {@code HRESULT}
     * @throws Throwable anything; it is answered with {@link HResult#of}
     */
    int call(T target, long a) throws Throwable;
  }

  /**
   * A method with two arguments.
   *
   * @param <T> the Java type that stands behind the interface
   */
  @FunctionalInterface
  public interface Of2<T> {
    /**
     * Carries the call out, on the thread of the caller.
     *
     * @param target the Java object behind the interface
     * @param a argument 1
     * @param b argument 2
     * @return an {@code HRESULT}
     * @throws Throwable anything; it is answered with {@link HResult#of}
     */
    int call(T target, long a, long b) throws Throwable;
  }

  /**
   * A method with three arguments.
   *
   * @param <T> the Java type that stands behind the interface
   */
  @FunctionalInterface
  public interface Of3<T> {
    /**
     * Carries the call out, on the thread of the caller.
     *
     * @param target the Java object behind the interface
     * @param a argument 1
     * @param b argument 2
     * @param c argument 3
     * @return an {@code HRESULT}
     * @throws Throwable anything; it is answered with {@link HResult#of}
     */
    int call(T target, long a, long b, long c) throws Throwable;
  }

  /**
   * A method with four arguments.
   *
   * @param <T> the Java type that stands behind the interface
   */
  @FunctionalInterface
  public interface Of4<T> {
    /**
     * Carries the call out, on the thread of the caller.
     *
     * @param target the Java object behind the interface
     * @param a argument 1
     * @param b argument 2
     * @param c argument 3
     * @param d argument 4
     * @return an {@code HRESULT}
     * @throws Throwable anything; it is answered with {@link HResult#of}
     */
    int call(T target, long a, long b, long c, long d) throws Throwable;
  }

  /**
   * A method with five arguments.
   *
   * @param <T> the Java type that stands behind the interface
   */
  @FunctionalInterface
  public interface Of5<T> {
    /**
     * Carries the call out, on the thread of the caller.
     *
     * @param target the Java object behind the interface
     * @param a argument 1
     * @param b argument 2
     * @param c argument 3
     * @param d argument 4
     * @param e argument 5
     * @return an {@code HRESULT}
     * @throws Throwable anything; it is answered with {@link HResult#of}
     */
    int call(T target, long a, long b, long c, long d, long e) throws Throwable;
  }

  /**
   * A method with six arguments.
   *
   * @param <T> the Java type that stands behind the interface
   */
  @FunctionalInterface
  public interface Of6<T> {
    /**
     * Carries the call out, on the thread of the caller.
     *
     * @param target the Java object behind the interface
     * @param a argument 1
     * @param b argument 2
     * @param c argument 3
     * @param d argument 4
     * @param e argument 5
     * @param f argument 6
     * @return an {@code HRESULT}
     * @throws Throwable anything; it is answered with {@link HResult#of}
     */
    int call(T target, long a, long b, long c, long d, long e, long f) throws Throwable;
  }

  /**
   * A method that takes nothing and answers something other than an {@code HRESULT}.
   *
   * @param <T> the Java type that stands behind the interface
   */
  @FunctionalInterface
  public interface Value<T> {
    /**
     * Carries the call out, on the thread of the caller.
     *
     * @param target the Java object behind the interface
     * @return a pointer, or a number
     * @throws Throwable anything; the caller gets the answer that was declared for failures
     */
    long call(T target) throws Throwable;
  }
}
