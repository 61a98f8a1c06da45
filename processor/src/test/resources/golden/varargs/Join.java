package archive;

import dev.mfasync.annotations.AsyncOperation;
import java.util.List;

/** Variable arity of a type that is known at run time stays; the other becomes an array. */
public class Join {
  /** Made. */
  public Join() {}

  /**
   * Joins.
   *
   * @param words some
   * @return all
   */
  @AsyncOperation
  public String words(String... words) {
    return String.join(" ", words);
  }

  /**
   * Joins.
   *
   * @param <A> anything
   * @param lists some
   */
  @SafeVarargs
  @AsyncOperation
  public static <A> void lists(List<A>... lists) {}
}
