package archive;

import dev.mfasync.annotations.AsyncOperation;

/** Two methods of one name, and a type whose name a generated one takes. */
public abstract class Shelf {
  /** For subclasses. */
  protected Shelf() {}

  /** Has the name of a generated class. */
  public static final class FindResult {
    private FindResult() {}
  }

  /**
   * Finds.
   *
   * @param key what
   * @return what was found
   */
  @AsyncOperation
  public abstract FindResult find(String key);

  /**
   * Finds by number.
   *
   * @param number which
   * @return what was found
   */
  @AsyncOperation(name = "FindNumber")
  public abstract FindResult find(long number);
}
