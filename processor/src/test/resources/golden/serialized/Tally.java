package tally;

import dev.mfasync.annotations.AsyncOperation;
import dev.mfasync.runtime.CancellationToken;
import java.util.concurrent.CompletionStage;

/** Methods that must not run side by side. */
public class Tally<N extends Number> {
  @AsyncOperation(serialized = true)
  public void add(N number) {}

  @AsyncOperation(serialized = true)
  CompletionStage<Double> total(CancellationToken token) {
    throw new UnsupportedOperationException();
  }

  @AsyncOperation
  public String unit() {
    return "";
  }
}
