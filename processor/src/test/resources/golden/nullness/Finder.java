package archive;

import dev.mfasync.annotations.AsyncOperation;
import java.util.Map;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Nullness at every depth.
 *
 * @param <V> the value
 */
@NullMarked
public abstract class Finder<V extends @Nullable Object> {
  /** For subclasses. */
  protected Finder() {}

  /**
   * Finds.
   *
   * @param names matrix
   * @param entry an entry
   * @return matrix
   */
  @AsyncOperation
  public abstract boolean @Nullable [][] matrix(
      @Nullable String @Nullable [] @NonNull [] names, Map.@Nullable Entry<@Nullable V, V> entry);
}
