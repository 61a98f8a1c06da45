package dev.mfasync.runtime.com;

import org.jspecify.annotations.Nullable;

/**
 * The Java method behind an operation that native code begins. Generated code passes it to {@link
 * ComFrame}.
 *
 * @param <V> what it returns
 */
@FunctionalInterface
public interface ServedMethod<V extends @Nullable Object> {
  /**
   * Runs the method, on the work queue of its operation.
   *
   * @return what it returns
   * @throws Throwable what it throws: a declared {@code Throwable} too, which a {@code Callable}
   *     could not throw
   */
  @Nullable V call() throws Throwable;
}
