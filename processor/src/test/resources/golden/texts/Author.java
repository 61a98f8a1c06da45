package archive;

import dev.mfasync.annotations.AsyncOperation;
import java.nio.Buffer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** What an author writes about a method. */
public abstract class Author {
  /** For subclasses. */
  protected Author() {}

  /** A limit. */
  public static final int LIMIT = 4;

  /**
   * Writes a text.
   *
   * @param names those that {@link #find(List, int...)} knows, {@linkplain Author as authors}: {@code
   *     a < b}, &lt;i&gt; and <em>more</em> than {@value #LIMIT}, see {@link List#of()} and {@link
   *     java.time.Duration}
   * @param file an imported {@link Buffer#flip() buffer}, or a {@link Buffer#limit(int)}
   * @return {@code true} if the text was written, or <b>false</b>
   * @throws TimeoutException if it takes too long
   * @throws IllegalArgumentException if there are no names
   */
  @AsyncOperation
  public abstract boolean write(List<String> names, Path file) throws TimeoutException;

  /**
   * {@return all that was found}
   *
   * @param names some
   * @param numbers lines that
   *     {@code
   *     @begin with an at sign
   *     } are no tags
   */
  @AsyncOperation
  public abstract List<String> find(List<String> names, int... numbers);
}
