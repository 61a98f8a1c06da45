package dev.mfasync.media.served;

import dev.mfasync.annotations.AlsoSynchronous;
import dev.mfasync.annotations.AsyncOperation;
import dev.mfasync.annotations.ByteCount;
import dev.mfasync.annotations.CancelCookie;
import dev.mfasync.annotations.ComInterface;
import dev.mfasync.annotations.OperationQueue;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Pairs of every kind. */
@ComInterface("9a3c1f60-2c0e-4c55-9a3e-5f3f4a4d1c01")
public interface Library {
  /** What was found. */
  record Found(int count, String first) {}

  @AsyncOperation
  @AlsoSynchronous
  @ByteCount
  CompletionStage<Integer> read(ByteBuffer buffer);

  @AsyncOperation
  @CancelCookie
  CompletionStage<Found> find(String text);

  @AsyncOperation(queue = OperationQueue.STANDARD)
  CompletionStage<@Nullable String> title(int number);

  @AsyncOperation
  CompletionStage<Void> flush();

  @AsyncOperation(serialized = true)
  void add(int number);

  @AsyncOperation
  @CancelCookie
  int copy(ByteBuffer buffer);

  void cancel(Object cookie);
}
