package archive;

import dev.mfasync.annotations.AsyncOperation;
import dev.mfasync.annotations.OperationPriority;
import dev.mfasync.annotations.OperationQueue;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is hard at once.
 *
 * @param <T> the key
 * @param <V> the value
 */
@NullMarked
public abstract class Library<T extends Comparable<? super T> & Serializable, V extends @Nullable Object> {
  /** For subclasses. */
  protected Library() {}

  /** A type whose name a generated one takes. */
  public static final class FindResult {
    private FindResult() {}
  }

  /**
   * Overloaded.
   *
   * @param key {@code null} is no key
   * @return what was found
   */
  @AsyncOperation
  public abstract FindResult find(T key);

  /**
   * Overloaded, with a name of its own.
   *
   * @param keys see {@link #find(Comparable)}: a description with a link is not repeated
   * @return what was found
   */
  @AsyncOperation(name = "findAny")
  public abstract @Nullable FindResult find(@Nullable Object @Nullable ... keys);

  /**
   * The method's own parameters, one of which has the name of the class's.
   *
   * @param <T> something else
   * @param <X> what goes wrong
   * @param values many
   * @return many
   * @throws X at times
   * @throws IOException at other times
   */
  @AsyncOperation
  protected abstract <T extends Number, X extends Exception> Map<T, ? extends List<? super V>> list(
      Function<? super T, ? extends @Nullable V> values) throws X, IOException;

  /**
   * The user's names are those that generated code would like to have.
   *
   * @param <E> an enum
   * @param callback a
   * @param state b
   * @param target c
   * @param result d
   * @param platform e
   * @param clashOperation f
   * @param asyncState g
   * @return h
   */
  @AsyncOperation(queue = OperationQueue.STANDARD, priority = OperationPriority.HIGH)
  public abstract <E extends Enum<E> & Runnable> @Nullable E clash(
      E callback,
      int state,
      long[] target,
      T result,
      byte[][] platform,
      String clashOperation,
      boolean asyncState);

  /**
   * Variable arity of a type that is known at run time stays, the other becomes an array.
   *
   * @param <A> anything
   * @param lists some
   */
  @SafeVarargs
  @AsyncOperation(priority = OperationPriority.LOW)
  public static <A> void join(List<A>... lists) {}

  /**
   * Nullness at every depth.
   *
   * @param names matrix
   * @param entry an entry
   * @return matrix
   */
  @AsyncOperation
  public abstract boolean @Nullable [][] matrix(
      @Nullable String @Nullable [] @NonNull [] names, Map.@Nullable Entry<@Nullable V, T> entry);

  /**
   * A raw type.
   *
   * @param set raw
   * @return size
   */
  @SuppressWarnings("rawtypes")
  @AsyncOperation
  public abstract int size(Set set);

  /**
   * Types that are old, and one that is raw.
   *
   * @param thread old
   * @param map raw
   * @return raw
   */
  @SuppressWarnings({"deprecation", "rawtypes"})
  @AsyncOperation
  public abstract Map mixed(java.rmi.server.Skeleton thread, Map map);

  /**
   * Old.
   *
   * @return old
   * @deprecated there is a newer one
   */
  @Deprecated(since = "2")
  @AsyncOperation
  public abstract long old();

  /** Older.
   *
   * @deprecated there is a newer one
   */
  @Deprecated(since = "1", forRemoval = true)
  @AsyncOperation
  void older() {}

  /**
   * An inner class.
   *
   * @param <A> its own
   */
  public abstract class Shelf<A> {
    /** For subclasses. */
    protected Shelf() {}

    /**
     * Types of the outer class.
     *
     * @param other another
     * @param a something
     * @return another
     */
    @AsyncOperation
    public abstract Shelf<T> move(Library<T, V>.Shelf<A> other, A a);
  }
}
