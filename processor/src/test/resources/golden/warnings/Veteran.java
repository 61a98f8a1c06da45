package archive;

import dev.mfasync.annotations.AsyncOperation;
import java.util.Map;
import java.util.Set;

/** What javac warns of, and the user has accepted. */
public abstract class Veteran {
  /** For subclasses. */
  protected Veteran() {}

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
   * @deprecated there is {@link #size(Set)}
   */
  @Deprecated(since = "2")
  @AsyncOperation
  public abstract long old();

  /**
   * Older.
   *
   * @deprecated there is a newer one
   */
  @Deprecated(since = "1", forRemoval = true)
  @AsyncOperation
  void older() {}
}
