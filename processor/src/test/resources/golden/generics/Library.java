package archive;

import dev.mfasync.annotations.AsyncOperation;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Type parameters of a class and of a method, two of which have one name.
 *
 * @param <T> the key
 * @param <V> the value
 */
public abstract class Library<T extends Comparable<? super T> & Serializable, V> {
  /** For subclasses. */
  protected Library() {}

  /**
   * Lists.
   *
   * @param <T> something else than the class's
   * @param <X> what goes wrong
   * @param values many
   * @return many
   * @throws X at times
   * @throws IOException at other times
   */
  @AsyncOperation
  protected abstract <T extends Number, X extends Exception> Map<T, ? extends List<? super V>> list(
      Function<? super T, ? extends V> values) throws X, IOException;

  /**
   * A static method has its own.
   *
   * @param <T> something else than the class's
   * @param entry a static member of a generic class
   * @return its key
   */
  @AsyncOperation
  public static <T> T key(Map.Entry<T, String> entry) {
    return entry.getKey();
  }
}
