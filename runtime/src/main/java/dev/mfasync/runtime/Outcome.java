package dev.mfasync.runtime;

import org.jspecify.annotations.Nullable;

/**
 * How an operation ended, in one reference, so that a result needs one field for it: the value
 * itself, {@link #NULL} for a null value, or a {@link Failure}. After End it is {@link #ENDED},
 * which also lets go of the value.
 */
final class Outcome {
  static final Object ENDED = new Object();
  private static final Object NULL = new Object();

  private record Failure(Throwable thrown) {}

  private Outcome() {}

  static Object of(@Nullable Object value) {
    return value == null ? NULL : value;
  }

  static Object failed(Throwable thrown) {
    return new Failure(thrown);
  }

  /** Before completion the field holds nothing, or those who wait for it. */
  static boolean isComplete(@Nullable Object field) {
    return field != null && !(field instanceof Waiter);
  }

  /** The exception of a failed operation, null for one that succeeded. */
  static @Nullable Throwable failure(Object outcome) {
    return outcome instanceof Failure failure ? failure.thrown : null;
  }

  /**
   * The value, or the very exception that the method threw, whether the compiler knows it or not.
   */
  static @Nullable Object get(Object outcome) {
    if (outcome instanceof Failure failure) {
      Outcome.<RuntimeException>rethrow(failure.thrown);
    }
    return outcome == NULL ? null : outcome;
  }

  /** The generated End method declares the exception; the compiler cannot see that from here. */
  @SuppressWarnings("unchecked")
  private static <X extends Throwable> void rethrow(Throwable thrown) throws X {
    throw (X) thrown;
  }
}
