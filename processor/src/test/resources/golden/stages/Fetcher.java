package fetcher;

import dev.mfasync.annotations.AsyncOperation;
import dev.mfasync.runtime.CancellationToken;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Methods that return before they are complete. */
public interface Fetcher<K> {
  /** A stage with a value that does not come first. */
  abstract class Keyed<A, B> extends CompletableFuture<B> {
    abstract A key();
  }

  /**
   * Fetches a page.
   *
   * @param address where it is
   * @return the page
   * @throws IOException if the address cannot be reached
   */
  @AsyncOperation
  CompletionStage<String> fetch(String address) throws IOException;

  @AsyncOperation
  CompletableFuture<Void> store(K key, String page, CancellationToken token);

  @AsyncOperation
  CompletionStage<@Nullable String> find(K key);

  @AsyncOperation
  Keyed<Integer, List<? super K>> list(int... numbers);

  @AsyncOperation
  CompletionStage<? extends CharSequence> text();

  @AsyncOperation
  CompletionStage<?> any();

  @AsyncOperation
  <S extends CompletableFuture<int[]>> S count(S counting);

  @AsyncOperation
  static <T> CompletionStage<T> now(T value) {
    return CompletableFuture.completedStage(value);
  }
}
