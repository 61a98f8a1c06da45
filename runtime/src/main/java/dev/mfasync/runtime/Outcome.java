package dev.mfasync.runtime;

import org.jspecify.annotations.Nullable;

/**
 * How an operation ended, in one reference, so that a result needs one field for it: the value
 * itself, {@link #NULL} for a null value; the exception itself, or an {@link EarlyEnd}. Recording a
 * failure therefore allocates nothing, and cannot fail. After End it is {@link #ENDED}, which also
 * lets go of the value.
 */
final class Outcome {
  static final Object ENDED = new Object();
  private static final Object NULL = new Object();

  /** A value that would look like a failure. */
  private record ReturnedThrowable(Throwable value) {}

  private Outcome() {}

  static Object of(@Nullable Object value) {
    if (value instanceof Throwable returned) {
      return new ReturnedThrowable(returned);
    }
    return value == null ? NULL : value;
  }

  /** Before completion the field holds nothing, or those who wait for it. */
  static boolean isComplete(@Nullable Object field) {
    return field != null && !(field instanceof Waiter);
  }

  /** The status that the outcome stands for; it does not fail. */
  static int status(Object outcome) {
    if (outcome instanceof Throwable thrown) {
      return HResult.of(thrown);
    }
    return outcome instanceof EarlyEnd reason ? reason.hresult() : HResult.S_OK;
  }

  /** The exception of a failed operation, null for one that succeeded. */
  static @Nullable Throwable failure(Object outcome, AsyncMethod method) {
    if (outcome instanceof Throwable thrown) {
      return thrown;
    }
    return outcome instanceof EarlyEnd reason ? reason.exception(method) : null;
  }

  /** The value of an operation that succeeded. */
  static @Nullable Object value(Object outcome) {
    if (outcome instanceof ReturnedThrowable returned) {
      return returned.value;
    }
    return outcome == NULL ? null : outcome;
  }

  /**
   * The value, or the very exception that the method threw, whether the compiler knows it or not.
   */
  static @Nullable Object get(Object outcome, AsyncMethod method) {
    Throwable failure = failure(outcome, method);
    if (failure != null) {
      Outcome.<RuntimeException>rethrow(failure);
    }
    return value(outcome);
  }

  /** The generated End method declares the exception; the compiler cannot see that from here. */
  @SuppressWarnings("unchecked")
  private static <X extends Throwable> void rethrow(Throwable thrown) throws X {
    throw (X) thrown;
  }
}
