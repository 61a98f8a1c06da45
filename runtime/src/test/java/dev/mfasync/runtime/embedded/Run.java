package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.OperationResult;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** An operation that runs a given callable, as the processor would generate it. */
final class Run extends OperationResult<@Nullable Object> {
  private final Callable<?> body;

  Run(Callable<?> body) {
    this.body = body;
  }

  @Override
  protected @Nullable Object call() throws Exception {
    return body.call();
  }
}
