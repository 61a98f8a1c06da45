package dev.mfasync.stress;

import dev.mfasync.annotations.AsyncOperation;
import dev.mfasync.runtime.CancellationToken;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** Operations that can be stopped, or run one at a time. */
class Stops {
  @AsyncOperation
  Integer run(Function<CancellationToken, Integer> work, CancellationToken token) {
    return work.apply(token);
  }

  @AsyncOperation
  CompletionStage<Integer> fetch(CompletionStage<Integer> stage) {
    return stage;
  }

  @AsyncOperation(serialized = true)
  void next(Runnable work) {
    work.run();
  }
}
