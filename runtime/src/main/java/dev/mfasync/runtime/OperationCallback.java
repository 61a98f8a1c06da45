package dev.mfasync.runtime;

/**
 * A callback for an operation of a generated class. Unlike other callbacks, it is called by default
 * on the queue that the operation ran on. Override {@link #getParameters()} to use another queue.
 *
 * @param <R> the generated result class
 */
@FunctionalInterface
public interface OperationCallback<R extends OperationResult<?>> extends AsyncCallback<R> {
  /** By default returns the queue that the operation ran on. */
  @Override
  default CallbackParameters getParameters() {
    return CallbackParameters.OPERATION_QUEUE;
  }
}
