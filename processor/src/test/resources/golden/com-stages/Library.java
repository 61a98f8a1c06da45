package golden;

import dev.mfasync.annotations.AlsoSynchronous;
import dev.mfasync.annotations.AsyncOperation;
import dev.mfasync.annotations.ByteCount;
import dev.mfasync.annotations.CancelCookie;
import dev.mfasync.annotations.ComInterface;
import dev.mfasync.annotations.OperationPriority;
import dev.mfasync.annotations.OperationQueue;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Operations without a thread, and operations in an order. */
@ComInterface("fbe5a32d-a497-4b61-bb85-97b1a848a6e4")
public interface Library {
  /** What was found. */
  record Found(int count, String first) {}

  /**
   * Looks for something.
   *
   * @param text what to look for
   * @return what there is
   */
  @AsyncOperation
  @CancelCookie
  CompletionStage<Found> find(String text);

  @AsyncOperation
  @AlsoSynchronous
  @ByteCount
  CompletableFuture<Integer> read(ByteBuffer buffer);

  @AsyncOperation
  @AlsoSynchronous
  CompletionStage<Void> flush();

  @AsyncOperation(queue = OperationQueue.STANDARD)
  CompletionStage<@Nullable String> title(int number);

  @AsyncOperation(serialized = true)
  void add(String title);

  @AsyncOperation(serialized = true, priority = OperationPriority.HIGH)
  CompletionStage<? extends Library> copy();
}
