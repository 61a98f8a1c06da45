package search;

import dev.mfasync.annotations.AsyncOperation;
import dev.mfasync.runtime.CancellationToken;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

/** Methods that can be asked to stop. */
public class Search<T> {
  /**
   * Finds the first match.
   *
   * @param where the values to look through
   * @param wanted what is looked for
   * @param token looked at between two values
   * @return the match
   */
  @AsyncOperation
  public T find(List<T> where, Predicate<? super T> wanted, CancellationToken token) {
    for (T each : where) {
      token.throwIfCancelled();
      if (wanted.test(each)) {
        return each;
      }
    }
    throw new IllegalArgumentException();
  }

  @AsyncOperation
  void wait(CancellationToken callback) throws InterruptedException {}

  @AsyncOperation
  static int sum(int token, CancellationToken mayStop, int... numbers) throws IOException {
    return token + numbers.length;
  }

  @AsyncOperation
  static <N extends Number> N next(CancellationToken token, N number) {
    return number;
  }
}
