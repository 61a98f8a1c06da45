package dev.mfasync.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The result of an operation whose method has a {@link CancellationToken} parameter.
 *
 * @param <V> the type of the value
 */
public abstract class CancellableOperationResult<V extends @Nullable Object>
    extends OperationResult<V> {
  private final CancellationSignal signal = new CancellationSignal();
  private volatile boolean tokenTaken;

  /** For generated classes. */
  protected CancellableOperationResult() {}

  /**
   * Returns the argument for the method's token parameter.
   *
   * @return the token of this operation
   */
  protected final CancellationToken token() {
    signal.name(begun().name());
    tokenTaken = true;
    return signal;
  }

  @Override
  boolean askToStop() {
    return signal.cancel();
  }

  final boolean hasToken() {
    return tokenTaken;
  }

  final boolean isAskedToStop() {
    return signal.isCancelled();
  }
}
