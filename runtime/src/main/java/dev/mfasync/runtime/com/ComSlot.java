package dev.mfasync.runtime.com;

import dev.mfasync.runtime.HResult;

/**
 * Implementations of a method of a COM interface, by the number of arguments. Each returns an
 * {@code HRESULT}; for an exception, native code gets {@link HResult#of} it.
 *
 * <p>Each argument has 64 bits: a pointer is an address; cast a 32-bit argument to {@code int},
 * because its upper half is undefined. A method with a {@code float} or {@code double} parameter
 * needs {@link ComSlots}. Use {@link NativeMemory} to access the memory behind a pointer.
 */
public final class ComSlot {
  private ComSlot() {}

  /**
   * A method with no argument.
   *
   * @param <T> the Java type of the interface
   */
  @FunctionalInterface
  public interface Of0<T> {
    /**
     * Performs the call, on the thread of the caller.
     *
     * @param target the Java object behind the interface
     * @return an {@code HRESULT}
     * @throws Throwable any exception; native code gets {@link HResult#of} it
     */
    int call(T target) throws Throwable;
  }

  /**
   * A method with one argument.
   *
   * @param <T> the Java type of the interface
   */
  @FunctionalInterface
  public interface Of1<T> {
    /**
     * Performs the call, on the thread of the caller.
     *
     * @param target the Java object behind the interface
     * @param a argument 1
     * @return an {@code HRESULT}
     * @throws Throwable any exception; native code gets {@link HResult#of} it
     */
    int call(T target, long a) throws Throwable;
  }

  /**
   * A method with two arguments.
   *
   * @param <T> the Java type of the interface
   */
  @FunctionalInterface
  public interface Of2<T> {
    /**
     * Performs the call, on the thread of the caller.
     *
     * @param target the Java object behind the interface
     * @param a argument 1
     * @param b argument 2
     * @return an {@code HRESULT}
     * @throws Throwable any exception; native code gets {@link HResult#of} it
     */
    int call(T target, long a, long b) throws Throwable;
  }

  /**
   * A method with three arguments.
   *
   * @param <T> the Java type of the interface
   */
  @FunctionalInterface
  public interface Of3<T> {
    /**
     * Performs the call, on the thread of the caller.
     *
     * @param target the Java object behind the interface
     * @param a argument 1
     * @param b argument 2
     * @param c argument 3
     * @return an {@code HRESULT}
     * @throws Throwable any exception; native code gets {@link HResult#of} it
     */
    int call(T target, long a, long b, long c) throws Throwable;
  }

  /**
   * A method with four arguments.
   *
   * @param <T> the Java type of the interface
   */
  @FunctionalInterface
  public interface Of4<T> {
    /**
     * Performs the call, on the thread of the caller.
     *
     * @param target the Java object behind the interface
     * @param a argument 1
     * @param b argument 2
     * @param c argument 3
     * @param d argument 4
     * @return an {@code HRESULT}
     * @throws Throwable any exception; native code gets {@link HResult#of} it
     */
    int call(T target, long a, long b, long c, long d) throws Throwable;
  }

  /**
   * A method with five arguments.
   *
   * @param <T> the Java type of the interface
   */
  @FunctionalInterface
  public interface Of5<T> {
    /**
     * Performs the call, on the thread of the caller.
     *
     * @param target the Java object behind the interface
     * @param a argument 1
     * @param b argument 2
     * @param c argument 3
     * @param d argument 4
     * @param e argument 5
     * @return an {@code HRESULT}
     * @throws Throwable any exception; native code gets {@link HResult#of} it
     */
    int call(T target, long a, long b, long c, long d, long e) throws Throwable;
  }

  /**
   * A method with six arguments.
   *
   * @param <T> the Java type of the interface
   */
  @FunctionalInterface
  public interface Of6<T> {
    /**
     * Performs the call, on the thread of the caller.
     *
     * @param target the Java object behind the interface
     * @param a argument 1
     * @param b argument 2
     * @param c argument 3
     * @param d argument 4
     * @param e argument 5
     * @param f argument 6
     * @return an {@code HRESULT}
     * @throws Throwable any exception; native code gets {@link HResult#of} it
     */
    int call(T target, long a, long b, long c, long d, long e, long f) throws Throwable;
  }

  /**
   * A method without parameters that does not return an {@code HRESULT}.
   *
   * @param <T> the Java type of the interface
   */
  @FunctionalInterface
  public interface Value<T> {
    /**
     * Performs the call, on the thread of the caller.
     *
     * @param target the Java object behind the interface
     * @return a pointer, or a number
     * @throws Throwable any exception; the caller gets the return value declared for failures
     */
    long call(T target) throws Throwable;
  }
}
