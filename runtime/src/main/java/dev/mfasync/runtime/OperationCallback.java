package dev.mfasync.runtime;

/**
 * A callback for one operation of a generated class. Unlike any other callback it is called on the
 * queue that the operation itself ran on, unless it overrides {@link #getParameters()}.
 *
 * @param <R> the generated result class
 */
@FunctionalInterface
public interface OperationCallback<R extends OperationResult<?>> extends AsyncCallback<R> {
  /** By default names the queue that the operation ran on. */
  @Override
  default CallbackParameters getParameters() {
    return CallbackParameters.OPERATION_QUEUE;
  }
}
