package golden;

import dev.mfasync.annotations.AlsoSynchronous;
import dev.mfasync.annotations.AsyncOperation;
import dev.mfasync.annotations.ComInterface;
import java.util.concurrent.CompletionStage;

public class Case {
  @ComInterface("6a1f3c20-53b7-4b1e-a0c4-6d1f0c1c2b01")
  public interface Player {
    @AsyncOperation
    @AlsoSynchronous
    int load(String file) throws Throwable;

    @AsyncOperation
    CompletionStage<Integer> find(int first) throws Throwable;
  }

  @ComInterface("6a1f3c20-53b7-4b1e-a0c4-6d1f0c1c2b02")
  interface FilePlayer extends Player {
    int length();
  }

  @ComInterface("6a1f3c20-53b7-4b1e-a0c4-6d1f0c1c2b03")
  interface QuickPlayer extends FilePlayer {}
}
